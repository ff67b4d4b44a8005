// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How a city's homicides are spread over its neighborhoods in the long run.
 *
 * <p>A few years of counts overstate the spread: a neighborhood of a thousand residents without a homicide in eight years
 * is safe, not immune. The share is therefore an empirical-Bayes estimate (gamma-Poisson; Clayton and Kaldor 1987,
 * Biometrics 43:671-681): the count y of a neighborhood is Poisson with mean &lambda;, and &lambda; is gamma with mean
 * &mu;, which a regression on poverty and vacancy expects, and shape k. The estimate
 *
 * <pre>  E(&lambda; | y) = &mu; (y + k) / (&mu; + k)</pre>
 *
 * follows the count where there are many homicides and the regression where there are few.
 */
public final class NeighborhoodBurden {
    private NeighborhoodBurden() {}

    /**
     * The share of the city's homicides that each neighborhood is expected to carry, by index; they sum to 1. In a region
     * each jurisdiction carries together its own part of the level, {@link Jurisdiction#homicidesPerYear()} over the sum.
     */
    public static double[] shares(City city) {
        double[] shares = sharesOfJurisdictions(city);
        double all = city.homicidesPerYear();
        for (int n = 0; n < shares.length; n++) {
            shares[n] *= city.jurisdictionOf(n).homicidesPerYear() / all;
        }
        return shares;
    }

    /**
     * The share of its jurisdiction's homicides that each neighborhood is expected to carry; those of each jurisdiction sum to
     * 1, and are estimated from its own neighborhoods alone. A neighborhood without residents whose history is empty carries
     * none. In a jurisdiction without any homicide on record the shares are those of the residents.
     */
    static double[] sharesOfJurisdictions(City city) {
        double[] shares = new double[city.neighborhoods().size()];
        for (Jurisdiction jurisdiction : city.jurisdictions()) {
            List<Neighborhood> own = city.neighborhoods().stream()
                    .filter(n -> city.jurisdictionOf(n.index()).index() == jurisdiction.index())
                    .toList();
            double[] ownShares = shares(own);
            for (int i = 0; i < ownShares.length; i++) {
                shares[own.get(i).index()] = ownShares[i];
            }
        }
        return shares;
    }

    private static double[] shares(List<Neighborhood> neighborhoods) {
        double[] residents =
                neighborhoods.stream().mapToDouble(Neighborhood::residents).toArray();
        double[] counts =
                neighborhoods.stream().mapToDouble(Neighborhood::homicides).toArray();
        if (sum(counts) == 0) {
            return normalised(residents);
        }
        BurdenRegression regression = BurdenRegression.fit(residents, covariates(neighborhoods), counts);
        double shape = regression.gammaShape();
        double[] burden = new double[counts.length];
        for (int i = 0; i < burden.length; i++) {
            double expected = regression.expected(i);
            burden[i] = expected == 0 ? counts[i] : expected * (counts[i] + shape) / (expected + shape);
        }
        return normalised(burden);
    }

    /** Indexes of the {@code n} neighborhoods with most homicides on record, most first; of equals the lower index first. */
    public static int[] busiest(City city, int n) {
        return busiest(city, n, any -> true);
    }

    /**
     * The same among the neighborhoods that are allowed.
     *
     * @param allowed whether staff may work in the neighborhood of an index
     */
    public static int[] busiest(City city, int n, IntPredicate allowed) {
        int[] homicides =
                city.neighborhoods().stream().mapToInt(Neighborhood::homicides).toArray();
        return IntStream.range(0, homicides.length)
                .filter(allowed)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> homicides[i])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(Math.max(0, n))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Logarithms, because a step from 5 to 10 percent poor matters more than one from 45 to 50. */
    private static double[][] covariates(List<Neighborhood> neighborhoods) {
        return neighborhoods.stream()
                .map(neighborhood -> new double[] {
                    StrictMath.log1p(neighborhood.povertyPercent()), StrictMath.log1p(neighborhood.vacancyPercent())
                })
                .toArray(double[][]::new);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double[] normalised(double[] values) {
        double sum = sum(values);
        double[] shares = new double[values.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = values[i] / sum;
        }
        return shares;
    }
}
