// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.city.City;
import org.abate.city.Neighborhood;
import org.abate.city.StreetNetwork;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;

/**
 * One run before it is lived: a city, one possible truth about it, and the luck that all arms share. Read-only.
 */
public final class RunWorld {
    final SyntheticCity synthetic;
    final ModelParameters parameters;
    final Climate climate;
    final double[] vacancyInSds;
    final double[] trustBaseline;
    private final ParameterSet set;
    private final ProjectionCalendar calendar;
    private final int[] monthOfDay;
    private final double level;
    private final long runKey;

    /**
     * @param synthetic the city and its people
     * @param set one possible truth
     * @param level factor on the rates at which disputes arise, which holds the city to its own level of violence
     * @param calendar burn-in and projection
     * @param trendPercentPerYear change of violence per year assumed by the scenario, in every arm
     * @param drift what is known of the citywide drift
     * @param runKey the run's luck
     */
    public RunWorld(
            SyntheticCity synthetic,
            ParameterSet set,
            double level,
            ProjectionCalendar calendar,
            double trendPercentPerYear,
            Drift drift,
            long runKey) {
        this.synthetic = synthetic;
        this.set = set;
        this.level = level;
        this.calendar = calendar;
        this.runKey = runKey;
        this.parameters = ModelParameters.of(set);
        this.climate = new Climate(
                calendar,
                synthetic.city().calendar(),
                drift.factors(calendar, parameters.drift(), runKey),
                trendPercentPerYear / 100);
        this.monthOfDay = calendar.monthOfDay();
        this.vacancyInSds = standardised(synthetic.city(), Neighborhood::vacancyPercent);
        this.trustBaseline = trustBaseline(synthetic, parameters.trust().povertySlope());
    }

    private static double[] standardised(City city, java.util.function.ToDoubleFunction<Neighborhood> covariate) {
        double[] values = city.neighborhoods().stream().mapToDouble(covariate).toArray();
        double mean = java.util.Arrays.stream(values).average().orElseThrow();
        double variance = java.util.Arrays.stream(values)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElseThrow();
        double sd = variance > 0 ? StrictMath.sqrt(variance) : 1;
        return java.util.Arrays.stream(values).map(v -> (v - mean) / sd).toArray();
    }

    /** Zero on the average of where violence is, lower where more are poor. */
    private static double[] trustBaseline(SyntheticCity synthetic, double povertySlope) {
        double mean = 0;
        for (Neighborhood n : synthetic.city().neighborhoods()) {
            mean += synthetic.burdenShares().get(n.index()) * n.povertyPercent();
        }
        double usual = mean;
        return synthetic.city().neighborhoods().stream()
                .mapToDouble(n -> povertySlope * (n.povertyPercent() - usual))
                .toArray();
    }

    public City city() {
        return synthetic.city();
    }

    public StreetNetwork network() {
        return synthetic.network();
    }

    public ParameterSet parameterSet() {
        return set;
    }

    public ProjectionCalendar calendar() {
        return calendar;
    }

    public long runKey() {
        return runKey;
    }

    double level() {
        return level;
    }

    int monthOf(double day) {
        return monthOfDay[(int) day];
    }
}
