// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.stream.IntStream;
import org.abate.city.City;
import org.abate.city.Lists;
import org.abate.city.Neighborhood;
import org.abate.city.StreetNetwork;
import org.abate.city.StreetPlaces;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;

/**
 * One run before it is lived: a city, one possible truth about it, and the luck that all arms share. Read-only.
 */
public final class RunWorld {
    final SyntheticCity synthetic;
    final ModelParameters parameters;
    final Climate climate;
    final LocalClocks clocks;
    final double[] vacancyInSds;
    final double[] trustBaseline;
    /** What one event moves trust by in a neighborhood, relative to one of the reference size: less where more people live. */
    final double[] trustPerEvent;

    final double[] disputesPerHomicide;
    final int[] districtOf;
    final int[] jurisdictionOf;
    final ForceRates force;
    final ExposedResidents outside;
    final ExposedResidents men;
    final ExposedResidents women;
    private final double[][] visits;
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
                Surges.factors(calendar, parameters.drift(), runKey),
                trendPercentPerYear / 100);
        this.monthOfDay = calendar.monthOfDay();
        this.districtOf = synthetic.city().neighborhoods().stream()
                .mapToInt(Neighborhood::district)
                .toArray();
        this.jurisdictionOf = IntStream.range(0, districtOf.length)
                .map(n -> synthetic.city().jurisdictionOf(n).index())
                .toArray();
        this.trustPerEvent = synthetic.city().neighborhoods().stream()
                .mapToDouble(n -> {
                    double reference = parameters.trust().referenceResidents();
                    return reference / Math.max(reference, n.residents());
                })
                .toArray();
        this.clocks = LocalClocks.of(
                calendar,
                climate,
                NeighborhoodShocks.factors(
                        synthetic, jurisdictionOf, calendar, parameters.shock(), drift.tellsMeanOfYears(), runKey));
        this.force = new ForceRates(synthetic, jurisdictionOf, trustPerEvent, parameters.force(), parameters.call());
        this.outside = ExposedResidents.outside(synthetic.residents(), parameters.dispute());
        this.men = ExposedResidents.men(synthetic.residents(), parameters.dispute());
        this.women = ExposedResidents.women(synthetic.residents(), parameters.dispute());
        this.visits = visits(synthetic);
        this.vacancyInSds = standardised(synthetic.city(), Neighborhood::vacancyPercent);
        this.disputesPerHomicide = disputesPerHomicide();
        this.trustBaseline = trustBaseline(synthetic, parameters.trust().povertySlope());
    }

    /** In standard deviations of the lead jurisdiction, so that a region changes nothing in it. */
    private static double[] standardised(City city, java.util.function.ToDoubleFunction<Neighborhood> covariate) {
        double[] values = city.neighborhoods().stream().mapToDouble(covariate).toArray();
        double[] ofLead = city.neighborhoods().stream()
                .filter(n -> city.jurisdictionOf(n.index()).equals(city.lead()))
                .mapToDouble(covariate)
                .toArray();
        double mean = java.util.Arrays.stream(ofLead).average().orElseThrow();
        double variance = java.util.Arrays.stream(ofLead)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElseThrow();
        double sd = variance > 0 ? StrictMath.sqrt(variance) : 1;
        return java.util.Arrays.stream(values).map(v -> (v - mean) / sd).toArray();
    }

    /**
     * How many disputes a neighborhood has for each homicide, relative to the city: fewer where blight lets more of them turn
     * violent and where the trauma center is far. The burden that neighborhoods are known to carry is one of homicides; without
     * this the two would count twice.
     */
    private double[] disputesPerHomicide() {
        double[] ratio = new double[vacancyInSds.length];
        double mean = 0;
        for (int n = 0; n < ratio.length; n++) {
            double miles = synthetic.places().meanMilesToTraumaCenter(n) - synthetic.meanMilesToTraumaCenter();
            double violent = parameters.escalation().vacancyPerSd() * vacancyInSds[n];
            double fatal = parameters.attack().fatalLogOddsPerMile() * miles;
            double usualFatal = LogOdds.probability(parameters.attack().gunshotFatalLogOdds());
            double usualViolent = parameters.escalation().referenceProbability();
            ratio[n] = StrictMath.exp(-(1 - usualViolent) * violent - (1 - usualFatal) * fatal);
            mean += synthetic.burdenShares().get(n) * ratio[n];
        }
        for (int n = 0; n < ratio.length; n++) {
            ratio[n] /= mean;
        }
        return ratio;
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

    public StreetPlaces places() {
        return synthetic.places();
    }

    /** Index of the jurisdiction of a neighborhood. */
    public int jurisdictionOf(int neighborhood) {
        return jurisdictionOf[neighborhood];
    }

    /**
     * Where somebody from {@code home} goes who goes out: to a neighborhood that touches it, or stays.
     *
     * <p>Visits are balanced (Metropolis et al. 1953): from one neighborhood to another as many go as come back, so that visits
     * alone do not move violence away from where it is known to be.
     *
     * @param uniform a number uniform between 0 and 1
     */
    int nextTo(int home, double uniform) {
        double[] cumulative = visits[home];
        for (int i = 0; i < cumulative.length; i++) {
            if (uniform < cumulative[i]) {
                return network().adjacent().get(home, i);
            }
        }
        return home;
    }

    /** Running sums of the chances that a visit from a neighborhood leads to each of those that touch it. */
    private static double[][] visits(SyntheticCity synthetic) {
        Lists adjacent = synthetic.network().adjacent();
        double[][] cumulative = new double[adjacent.count()][];
        for (int home = 0; home < cumulative.length; home++) {
            cumulative[home] = new double[adjacent.size(home)];
            double here = synthetic.burdenShares().get(home) / adjacent.size(home);
            double sum = 0;
            for (int i = 0; i < cumulative[home].length; i++) {
                int other = adjacent.get(home, i);
                double there = synthetic.burdenShares().get(other) / adjacent.size(other);
                sum += (there >= here ? 1 : there / here) / adjacent.size(home);
                cumulative[home][i] = sum;
            }
        }
        return cumulative;
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
