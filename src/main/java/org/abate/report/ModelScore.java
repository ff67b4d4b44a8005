// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.abate.experiment.ModelNumbers;

/**
 * How the model that made the numbers did in backtests: published evaluations that informed none of its parameters, as scored
 * when this version was made ({@code abate backtest}).
 *
 * @param cases evaluations
 * @param hits of these, estimates inside the simulated 90 % interval
 * @param wrongSigns of these, estimates whose opposite the model was sure of
 * @param crps score of the model, lower is better
 * @param crpsNoChange score of who says that nothing works
 * @param crpsMeanPublished score of who says the mean of what other evaluations found
 * @param current whether the numbers of the model are still those that were scored
 */
public record ModelScore(
        int cases,
        int hits,
        int wrongSigns,
        double crps,
        double crpsNoChange,
        double crpsMeanPublished,
        boolean current) {
    /** Of the tests, in percent, that must lie inside the simulated 90 % interval. */
    public static final int FEWEST_HITS_PERCENT = 75;

    private static final String RESOURCE = "/org/abate/backtest-score.json";

    /** What ships with this program. */
    public static ModelScore load() {
        return Shipped.SCORE;
    }

    /** Read when it is first asked for, and once. */
    private static final class Shipped {
        static final ModelScore SCORE = shipped();
    }

    private static ModelScore shipped() {
        try (InputStream in = ModelScore.class.getResourceAsStream(RESOURCE)) {
            JsonNode score = new ObjectMapper().readTree(in);
            JsonNode test = score.path("byRole").path("test");
            JsonNode crps = test.path("crps");
            return new ModelScore(
                    test.path("cases").asInt(),
                    test.path("hits").asInt(),
                    test.path("wrongSigns").asInt(),
                    crps.path("model").asDouble(),
                    crps.path("noChange").asDouble(),
                    crps.path("meanPublished").asDouble(),
                    score.path("modelNumbersSha256").asText().equals(ModelNumbers.sha256OfShipped()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /**
     * What keeps these numbers from carrying a claim, each as a clause that can follow "because"; empty when nothing does: a
     * score of other numbers, fewer hits than {@link #FEWEST_HITS_PERCENT}, an effect of the wrong sign, or a simple guess that
     * did as well.
     */
    public List<String> failures() {
        List<String> failures = new ArrayList<>();
        if (!current) {
            failures.add("the model\u2019s numbers changed after it was last held against published evaluations");
        }
        if (100 * hits < FEWEST_HITS_PERCENT * cases) {
            failures.add("the model was right about only " + hits + " of " + cases
                    + " published evaluations that it had not been fitted to, fewer than " + FEWEST_HITS_PERCENT
                    + " in 100");
        }
        if (wrongSigns > 0) {
            failures.add("the model was sure of the opposite of what " + wrongSigns + " published evaluation"
                    + (wrongSigns == 1 ? "" : "s") + " found");
        }
        if (!(crps < crpsNoChange && crps < crpsMeanPublished)) {
            failures.add("a simple guess did as well as the model when both were held against published evaluations");
        }
        return failures;
    }

    /** In a sentence for whoever quotes a number. */
    String words() {
        return String.format(
                Locale.ROOT,
                "BACKTESTS: of %d published evaluations that informed no parameter, %d found what the model lets expect"
                        + " (inside its 90 %% interval)%s. Mean score %.0f, of \"no change\" %.0f, of the mean of other"
                        + " published effects %.0f (lower is better).%s `abate backtest` shows each.",
                cases,
                hits,
                wrongSigns == 0 ? "" : ", " + wrongSigns + " the opposite",
                crps,
                crpsNoChange,
                crpsMeanPublished,
                current ? "" : " Scored before the last change of the model's numbers.");
    }
}
