// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.chance.Draws;
import org.abate.chance.Exponential;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.Lists;
import org.abate.city.Neighborhood;
import org.abate.city.SyntheticCity;

/**
 * Shocks of violence that neighborhoods have of their own: for years on end some are worse and others better than their share of
 * the city, month by month, the same in all arms of a run.
 *
 * <pre>
 * luck(n)     = AR(1) by month with mean 0 and variance 1
 * shock(n)    = (luck(n) + adjacentWeight x sum of luck over adjacent ones) / norm
 * factor(n)   = exp(s(n) shock(n) - s(n)^2 / 2),   s(n) = logSd x (reference / max(reference, residents))^sizeExponent
 * </pre>
 *
 * <p>Factors are divided by their mean over the jurisdiction, weighted by burden, in each month: what moves all of it is {@link
 * Drift}, which was estimated from counts of cities and holds the shocks of their neighborhoods already.
 */
final class NeighborhoodShocks {
    private static final double MONTHS_PER_YEAR = 12;

    private NeighborhoodShocks() {}

    /**
     * The factors of a run by neighborhood and month, the first of them that of day 0; none at all where shocks have no spread.
     *
     * @param jurisdictionOf each neighborhood
     * @param meanKnown whether the mean of each neighborhood over the projection is what its burden tells: factors are then
     *     divided by it
     */
    static double[][] factors(
            SyntheticCity synthetic,
            int[] jurisdictionOf,
            ProjectionCalendar calendar,
            ShockParameters shock,
            boolean meanKnown,
            long runKey) {
        if (shock.logSd() == 0) {
            return new double[0][];
        }
        int neighborhoods = jurisdictionOf.length;
        double[][] luck = new double[neighborhoods][];
        for (int n = 0; n < neighborhoods; n++) {
            luck[n] = luck(Keys.derive(runKey, Purpose.SHOCK, n), calendar, shock.yearlyCorrelation());
        }
        double[][] factors = new double[neighborhoods][];
        for (int n = 0; n < neighborhoods; n++) {
            Neighborhood here = synthetic.city().neighborhoods().get(n);
            factors[n] =
                    factors(shared(luck, n, synthetic.network().adjacent(), shock.adjacentWeight()), sd(here, shock));
            if (meanKnown) {
                divideByMean(factors[n], -Drift.month(0, calendar));
            }
        }
        holdJurisdictions(factors, jurisdictionOf, synthetic);
        return factors;
    }

    private static double sd(Neighborhood neighborhood, ShockParameters shock) {
        double size = shock.referenceResidents() / Math.max(shock.referenceResidents(), neighborhood.residents());
        return shock.logSd() * StrictMath.pow(size, shock.sizeExponent());
    }

    /** A neighborhood's own luck by month, from its stationary distribution. */
    private static double[] luck(long key, ProjectionCalendar calendar, double yearlyCorrelation) {
        double phi = StrictMath.pow(yearlyCorrelation, 1 / MONTHS_PER_YEAR);
        int first = Drift.month(0, calendar);
        double[] normal = new double[Drift.month(calendar.totalDays(), calendar) - first + 1];
        for (int m = 0; m < normal.length; m++) {
            normal[m] = Draws.normal(Keys.derive(key, Purpose.SHOCK, m + first), 0);
        }
        return Drift.asItComes(normal, phi, 1);
    }

    /** The luck of a neighborhood with that of those around it, of variance 1. */
    private static double[] shared(double[][] luck, int n, Lists adjacent, double weight) {
        double[] shared = luck[n].clone();
        int around = adjacent.size(n);
        for (int i = 0; i < around; i++) {
            double[] other = luck[adjacent.get(n, i)];
            for (int m = 0; m < shared.length; m++) {
                shared[m] += weight * other[m];
            }
        }
        double norm = Math.sqrt(1 + around * weight * weight);
        for (int m = 0; m < shared.length; m++) {
            shared[m] /= norm;
        }
        return shared;
    }

    private static double[] factors(double[] shock, double sd) {
        double[] factors = new double[shock.length];
        for (int m = 0; m < factors.length; m++) {
            factors[m] = Exponential.exp(sd * shock[m] - sd * sd / 2);
        }
        return factors;
    }

    private static void divideByMean(double[] factors, int from) {
        double sum = 0;
        for (int m = from; m < factors.length; m++) {
            sum += factors[m];
        }
        double mean = sum / (factors.length - from);
        for (int m = 0; m < factors.length; m++) {
            factors[m] /= mean;
        }
    }

    private static void holdJurisdictions(double[][] factors, int[] jurisdictionOf, SyntheticCity synthetic) {
        int jurisdictions = synthetic.city().jurisdictions().size();
        double[] burden = new double[jurisdictions];
        double[][] sums = new double[jurisdictions][factors[0].length];
        for (int n = 0; n < factors.length; n++) {
            double share = synthetic.burdenShares().get(n);
            burden[jurisdictionOf[n]] += share;
            for (int m = 0; m < factors[n].length; m++) {
                sums[jurisdictionOf[n]][m] += share * factors[n][m];
            }
        }
        for (int n = 0; n < factors.length; n++) {
            int j = jurisdictionOf[n];
            for (int m = 0; m < factors[n].length && burden[j] > 0; m++) {
                factors[n][m] *= burden[j] / sums[j][m];
            }
        }
    }
}
