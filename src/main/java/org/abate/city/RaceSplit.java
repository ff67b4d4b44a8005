// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.abate.city.VictimRace.Group;

/**
 * Splits the victims of each neighborhood by race for reports. Nobody in the model has a race; this says who lives where the
 * violence is, and no more.
 *
 * <p>In neighborhood n the odds between two races among victims are those among residents times one factor for each race,
 *
 * <pre>
 * victims_nr = f_r residents_nr / sum_s f_s residents_ns,
 * </pre>
 *
 * the same factors in every neighborhood, and such that {@code sum_n burden_n victims_nr} is the recorded share of race r,
 * with {@link NeighborhoodBurden#shares}. The factors are unique but for a common multiple and found by proportional fitting
 * (Deming and Stephan 1940, Annals of Mathematical Statistics 11:427-444).
 */
final class RaceSplit {
    /** Every race has at least this share of residents everywhere: census tables are rounded, and people visit. */
    static final double LEAST_SHARE = 0.001;

    private static final double TOLERANCE = 1e-10;
    private static final int MOST_ROUNDS = 100_000;

    private RaceSplit() {}

    /** The city with the races of each neighborhood's residents and victims, where its members say. */
    static City of(City city, Region region) {
        City split = city;
        int first = 0;
        for (Region.Member member : region.members()) {
            List<NeighborhoodTable.Entry> table = member.ground().table();
            City before = split;
            int from = first;
            split = member.description()
                    .victimRace()
                    .map(recorded -> of(before, from, table, recorded))
                    .orElse(before);
            first += table.size();
        }
        return split;
    }

    /** Splits the neighborhoods of one member, those from {@code first} on, to what that member has recorded. */
    private static City of(City city, int first, List<NeighborhoodTable.Entry> table, VictimRace recorded) {
        List<Group> groups = recorded.groups();
        double[][] residents =
                table.stream().map(entry -> residentShares(entry, groups)).toArray(double[][]::new);
        double[] shares = groups.stream().mapToDouble(Group::share).toArray();
        double[] burden = Arrays.copyOfRange(NeighborhoodBurden.shares(city), first, first + table.size());
        double[][] victims = victimShares(residents, normalised(burden), shares);
        List<Neighborhood> neighborhoods = new ArrayList<>(city.neighborhoods());
        for (int n = 0; n < residents.length; n++) {
            List<RaceShare> races = new ArrayList<>();
            for (int r = 0; r < shares.length; r++) {
                races.add(new RaceShare(groups.get(r).race(), residents[n][r], victims[n][r]));
            }
            Neighborhood whole = city.neighborhoods().get(first + n);
            neighborhoods.set(first + n, whole.withRaces(new NeighborhoodRaces(races, recorded.source())));
        }
        return city.withNeighborhoods(neighborhoods);
    }

    /** By race, summing to 1; the group without a column holds what the others leave. */
    private static double[] residentShares(NeighborhoodTable.Entry entry, List<Group> groups) {
        double named = entry.racePercents().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        double[] shares = groups.stream()
                .mapToDouble(group -> group.residentsColumn()
                        .map(column -> entry.racePercents().get(column))
                        .orElse(Math.max(0, 100 - named)))
                .toArray();
        return normalised(shares);
    }

    /**
     * Shares of each neighborhood's victims.
     *
     * @param residents by neighborhood and race, each neighborhood summing to 1
     * @param burden by neighborhood, summing to 1
     * @param recorded by race, summing to 1
     */
    static double[][] victimShares(double[][] residents, double[] burden, double[] recorded) {
        double[] factors = new double[recorded.length];
        Arrays.fill(factors, 1);
        double[][] victims = split(residents, factors);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double worst = 0;
            for (int r = 0; r < recorded.length; r++) {
                double share = weighted(victims, burden, r);
                worst = Math.max(worst, Math.abs(share - recorded[r]));
                factors[r] = share == 0 ? 0 : factors[r] * recorded[r] / share;
            }
            if (worst < TOLERANCE) {
                return victims;
            }
            victims = split(residents, factors);
        }
        throw new IllegalStateException("the victims of this city could not be split by race");
    }

    private static double[][] split(double[][] residents, double[] factors) {
        double[][] victims = new double[residents.length][];
        for (int n = 0; n < residents.length; n++) {
            double[] odds = new double[factors.length];
            for (int r = 0; r < odds.length; r++) {
                odds[r] = factors[r] * Math.max(LEAST_SHARE, residents[n][r]);
            }
            victims[n] = normalised(odds);
        }
        return victims;
    }

    private static double weighted(double[][] victims, double[] burden, int race) {
        double sum = 0;
        for (int n = 0; n < victims.length; n++) {
            sum += burden[n] * victims[n][race];
        }
        return sum;
    }

    private static double[] normalised(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double[] shares = new double[values.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = values[i] / sum;
        }
        return shares;
    }
}
