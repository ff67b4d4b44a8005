// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.abate.experiment.Outcome;
import org.abate.report.ArmSummary;
import org.abate.report.Ceiling;
import org.abate.report.OutcomeSummary;
import org.abate.statistics.Interval;

/**
 * What a citywide reduction can be at most: share of violence driven by the target group x share of it reached x effect for each
 * person x contagion multiplier. Only the first factor can be read from what runs keep, in the model's own terms; the ceiling is
 * a judgement from published values, and says so.
 */
final class CeilingFigure {
    static final String ID = "ceiling";

    private static final Interval SHARE_OF_VIOLENCE_PERCENT = new Interval(30, 55);
    private static final String TITLE = "The projection against its ceiling";

    private CeilingFigure() {}

    static Figure of(PageSource source) {
        if (source.programmes().isEmpty()) {
            return Figure.refused(
                    ID, TITLE, "There is one arm only, so there is no reduction to hold against a ceiling.");
        }
        ObjectNode data = PageJson.object();
        PageJson.put(data, "ceiling", Ceiling.PLAUSIBLE_PERCENT);
        ArrayNode arms = data.putArray("arms");
        DataTable table = new DataTable(
                "arm",
                "reduction in percent",
                "credible 95 % low",
                "credible 95 % high",
                "ceiling low",
                "ceiling high",
                "above the ceiling");
        for (ArmSummary arm : source.programmes()) {
            var effect = arm.effectOnHomicides();
            ObjectNode node = arms.addObject();
            node.put("arm", source.summary().arms().indexOf(arm));
            node.put("name", Names.plain(arm.name()));
            PageJson.put(node, "reduction", effect.reductionPercent().mean());
            PageJson.put(node, "credible95", effect.credible95());
            table.row(
                    arm.name(),
                    effect.reductionPercent().mean(),
                    effect.credible95().low(),
                    effect.credible95().high(),
                    Ceiling.PLAUSIBLE_PERCENT.low(),
                    Ceiling.PLAUSIBLE_PERCENT.high(),
                    Ceiling.isExceededBy(arm) ? "yes" : "no");
        }
        return new Figure(
                ID,
                TITLE,
                reading(source),
                "Points with ranges for the reduction in each arm, and a shaded band for the ceiling of 4 to 14 percent.",
                factors(source),
                data,
                table);
    }

    private static String reading(PageSource source) {
        List<String> above = source.programmes().stream()
                .filter(Ceiling::isExceededBy)
                .map(arm -> "\u201c" + Names.inSentence(arm.name()) + "\u201d")
                .toList();
        String rule =
                "A plan can cut no more than the share of violence that its people drive, times the share of them it"
                        + " reaches, times what it does to each, times what that spreads. With values that studies make likely this"
                        + " comes to 4 to 14 %.";
        return above.isEmpty()
                ? rule + " No arm of this run lies above it."
                : rule + " WARNING: " + Numbers.list(above) + (above.size() == 1 ? " lies" : " lie")
                        + " above it. Such a fall needs reach and effect that few programmes have shown.";
    }

    /** What of the ceiling can be computed from what is stored, and what cannot. */
    private static String factors(PageSource source) {
        OutcomeSummary all = source.summary().comparisonArm().outcomes().get(Outcome.HOMICIDES);
        OutcomeSummary group = source.summary().comparisonArm().outcomes().get(Outcome.GROUP_HOMICIDES);
        double share = 100 * group.expected().mean() / all.expected().mean();
        ArmSummary best = source.programmes().get(0);
        for (ArmSummary arm : source.programmes()) {
            if (arm.effectOnHomicides().reductionPercent().mean()
                    > best.effectOnHomicides().reductionPercent().mean()) {
                best = arm;
            }
        }
        double most = best.effectOnHomicides().reductionPercent().mean();
        String needed = most > 0
                ? " If the people reached drive " + Numbers.whole(SHARE_OF_VIOLENCE_PERCENT.low()) + " to "
                        + Numbers.percent(SHARE_OF_VIOLENCE_PERCENT.high())
                        + " of violence (row RK01, a judgement of two"
                        + " statements that differ), \u201c" + Names.inSentence(best.name()) + "\u201d takes away "
                        + Numbers.whole(100 * most / SHARE_OF_VIOLENCE_PERCENT.high()) + " to "
                        + Numbers.percent(100 * most / SHARE_OF_VIOLENCE_PERCENT.low()) + " of what they do."
                : "";
        return "From this run: " + Numbers.percent(share) + " of homicides involve a group in the model."
                + " The other three factors are not kept in results: 4 to 14 % is what published values of the four give, by the"
                + " project\u2019s own judgement, and not computed from this run." + needed;
    }
}
