// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A treated place against a weighted mean of places without the programme (donors) that fits its time before best (Abadie,
 * Diamond and Hainmueller 2010, Journal of the American Statistical Association 105:493-505).
 *
 * <p>As there, the weights are at least 0, sum to 1 and minimise the squared differences of rates per resident in their own unit,
 * not scaled to the places' means; all rates before are the predictors and all count the same (their V is the identity). Their
 * rates are yearly. Here months are averaged into quarters, counted back from the last month before, since single months would be
 * fitted to chance; up to two months that do not fill a quarter are left out at the start. The effect is
 *
 * <pre>
 * log(treated after / weighted donors after) - log(treated before / weighted donors before)
 * </pre>
 *
 * over mean rates of all months, so that a level which no weights can fit is not taken for an effect. Where several weightings fit
 * equally well, it is the one that is reached from the nearest donor.
 */
public final class SyntheticControl {
    static final int MONTHS_OF_A_QUARTER = 3;

    private final double[] weights;
    private final double logGapBefore;

    /**
     * Finds the weights.
     *
     * @param treatedBefore rates of the treated place by month before the programme, at least 0, of three months or more
     * @param donorsBefore rates of each donor in the same unit and months, of one donor or more
     */
    public SyntheticControl(double[] treatedBefore, double[][] donorsBefore) {
        if (treatedBefore.length < MONTHS_OF_A_QUARTER || donorsBefore.length == 0) {
            throw new IllegalArgumentException("a synthetic control needs at least " + MONTHS_OF_A_QUARTER
                    + " months and one donor but has " + treatedBefore.length + " and " + donorsBefore.length);
        }
        check(treatedBefore, donorsBefore);
        double[] treated = quarters(treatedBefore);
        weights = NearestOfHull.weights(Arrays.stream(donorsBefore)
                .map(donor -> Nested.map(quarters(donor), treated, (theirs, its) -> theirs - its))
                .toArray(double[][]::new));
        logGapBefore = logGap(treatedBefore, donorsBefore);
    }

    /** By donor, 0 to 1; they sum to 1. */
    public double[] weights() {
        return weights.clone();
    }

    /**
     * Natural logarithm of the rate ratio, below 0 for a fall; none where the treated place or its weighted donors are without
     * events before or after.
     *
     * @param treatedAfter rates of the treated place by month after the beginning, one month or more
     * @param donorsAfter rates of the same donors as before, in the same unit and months
     */
    public OptionalDouble logRateRatio(double[] treatedAfter, double[][] donorsAfter) {
        if (treatedAfter.length == 0 || donorsAfter.length != weights.length) {
            throw new IllegalArgumentException("after needs at least one month and " + weights.length
                    + " donors but has " + treatedAfter.length + " and " + donorsAfter.length);
        }
        check(treatedAfter, donorsAfter);
        double effect = logGap(treatedAfter, donorsAfter) - logGapBefore;
        return Double.isFinite(effect) ? OptionalDouble.of(effect) : OptionalDouble.empty();
    }

    private static void check(double[] treated, double[][] donors) {
        Stream.concat(Stream.of(treated), Arrays.stream(donors)).forEach(series -> {
            if (series.length != treated.length
                    || !Arrays.stream(series).allMatch(rate -> rate >= 0 && rate < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("every place must have " + treated.length
                        + " rates of at least 0 but one has " + Arrays.toString(series));
            }
        });
    }

    /** Infinite or NaN without events. */
    private double logGap(double[] treated, double[][] donors) {
        double weighted = 0;
        for (int donor = 0; donor < donors.length; donor++) {
            weighted += weights[donor] * Nested.sum(donors[donor]);
        }
        return StrictMath.log(Nested.sum(treated)) - StrictMath.log(weighted);
    }

    private static double[] quarters(double[] months) {
        double[] quarters = new double[months.length / MONTHS_OF_A_QUARTER];
        int start = months.length % MONTHS_OF_A_QUARTER;
        for (int month = start; month < months.length; month++) {
            quarters[(month - start) / MONTHS_OF_A_QUARTER] += months[month] / MONTHS_OF_A_QUARTER;
        }
        return quarters;
    }
}
