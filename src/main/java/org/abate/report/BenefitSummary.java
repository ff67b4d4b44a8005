// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.abate.experiment.ArmCounts;
import org.abate.experiment.Outcome;
import org.abate.statistics.Estimate;
import org.abate.statistics.Interval;
import org.abate.statistics.NestedEstimate;
import org.abate.statistics.Shortage;

/**
 * What the homicides and nonfatal shootings that an arm averts are worth, in dollars over the projection, not discounted:
 *
 * <pre>
 * benefit = homicides averted x price of a homicide + people shot and surviving averted x price of such a shooting
 * </pre>
 *
 * at three prices each (rows CO01 to CO05, CO60 and CO61), because they differ far more than an effect is unsure.
 *
 * @param society what everybody together saves
 * @param taxpayers what public budgets save: a part of {@code society}, never to be added to it
 * @param avertsHomicides whether the 95 % credible interval of homicides averted lies above 0, with parameter sets enough to
 *     have one, and so does the 95 % Monte Carlo interval: where chance hides what differs between sets, the former has no width
 */
public record BenefitSummary(Map<Level, Benefit> society, Map<Level, Benefit> taxpayers, boolean avertsHomicides) {
    /** Year of the dollars of {@code society}. */
    static final int DOLLARS_OF_YEAR = 2025;

    /** Why there may be no ratio of benefit to cost. */
    static final String WHY_NO_RATIO =
            "the 95 % credible interval of homicides averted is not above 0, or there are too few runs to tell, so benefits set"
                    + " against costs would mislead";

    /** How much to trust the taxpayers' line. */
    static final String STANDING_OF_TAXPAYERS =
            "unverified: figures of an advocacy group for other cities, in dollars of about 2022; a part of what society saves,"
                    + " not to be added to it";

    public BenefitSummary {
        society = Collections.unmodifiableMap(new EnumMap<>(society));
        taxpayers = Collections.unmodifiableMap(new EnumMap<>(taxpayers));
    }

    /** How dear an averted harm is taken to be. */
    public enum Level {
        LOW,
        MID,
        HIGH
    }

    /**
     * Dollars for one harm averted.
     *
     * @param homicideUsd a homicide
     * @param shootingUsd a person shot who survives
     */
    public record Prices(double homicideUsd, double shootingUsd) {}

    /**
     * The worth of what an arm averts at given prices.
     *
     * @param prices of one harm averted
     * @param usd dollars with Monte Carlo error; below 0 where the arm does harm
     * @param credible95 by parameter set, Monte Carlo noise removed, prices held fixed
     * @param shortage why there is no such interval
     */
    public record Benefit(Prices prices, Estimate usd, Interval credible95, Shortage shortage) {}

    /**
     * Benefit against cost, at each level of prices of society.
     *
     * @param extraUsd dollars that the arm costs beyond the comparison arm
     * @param ratio benefit over extra cost; NaN where the arm costs nothing extra
     * @param netUsd benefit less extra cost
     */
    public record BenefitCost(double extraUsd, Map<Level, Double> ratio, Map<Level, Double> netUsd) {
        public BenefitCost {
            ratio = Collections.unmodifiableMap(new EnumMap<>(ratio));
            netUsd = Collections.unmodifiableMap(new EnumMap<>(netUsd));
        }
    }

    static BenefitSummary of(BenefitParameters prices, ArmCounts comparison, ArmCounts arm) {
        NestedEstimate homicides = averted(Outcome.HOMICIDES, comparison, arm);
        NestedEstimate shootings = averted(Outcome.NONFATAL_SHOOTINGS, comparison, arm);
        return new BenefitSummary(
                worth(prices::society, homicides, shootings),
                worth(prices::taxpayers, homicides, shootings),
                isAboveZero(homicides));
    }

    /** Whether there are runs enough to tell that something is averted at all. */
    static boolean isAboveZero(NestedEstimate averted) {
        Estimate estimate = averted.estimate();
        return averted.credible(0.95).low() > 0 && estimate.mean() - estimate.halfWidth95() > 0;
    }

    private static NestedEstimate averted(Outcome outcome, ArmCounts comparison, ArmCounts arm) {
        return comparison.expected(outcome).minus(arm.expected(outcome));
    }

    private static Map<Level, Benefit> worth(
            Function<Level, Prices> prices, NestedEstimate homicides, NestedEstimate shootings) {
        Map<Level, Benefit> benefits = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            Prices each = prices.apply(level);
            NestedEstimate usd = homicides.times(each.homicideUsd()).minus(shootings.times(-each.shootingUsd()));
            benefits.put(level, new Benefit(each, usd.estimate(), usd.credible(0.95), usd.shortage()));
        }
        return benefits;
    }

    /**
     * Sets the benefit against what it costs; empty, for the reason {@link #WHY_NO_RATIO}, when it is not known that the arm
     * averts any homicide.
     *
     * @param extraUsd dollars that the arm costs beyond the comparison arm
     */
    public Optional<BenefitCost> against(double extraUsd) {
        if (!avertsHomicides) {
            return Optional.empty();
        }
        Map<Level, Double> ratio = new EnumMap<>(Level.class);
        Map<Level, Double> net = new EnumMap<>(Level.class);
        society.forEach((level, benefit) -> {
            ratio.put(level, extraUsd > 0 ? benefit.usd().mean() / extraUsd : Double.NaN);
            net.put(level, benefit.usd().mean() - extraUsd);
        });
        return Optional.of(new BenefitCost(extraUsd, ratio, net));
    }
}
