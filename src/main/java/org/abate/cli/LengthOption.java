// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import java.util.List;
import org.abate.experiment.RunPlan;
import org.abate.experiment.StoppingRule;
import org.abate.scenario.Problem;
import org.abate.scenario.RunSize;
import org.abate.scenario.Wording;

/** The options {@code --runs} and {@code --until-half-width}, for commands that run a scenario; they exclude each other. */
final class LengthOption {
    private static final int MOST_RUNS = 1_000_000;
    private static final double WIDEST_POINTS = 100;
    private static final double NARROWEST_POINTS = 0.001;

    @Parameter(
            names = "--runs",
            description = "Runs of each arm; as the scenario says when left out",
            placeholder = "N")
    private String runs = "";

    @Parameter(
            names = "--until-half-width",
            description =
                    "Run until the 95 % Monte Carlo half-width of every arm's reduction of homicides is at most that many"
                            + " percentage points, in place of --runs; at most " + StoppingRule.CEILING_TIMES_SCENARIO
                            + " times the runs of the scenario",
            placeholder = "POINTS")
    private String untilHalfWidth = "";

    /** Adds everything that is wrong with them. */
    void check(List<Problem> problems) {
        if (!runs.isEmpty()) {
            OptionChecks.wholeNumber("--runs", runs, 1, MOST_RUNS, problems);
        }
        if (!untilHalfWidth.isEmpty()) {
            if (!isPoints(untilHalfWidth)) {
                problems.add(OptionChecks.problem(
                        "--until-half-width",
                        "expected percentage points from " + NARROWEST_POINTS + " to " + (int) WIDEST_POINTS
                                + ", such as 1.0, but found `" + Wording.printable(untilHalfWidth) + "`"));
            }
            if (!runs.isEmpty()) {
                problems.add(OptionChecks.problem("--until-half-width", "goes in place of --runs, not with it"));
            }
        }
    }

    /** Adds what is wrong with them for a scenario of so many arms. */
    void checkArms(int arms, List<Problem> problems) {
        if (!untilHalfWidth.isEmpty() && arms < 2) {
            problems.add(OptionChecks.problem(
                    "--until-half-width", "the scenario has one arm only, so that there is no reduction to look at"));
        }
    }

    private static boolean isPoints(String typed) {
        try {
            double points = Double.parseDouble(typed);
            return points >= NARROWEST_POINTS && points <= WIDEST_POINTS;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    RunPlan plan(RunSize size) {
        if (!untilHalfWidth.isEmpty()) {
            return new StoppingRule(Double.parseDouble(untilHalfWidth)).plan(size);
        }
        return runs.isEmpty() ? RunPlan.of(size) : new RunPlan(Integer.parseInt(runs), size.seedsPerSet());
    }

    /** As it can be typed again. */
    String asTyped() {
        return (runs.isEmpty() ? "" : " --runs " + runs)
                + (untilHalfWidth.isEmpty() ? "" : " --until-half-width " + untilHalfWidth);
    }
}
