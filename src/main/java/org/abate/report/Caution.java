// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.abate.statistics.Estimate;
import org.abate.statistics.NestedEstimate;

/** Says when there are too few runs for what the numbers seem to claim. */
final class Caution {
    /** Half of the 95 % Monte Carlo interval of a reduction, in percentage points, above which a table is a sketch. */
    static final double WIDEST_HALF_WIDTH_POINTS = 2;

    /** With fewer parameter sets the ends of a credible interval rest on one or two of them. */
    static final int FEWEST_PARAMETER_SETS = 20;

    /** Up to here the 95 % interval of the sets is their whole range, and holds less than 95 %. */
    static final int FEWEST_SETS_FOR_95_PERCENT = 39;

    /** Of the between-set variance. */
    static final double WORST_RELATIVE_ERROR_OF_VARIANCE = 0.5;

    private Caution() {}

    /** Warnings in whole sentences, none when there is no reason for any. */
    static List<String> about(Summary summary) {
        List<String> warnings = new ArrayList<>();
        if (summary.runs() < summary.design().plan().runs()) {
            warnings.add(
                    "Only " + summary.runs() + " of " + summary.design().plan().runs() + " planned runs are finished.");
        }
        double halfWidth = widestHalfWidth(summary);
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
        } else if (sets < FEWEST_SETS_FOR_95_PERCENT) {
            warnings.add("With " + sets
                    + " parameter sets the 95 % credible interval is their whole range and holds about "
                    + Math.round(100.0 * (sets - 1) / (sets + 1)) + " %; use at least " + FEWEST_SETS_FOR_95_PERCENT
                    + ".");
        }
        if (summary.seedsPerSet() < 2) {
            warnings.add(
                    "With one seed per parameter set chance cannot be told from what is unknown: credible intervals"
                            + " are too wide; use at least 2.");
        } else if (sets >= FEWEST_PARAMETER_SETS
                && summary.arms().stream().anyMatch(arm -> uncertaintyIsHidden(arm, sets))) {
            warnings.add(
                    "What is unknown hardly shows above chance in some arm, so it gets no credible interval: use more"
                            + " runs.");
        }
    }

    /** Whether there are enough sets and runs to show an arm's credible interval to people who will plan with it. */
    static boolean carriesCredibleInterval(Summary summary, ArmSummary arm) {
        EffectSummary effect = arm.effectOnHomicides();
        return effect.isNone()
                || (summary.parameterSets() >= FEWEST_PARAMETER_SETS
                        && !uncertaintyIsHidden(arm, summary.parameterSets()));
    }

    /** The same for any estimate: whether its credible interval can be shown. */
    static boolean carriesCredibleInterval(NestedEstimate estimate) {
        return (estimate.estimate().mean() == 0 && !(estimate.estimate().monteCarloStandardError() > 0))
                || (estimate.sets() >= FEWEST_PARAMETER_SETS
                        && !uncertaintyIsHidden(estimate.reliability(), estimate.sets()));
    }

    /**
     * Whether the between-set variance, on which credible intervals rest, is known too badly. Its relative standard error is
     * about sqrt(2 / (k - 1)) / reliability; in simulation studies coverage holds up to one half and breaks down near 1.
     */
    private static boolean uncertaintyIsHidden(ArmSummary arm, int sets) {
        return uncertaintyIsHidden(arm.effectOnHomicides().reliability(), sets);
    }

    private static boolean uncertaintyIsHidden(double reliability, int sets) {
        return Math.sqrt(2.0 / (sets - 1)) > WORST_RELATIVE_ERROR_OF_VARIANCE * reliability;
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
