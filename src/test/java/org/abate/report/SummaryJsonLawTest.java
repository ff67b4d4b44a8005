// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.abate.experiment.Outcome;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.RunPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may not show in a summary: threads, the order of arms, locale, time zone. */
class SummaryJsonLawTest {
    private static final RunPlan PLAN = new RunPlan(60, 3);
    private static final List<String> ARMS = List.of("nothing", "weak", "strong");
    private static final List<Double> REDUCTIONS = List.of(0.0, 10.0, 20.0);

    @TempDir
    Path folder;

    @Test
    void threadsDoNotShow() throws Exception {
        Map<String, String> one = texts(StandInResults.make(folder, PLAN, 1, ARMS, REDUCTIONS));
        assertThat(one).containsKeys("summary.json", "csv/monthly.csv", "csv/neighborhoods.csv", "csv/runs.csv");
        for (int threads : new int[] {2, 4, 16}) {
            assertThat(texts(StandInResults.make(folder, PLAN, threads, ARMS, REDUCTIONS)))
                    .isEqualTo(one);
        }
    }

    @Test
    void localeAndTimeZoneDoNotShow() throws Exception {
        Map<String, String> here = texts(StandInResults.make(folder, PLAN, 2, ARMS, REDUCTIONS));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(texts(StandInResults.make(folder, PLAN, 2, ARMS, REDUCTIONS)))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theOrderOfArmsDoesNotShow() throws Exception {
        JsonNode one = json(StandInResults.make(folder, PLAN, 2, ARMS, REDUCTIONS));
        JsonNode other = json(
                StandInResults.make(folder, PLAN, 2, List.of("nothing", "strong", "weak"), List.of(0.0, 20.0, 10.0)));
        assertThat(other.at("/arms/0")).isEqualTo(one.at("/arms/0"));
        assertThat(other.at("/arms/1")).isEqualTo(one.at("/arms/2"));
        assertThat(other.at("/arms/2")).isEqualTo(one.at("/arms/1"));
    }

    /** Known defect of old: with few runs every set had moved to the mean, and intervals had no width. */
    @Test
    void fewRunsGiveReasonsAndNotIntervalsWithoutWidth() throws Exception {
        for (RunPlan few : List.of(new RunPlan(1, 1), new RunPlan(6, 2), new RunPlan(76, 4))) {
            JsonNode json = json(StandInResults.make(folder, few, 2, ARMS, REDUCTIONS));
            for (String name : List.of("credible95", "predictive95")) {
                for (JsonNode parent : json.findParents(name)) {
                    JsonNode interval = parent.path(name);
                    if (interval.isNull()) {
                        assertThat(parent.path(name.replace("95", "Reason")).asText())
                                .isNotEmpty();
                    } else {
                        // what is 0 in every run is known: that nothing is averted by the arm that does nothing
                        assertThat(interval.toString()).isEqualTo("[0.0,0.0]");
                    }
                }
            }
            JsonNode strong = json.at("/arms/2/againstComparison/homicides");
            assertThat(strong.at("/reductionPercent/credible50").isNull()).isTrue();
            assertThat(strong.at("/reductionPercent/credibleReason").asText()).contains("at least 20");
            assertThat(strong.at("/probabilityReductionAtLeastPercent/10").isNull())
                    .isTrue();
            assertThat(json.at("/arms/2/goals/0/probability").isNull()).isTrue();
        }
    }

    @Test
    void everyRunReportsWhatTheSameLuckIsWorth() throws Exception {
        JsonNode json = json(StandInResults.make(folder, new RunPlan(200, 4), 2, ARMS, REDUCTIONS));
        JsonNode strong = json.at("/arms/2/againstComparison/homicides");
        double inAll = strong.path("independentPairsThatOnePairIsWorth").asDouble();
        assertThat(strong.path("correlationWithComparison").asDouble()).isBetween(0.9, 1.0);
        assertThat(inAll).isGreaterThan(1);
        assertThat(strong.path("independentPairsThatOnePairIsWorthForChanceAlone")
                        .asDouble())
                .isGreaterThan(inAll);
        assertThat(json.at("/arms/2/goals/0/probabilityMonteCarloStandardError").asDouble())
                .isBetween(0.01, 0.2);
    }

    @Test
    void theNamesOfTheContractAreThere() throws Exception {
        JsonNode json = json(StandInResults.make(folder, PLAN, 2, ARMS, REDUCTIONS));
        assertThat(json.path("schema").asText()).isEqualTo("abate/summary/1");
        assertThat(json.fieldNames())
                .toIterable()
                .contains(
                        "abateVersion",
                        "scenario",
                        "city",
                        "seed",
                        "parameterSets",
                        "runs",
                        "startDate",
                        "horizonDays",
                        "comparisonArm",
                        "arms");
        for (JsonNode arm : json.path("arms")) {
            for (String outcome : Outcome.keys()) {
                JsonNode level = arm.path("outcomes").path(outcome);
                assertThat(level.fieldNames()).toIterable().contains("mean", "monteCarloStandardError", "predictive95");
                JsonNode effect = arm.path("againstComparison").path(outcome);
                assertThat(effect.path("averted").fieldNames())
                        .toIterable()
                        .contains("mean", "monteCarloStandardError", "credible95");
                assertThat(effect.path("reductionPercent").fieldNames())
                        .toIterable()
                        .contains(
                                "mean",
                                "monteCarloStandardError",
                                "credible50",
                                "credible80",
                                "credible95",
                                "predictive95");
                assertThat(effect.path("probabilityReductionAtLeastPercent").fieldNames())
                        .toIterable()
                        .containsExactly("10", "20", "30");
            }
            assertThat(arm.path("cost").fieldNames()).toIterable().contains("totalUsd", "perHomicideAvertedUsd");
            assertThat(arm.at("/goals/0").fieldNames())
                    .toIterable()
                    .contains("outcome", "reductionPercent", "byYear", "probability", "probabilityWithoutProgramme");
        }
    }

    private static JsonNode json(ResultsFolder results) throws Exception {
        ResultFiles.write(results);
        return new ObjectMapper().readTree(results.summary().toFile());
    }

    private static Map<String, String> texts(ResultsFolder results) throws Exception {
        ResultFiles.write(results);
        Map<String, String> texts = new TreeMap<>();
        for (Path file : results.files()) {
            if (!file.equals(results.runs())) {
                texts.put(results.root().relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
