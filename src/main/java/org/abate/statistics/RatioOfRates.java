// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * By what factor rates differ: one against another, or the change of a treated place against the change of a compared one.
 *
 * <pre>
 * ratio           = (count / exposure) / (count of other / exposure of other)
 * ratio of ratios = ratio(treated after, treated before) / ratio(compared after, compared before)
 * </pre>
 *
 * <p>When any count is 0, 0.5 is added to every count, so that the logarithm is finite and less biased (Haldane 1956, Annals of
 * Human Genetics 20:309-311; Sweeting, Sutton and Lambert 2004, Statistics in Medicine 23:1351-1375). The correction draws the
 * ratio towards 1 and matters where counts are below about 10. Without any exposure, or where the events there are cannot say
 * anything (see the methods), there is no ratio.
 */
public final class RatioOfRates {
    private static final double CORRECTION = 0.5;

    private RatioOfRates() {}

    /**
     * Events and what they are counted over.
     *
     * @param count events, at least 0
     * @param exposure in which they happened, at least 0: months, person-years, persons; in the same unit for all that is compared
     */
    public record Rate(double count, double exposure) {
        public Rate {
            if (!(count >= 0 && exposure >= 0 && count + exposure < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "count and exposure must be at least 0 but are " + count + " and " + exposure);
            }
            if (count > 0 && exposure == 0) {
                throw new IllegalArgumentException(count + " events cannot happen in an exposure of 0");
            }
        }

        double perExposure() {
            return count / exposure;
        }

        private Rate corrected() {
            return new Rate(count + CORRECTION, exposure);
        }
    }

    /** A rate over another, above 0; none without events in either. */
    public static OptionalDouble ratio(Rate rate, Rate other) {
        if (anyWithoutExposure(rate, other) || neitherHasEvents(rate, other)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                anyWithoutEvents(rate, other)
                        ? rate.corrected().perExposure() / other.corrected().perExposure()
                        : rate.perExposure() / other.perExposure());
    }

    /** Natural logarithm of {@link #ratio}: below 0 when the rate is the lower one. */
    public static OptionalDouble logRatio(Rate rate, Rate other) {
        return log(ratio(rate, other));
    }

    /**
     * The change of the treated over the change of the compared, above 0. None where the treated, the compared, the time before
     * or the time after is without any event: half an event on either side of nothing would be taken for a change.
     */
    public static OptionalDouble ratioOfRatios(
            Rate treatedAfter, Rate treatedBefore, Rate comparedAfter, Rate comparedBefore) {
        if (anyWithoutExposure(treatedAfter, treatedBefore, comparedAfter, comparedBefore)
                || neitherHasEvents(treatedAfter, treatedBefore)
                || neitherHasEvents(comparedAfter, comparedBefore)
                || neitherHasEvents(treatedAfter, comparedAfter)
                || neitherHasEvents(treatedBefore, comparedBefore)) {
            return OptionalDouble.empty();
        }
        if (anyWithoutEvents(treatedAfter, treatedBefore, comparedAfter, comparedBefore)) {
            return ratioOfRatios(
                    treatedAfter.corrected(),
                    treatedBefore.corrected(),
                    comparedAfter.corrected(),
                    comparedBefore.corrected());
        }
        return OptionalDouble.of(treatedAfter.perExposure()
                / treatedBefore.perExposure()
                / (comparedAfter.perExposure() / comparedBefore.perExposure()));
    }

    /** Natural logarithm of {@link #ratioOfRatios}: below 0 when the treated fared better. */
    public static OptionalDouble logRatioOfRatios(
            Rate treatedAfter, Rate treatedBefore, Rate comparedAfter, Rate comparedBefore) {
        return log(ratioOfRatios(treatedAfter, treatedBefore, comparedAfter, comparedBefore));
    }

    private static OptionalDouble log(OptionalDouble ratio) {
        return ratio.isPresent() ? OptionalDouble.of(StrictMath.log(ratio.getAsDouble())) : ratio;
    }

    private static boolean anyWithoutExposure(Rate... rates) {
        return Stream.of(rates).anyMatch(rate -> rate.exposure() == 0);
    }

    private static boolean anyWithoutEvents(Rate... rates) {
        return Stream.of(rates).anyMatch(rate -> rate.count() == 0);
    }

    private static boolean neitherHasEvents(Rate rate, Rate other) {
        return rate.count() == 0 && other.count() == 0;
    }
}
