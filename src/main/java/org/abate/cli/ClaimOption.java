// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.abate.report.GoalSummary;
import org.abate.report.page.GrantText;
import org.abate.report.page.GrantText.Claim;
import org.abate.report.page.Numbers;
import org.abate.report.page.PageSource;
import org.abate.report.page.Wordings;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.NearestName;
import org.abate.scenario.Wording;

/** The options {@code --claim} and {@code --arm NAME}: for whoever runs a scenario for the sake of a claim. */
final class ClaimOption {
    @Parameter(
            names = "--claim",
            description =
                    "Exit with status 3, and say why, unless the brief carries a claim that a plan lowers homicides and"
                            + " no goal of the scenario is out of that plan's reach (less than 5 chances in 100)")
    private boolean wanted;

    @Parameter(names = "--arm", description = "The arm whose claim is wanted; any when left out", placeholder = "NAME")
    private String arm = "";

    /** Looks at the names before anything is written. */
    void check(PageSource source) throws InvalidInputException {
        List<String> arms = source.design().arms();
        if (!arm.isEmpty() && !wanted) {
            throw wrong("this goes with --claim, which is missing");
        }
        if (!arm.isEmpty() && arm.equals(arms.get(0))) {
            throw wrong("`" + Wording.printable(arm) + "` is the comparison arm; name one that is compared with it");
        }
        if (!arm.isEmpty() && !arms.contains(arm)) {
            throw wrong("there is no arm `" + Wording.printable(arm) + "`"
                    + NearestName.of(arm, arms.subList(1, arms.size()))
                            .map(near -> "; did you mean `" + Wording.printable(near) + "`?")
                            .orElse(""));
        }
    }

    private static InvalidInputException wrong(String what) {
        return new InvalidInputException(List.of(OptionChecks.problem("--arm", what)));
    }

    /** Says which claims are carried, or why none is; done when nobody asked. */
    ExitStatus status(PageSource source, Terminal terminal) {
        if (!wanted) {
            return ExitStatus.DONE;
        }
        List<String> carried = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Claim claim : GrantText.claims(source)) {
            String name = source.design().arms().get(claim.arm());
            if (arm.isEmpty() || arm.equals(name)) {
                String reasons = reasons(source, claim);
                if (reasons.isEmpty()) {
                    carried.add("'" + Wording.printable(name) + "'");
                } else {
                    refused.add("No claim for '" + Wording.printable(name) + "' because " + reasons + ".");
                }
            }
        }
        if (!carried.isEmpty()) {
            terminal.out().println("Claim:  carried for " + Numbers.list(carried));
            return ExitStatus.DONE;
        }
        refused.forEach(terminal.err()::println);
        if (refused.isEmpty()) {
            terminal.err().println("No claim because the run has one arm only: nothing is compared with anything.");
        }
        return ExitStatus.CLAIM_NOT_CARRIED;
    }

    /** Why there is no claim that says anything about the goals; empty where there is one. */
    private static String reasons(PageSource source, Claim claim) {
        if (claim.isRefused()) {
            return claim.standing().reasons(Numbers::list);
        }
        List<String> reasons = new ArrayList<>();
        for (GoalSummary goal : source.summary().arms().get(claim.arm()).goals()) {
            double probability = goal.probability().mean();
            if (!Double.isFinite(probability)) {
                reasons.add("there are too few runs to give a chance of " + Wordings.goal(goal.goal()));
            } else if (goal.isOutOfReach()) {
                reasons.add("the goal is out of reach: the chance of " + Wordings.goal(goal.goal()) + " is "
                        + Numbers.inHundred(probability));
            }
        }
        return String.join("; ", reasons);
    }
}
