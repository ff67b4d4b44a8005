// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.abate.experiment.Outcome;
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
                "month",
                "expected",
                "credible 95 % low",
                "credible 95 % high",
                "predictive 95 % low",
                "predictive 95 % high");
        ArrayNode arms = data.putArray("arms");
        for (int arm = 0; arm < source.months().arms().size(); arm++) {
            List<MonthlySeries.Month> series = source.months().arms().get(arm).homicides();
            ObjectNode node = arms.addObject();
            node.put("name", Names.plain(source.design().arms().get(arm)));
            PageJson.put(node, "expected", column(series, MonthlySeries.Month::expected));
            PageJson.put(node, "credibleLow", column(series, m -> m.credible95().low()));
            PageJson.put(
                    node, "credibleHigh", column(series, m -> m.credible95().high()));
            PageJson.put(
                    node, "predictiveLow", column(series, m -> m.predictive95().low()));
            PageJson.put(
                    node, "predictiveHigh", column(series, m -> m.predictive95().high()));
            for (int month = 0; month < series.size(); month++) {
                MonthlySeries.Month m = series.get(month);
                table.row(
                        source.design().arms().get(arm),
                        months.get(month).asText(),
                        m.expected(),
                        m.credible95().low(),
                        m.credible95().high(),
                        m.predictive95().low(),
                        m.predictive95().high());
            }
        }
        return new Figure(
                ID,
                "Homicides month by month",
                reading(source),
                "Lines of expected homicides in each month for every arm, with two bands: a narrow dark one for what is"
                        + " not known about people and programs, and a wide light one for what a city would count.",
                "",
                data,
                table);
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
        return "Single months tell little: the light band, which holds what a city would count, is much wider than the"
                + " gap between the lines." + wide;
    }
}
