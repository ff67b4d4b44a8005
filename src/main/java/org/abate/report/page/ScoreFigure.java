// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.abate.report.ModelScore;

/** How the model did where it was held against published evaluations that informed none of its numbers. */
public final class ScoreFigure {
    static final String ID = "score";

    private ScoreFigure() {}

    static Figure of(ModelScore score) {
        ObjectNode data = PageJson.object();
        data.put("hits", score.hits());
        data.put("misses", score.cases() - score.hits());
        ArrayNode rivals = data.putArray("rivals");
        DataTable table = new DataTable("what", "value");
        table.row("published evaluations tested", score.cases());
        table.row("inside the 90 % interval of the model", score.hits());
        table.row("outside: misses", score.cases() - score.hits());
        table.row("of these, the opposite of what the model was sure of", score.wrongSigns());
        add(rivals, table, "this model", score.crps());
        add(rivals, table, "\u201cno programme works\u201d", score.crpsNoChange());
        add(rivals, table, "\u201cwhat other studies found\u201d", score.crpsMeanPublished());
        return new Figure(
                ID,
                "The error of the model and of two simple guesses",
                words(score),
                "Bars of the mean error of the model and of two simple rivals; shorter is better.",
                "A good model would miss about " + Numbers.whole(0.1 * score.cases()) + " of " + score.cases()
                        + "; it misses " + (score.cases() - score.hits())
                        + (score.cases() - score.hits() > 0.1 * score.cases() + 2
                                ? ", so its ranges are too narrow: doubt them."
                                : "."),
                data,
                table);
    }

    private static void add(ArrayNode rivals, DataTable table, String who, double crps) {
        rivals.addObject().put("who", who).put("crps", crps);
        table.row("mean error of " + who + " (CRPS, lower is better)", crps);
    }

    /** In sentences for everybody. */
    public static String words(ModelScore score) {
        String better = score.crps() < score.crpsMeanPublished() && score.crps() < score.crpsNoChange()
                ? " It did better than two simple guesses."
                : " A simple guess did as well or better.";
        return "The model was held against " + score.cases()
                + " published studies that it had not been fitted to. It was"
                + " right about " + score.hits() + " of them and missed " + (score.cases() - score.hits()) + "."
                + better
                + (score.wrongSigns() > 0
                        ? " In " + Numbers.inWords(score.wrongSigns()) + " it was sure of the opposite."
                        : "")
                + (score.current() ? "" : " That was before the last change of the model\u2019s numbers.");
    }
}
