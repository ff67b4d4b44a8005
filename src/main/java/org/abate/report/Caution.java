// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.abate.experiment.StoppingRule;
import org.abate.statistics.Estimate;
import org.abate.statistics.NestedEstimate;
import org.abate.statistics.Shortage;

/** Says when there are too few runs for what the numbers seem to claim. */
final class Caution {
    /** Half of the 95 % Monte Carlo interval of a reduction, in percentage points, above which a table is a sketch. */
    static final double WIDEST_HALF_WIDTH_POINTS = 2;

    /** With fewer parameter sets there is no credible interval. */
    static final int FEWEST_PARAMETER_SETS = NestedEstimate.FEWEST_SETS;

    private Caution() {}

    /** Warnings in whole sentences, none when there is no reason for any. */
    static List<String> about(Summary summary) {
        List<String> warnings = new ArrayList<>();
        double halfWidth = widestHalfWidth(summary);
        summary.design()
                .plan()
                .stopping()
                .ifPresentOrElse(
                        rule -> addAboutStopping(summary, rule, halfWidth, warnings),
                        () -> addAboutPlan(summary, warnings));
        if (summary.runs() == 1) {
            warnings.add("A single run cannot say how far chance moves its numbers: use more runs.");
        } else if (halfWidth > WIDEST_HALF_WIDTH_POINTS) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "Too few runs: as many others would put a reduction elsewhere by up to %.1f points; use at least"
                            + " %,d runs.",
                    halfWidth,
                    runsFor(WIDEST_HALF_WIDTH_POINTS, halfWidth, summary.runs())));
        }
        addAboutSets(summary, warnings);
        return warnings;
    }

    private static void addAboutPlan(Summary summary, List<String> warnings) {
        if (summary.runs() < summary.design().plan().runs()) {
            warnings.add(
                    "Only " + summary.runs() + " of " + summary.design().plan().runs() + " planned runs are finished.");
        }
    }

    private static void addAboutStopping(Summary summary, StoppingRule rule, double halfWidth, List<String> warnings) {
        if (rule.isMetBy(halfWidth)) {
            return;
        }
        boolean ceiling = summary.runs() == summary.design().plan().runs();
        warnings.add(String.format(
                Locale.ROOT,
                "The reductions are not yet within +/- %s points: %s.",
                ResultTable.points(rule.halfWidthPoints()),
                ceiling ? "this is the most runs that --until-half-width may make" : "not all runs are finished"));
    }

    private static void addAboutSets(Summary summary, List<String> warnings) {
        int sets = summary.parameterSets();
        if (sets < FEWEST_PARAMETER_SETS) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "Too few parameter sets (%d) for credible intervals and chances of reaching a goal; use at least"
                            + " %d, which takes %,d runs here, better 200.",
                    sets,
                    FEWEST_PARAMETER_SETS,
                    FEWEST_PARAMETER_SETS * summary.design().plan().seedsPerSet()));
        }
        if (summary.seedsPerSet() < 2) {
            warnings.add(
                    "With one seed per parameter set chance cannot be told from what is unknown: credible intervals"
                            + " are too wide; use at least 2.");
        } else if (summary.arms().stream()
                .anyMatch(arm -> arm.effectOnHomicides().shortage() == Shortage.HIDDEN_BY_CHANCE)) {
            warnings.add(
                    "What is unknown hardly shows above chance in some arm, so it gets no credible interval: use more"
                            + " runs.");
        }
    }

    /** The largest Monte Carlo half-width of any arm's reduction of homicides, in points; NaN when it is unknown. */
    static double widestHalfWidth(Summary summary) {
        return summary.arms().stream()
                .skip(summary.arms().size() > 1 ? 1 : 0)
                .map(arm -> arm.effectOnHomicides().reductionPercent())
                .mapToDouble(Estimate::halfWidth95)
                .reduce(0, Math::max);
    }

    /** Monte Carlo error shrinks with the square root of the number of runs; two digits are enough. */
    private static long runsFor(double wanted, double halfWidth, int runs) {
        double needed = runs * (halfWidth / wanted) * (halfWidth / wanted);
        double digit = StrictMath.pow(10, Math.max(0, Math.floor(StrictMath.log10(needed)) - 1));
        return (long) (Math.ceil(needed / digit) * digit);
    }
}
