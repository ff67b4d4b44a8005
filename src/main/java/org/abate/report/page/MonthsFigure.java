// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.abate.experiment.Outcome;
import org.abate.report.MonthlySeries;
import org.abate.statistics.Interval;

/** Homicides by month: what is expected of each arm, and the fan of what a city would count. */
final class MonthsFigure {
    static final String ID = "months";

    private MonthsFigure() {}

    static Figure of(PageSource source) {
        ObjectNode data = PageJson.object();
        ArrayNode months = data.putArray("months");
        for (int month = 0; month < source.design().months(); month++) {
            months.add(source.design().start().plusMonths(month).toString().substring(0, 7));
        }
        DataTable table = new DataTable(
                "arm",
                "counted",
                "month",
                "expected",
                "credible 95 % low",
                "credible 95 % high",
                "predictive 95 % low",
                "predictive 95 % high");
        ArrayNode arms = data.putArray("arms");
        for (int arm = 0; arm < source.months().arms().size(); arm++) {
            MonthlySeries.ArmMonths series = source.months().arms().get(arm);
            ObjectNode node = arms.addObject();
            node.put("name", Names.plain(source.design().arms().get(arm)));
            putSeries(node.putObject("addedUp"), series.addedUp());
            putSeries(node.putObject("monthly"), series.homicides());
            addRows(table, source.design().arms().get(arm), "since the start", months, series.addedUp());
            addRows(table, source.design().arms().get(arm), "in the month", months, series.homicides());
        }
        return new Figure(
                ID,
                "Homicides over time",
                reading(source),
                "Lines of expected homicides over time for the chosen arm and the first one, each with two bands: a narrow dark"
                        + " one for what is not known about people and programmes, and a wide light one for what a city would"
                        + " count.",
                "",
                data,
                table);
    }

    private static void putSeries(ObjectNode node, List<MonthlySeries.Month> series) {
        PageJson.put(node, "expected", column(series, MonthlySeries.Month::expected));
        PageJson.put(node, "credibleLow", column(series, m -> m.credible95().low()));
        PageJson.put(node, "credibleHigh", column(series, m -> m.credible95().high()));
        PageJson.put(node, "predictiveLow", column(series, m -> m.predictive95().low()));
        PageJson.put(
                node, "predictiveHigh", column(series, m -> m.predictive95().high()));
    }

    private static void addRows(
            DataTable table, String arm, String counted, ArrayNode months, List<MonthlySeries.Month> series) {
        for (int month = 0; month < series.size(); month++) {
            MonthlySeries.Month m = series.get(month);
            table.row(
                    arm,
                    counted,
                    months.get(month).asText(),
                    m.expected(),
                    m.credible95().low(),
                    m.credible95().high(),
                    m.predictive95().low(),
                    m.predictive95().high());
        }
    }

    private static double[] column(
            List<MonthlySeries.Month> series, java.util.function.ToDoubleFunction<MonthlySeries.Month> value) {
        return series.stream().mapToDouble(value).toArray();
    }

    private static String reading(PageSource source) {
        Interval range = source.summary()
                .comparisonArm()
                .outcomes()
                .get(Outcome.HOMICIDES)
                .predictive95();
        String wide = range.isDefined()
                ? " With nothing added, a city like this would count " + Numbers.whole(range.low()) + " to "
                        + Numbers.whole(range.high()) + " homicides over " + source.period()
                        + ", by luck and by the ups and downs of the years alone."
                : " There are too few runs to show how widely the counts of a city scatter.";
        return "Lines are what is expected. The dark band is what nobody knows about the programmes. The light band is what a"
                + " city would count." + wide;
    }
}
