// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import java.util.ArrayList;
import java.util.List;
import org.abate.report.ArmSummary;
import org.abate.report.Ceiling;
import org.abate.report.GoalSummary;
import org.abate.report.page.GrantText.Claim;
import org.abate.report.page.Names;
import org.abate.report.page.Numbers;
import org.abate.report.page.PageSource;
import org.abate.report.page.Wordings;

/** All plans side by side; a number that the run does not carry has no place in it. */
final class ClaimTable {
    private static final String NONE = "\u2013";

    private ClaimTable() {}

    static Block.Table of(PageSource source, List<Claim> claims) {
        List<String> header = new ArrayList<>(List.of(
                "Plan", "Homicides averted over " + source.period() + " (95 % range)", "Reduction (95 % range)"));
        if (!source.design().goals().isEmpty()) {
            header.add("Chance of " + Wordings.goal(source.design().goals().get(0)));
        }
        header.add("What it is");
        List<List<String>> rows = new ArrayList<>();
        for (Claim claim : claims) {
            ArmSummary arm = source.summary().arms().get(claim.arm());
            List<String> row = new ArrayList<>();
            row.add(Names.inSentence(arm.name()));
            if (claim.standing().shortfalls().isEmpty()) {
                row.add(Numbers.count(arm.effectOnHomicides().averted().mean()) + " ("
                        + Numbers.range(arm.effectOnHomicides().avertedCredible95()) + ")");
                row.add(Wordings.reduction(arm));
            } else {
                row.add(NONE);
                row.add(NONE);
            }
            if (!arm.goals().isEmpty()) {
                GoalSummary goal = arm.goals().get(0);
                row.add(
                        claim.standing().shortfalls().isEmpty()
                                ? Numbers.inHundred(goal.probability().mean())
                                : NONE);
            }
            row.add(kind(claim, arm));
            rows.add(row);
        }
        return new Block.Table("", header, rows);
    }

    private static String kind(Claim claim, ArmSummary arm) {
        if (!claim.standing().shortfalls().isEmpty()) {
            return "no claim";
        }
        String kind = claim.standing().isCarried() ? "claim" : "assumption, no claim";
        return Ceiling.isExceededBy(arm) ? kind + "; above the ceiling" : kind;
    }
}
