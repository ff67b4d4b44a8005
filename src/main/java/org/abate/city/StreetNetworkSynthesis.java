// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * Builds the network of people at risk of a synthetic city: positions by neighborhood in proportion to the violence each
 * carries, groups with territory and heavy-tailed size, rivalries between near groups, heavy-tailed ties dense within groups.
 */
public final class StreetNetworkSynthesis {
    private static final int SIZE = 0;
    private static final int HOME = 1;
    private static final int TIES = 2;

    private final City city;
    private final NetworkShape shape;
    private final long key;
    private final int[] first;
    private final int[] neighborhood;
    private final int[] group;

    private StreetNetworkSynthesis(City city, NetworkShape shape, long populationSeed) {
        this.city = city;
        this.shape = shape;
        this.key = Keys.derive(populationSeed, Purpose.POPULATION, "street network");
        this.first = firstPositions(city, shape.people());
        int people = first[first.length - 1];
        this.neighborhood = new int[people];
        for (int n = 0; n < city.neighborhoods().size(); n++) {
            Arrays.fill(neighborhood, first[n], first[n + 1], n);
        }
        this.group = new int[people];
        Arrays.fill(group, StreetNetwork.NO_GROUP);
    }

    /** The network of a city or region. */
    public static StreetNetwork network(City city, NetworkShape shape, long populationSeed) {
        return new StreetNetworkSynthesis(city, shape, populationSeed).build();
    }

    private StreetNetwork build() {
        List<List<Integer>> members = groups();
        return new StreetNetwork(
                first,
                neighborhood,
                group,
                Lists.of(members),
                Lists.of(rivals(members)),
                Lists.of(ties(members)),
                Lists.of(city.neighborhoods().stream()
                        .map(Neighborhood::adjacent)
                        .toList()));
    }

    /** Each jurisdiction spreads its own people over its own neighborhoods, so that no other changes them. */
    private static int[] firstPositions(City city, int peopleOfLead) {
        double[] shares = NeighborhoodBurden.sharesOfJurisdictions(city);
        int[] counts = new int[shares.length];
        for (Jurisdiction jurisdiction : city.jurisdictions()) {
            int[] own = IntStream.range(0, shares.length)
                    .filter(n -> city.jurisdictionOf(n).index() == jurisdiction.index())
                    .toArray();
            int[] ownCounts = counts(
                    IntStream.of(own).mapToDouble(n -> shares[n]).toArray(), people(city, jurisdiction, peopleOfLead));
            for (int i = 0; i < own.length; i++) {
                counts[own[i]] = ownCounts[i];
            }
        }
        int[] first = new int[counts.length + 1];
        for (int n = 0; n < counts.length; n++) {
            first[n + 1] = first[n] + counts[n];
        }
        return first;
    }

    /**
     * People at risk go with homicides, not with residents: a quiet county of a million has fewer of them than a violent city
     * of a third of that (judgement; the share of residents who are at risk was estimated for the city that leads).
     */
    private static int people(City city, Jurisdiction jurisdiction, int peopleOfLead) {
        return (int) StrictMath.rint(
                peopleOfLead * (jurisdiction.homicidesPerYear() / city.lead().homicidesPerYear()));
    }

    /** Largest remainders: whole positions that add up. */
    private static int[] counts(double[] shares, int people) {
        int[] counts = new int[shares.length];
        Integer[] byRemainder = new Integer[shares.length];
        int left = people;
        for (int n = 0; n < shares.length; n++) {
            counts[n] = (int) (shares[n] * people);
            left -= counts[n];
            byRemainder[n] = n;
        }
        Arrays.sort(byRemainder, (a, b) -> Double.compare(remainder(shares[b], people), remainder(shares[a], people)));
        for (int i = 0; i < left; i++) {
            counts[byRemainder[i % shares.length]]++;
        }
        return counts;
    }

    private static double remainder(double share, int people) {
        return share * people - (int) (share * people);
    }

    private List<List<Integer>> groups() {
        int[] nextFree = Arrays.copyOf(first, first.length - 1);
        int wanted = (int) (shape.memberShare() * neighborhood.length);
        List<List<Integer>> members = new ArrayList<>();
        for (int g = 0, placed = 0; placed < wanted; g++) {
            long groupKey = Keys.derive(key, Purpose.POPULATION, g);
            double median = shape.meanGroupSize() / StrictMath.exp(shape.groupSizeLogSd() * shape.groupSizeLogSd() / 2);
            int size = (int)
                    StrictMath.max(3, StrictMath.rint(Draws.lognormal(groupKey, SIZE, median, shape.groupSizeLogSd())));
            int home = neighborhood[Draws.index(groupKey, HOME, neighborhood.length)];
            List<Integer> found = recruits(home, Math.min(size, wanted - placed), nextFree);
            for (int position : found) {
                group[position] = members.size();
            }
            placed += Math.max(1, found.size());
            if (found.size() > 1) {
                members.add(found);
            } else {
                found.forEach(position -> group[position] = StreetNetwork.NO_GROUP);
            }
        }
        return members;
    }

    /** Free positions of the home neighborhood first, then of those that touch it. */
    private List<Integer> recruits(int home, int size, int[] nextFree) {
        List<Integer> found = new ArrayList<>();
        List<Integer> territory = new ArrayList<>(List.of(home));
        territory.addAll(city.neighborhoods().get(home).adjacent());
        for (int n : territory) {
            while (found.size() < size && nextFree[n] < first[n + 1]) {
                found.add(nextFree[n]++);
            }
        }
        return found;
    }

    private List<Set<Integer>> rivals(List<List<Integer>> members) {
        List<Set<Integer>> rivals = emptyLists(members.size());
        double[] cumulative = new double[members.size()];
        for (int g = 0; g < members.size(); g++) {
            long rivalKey = Keys.derive(key, Purpose.POPULATION, "rivals of " + g);
            double sum = 0;
            for (int other = 0; other < cumulative.length; other++) {
                sum += other == g
                        ? 0
                        : members.get(other).size()
                                * StrictMath.exp(
                                        -kilometres(members.get(g), members.get(other)) / shape.rivalryReachKm());
                cumulative[other] = sum;
            }
            for (int r = 0; r < shape.rivals() && sum > 0; r++) {
                int other = Draws.weighted(rivalKey, r, cumulative);
                if (other != g) {
                    rivals.get(g).add(other);
                    rivals.get(other).add(g);
                }
            }
        }
        return rivals;
    }

    private double kilometres(List<Integer> one, List<Integer> other) {
        var a = city.neighborhoods().get(neighborhood[one.get(0)]).area().getCentroid();
        var b = city.neighborhoods().get(neighborhood[other.get(0)]).area().getCentroid();
        return a.distance(b) / 1000;
    }

    private List<Set<Integer>> ties(List<List<Integer>> members) {
        List<Set<Integer>> ties = emptyLists(neighborhood.length);
        double median = shape.meanTies() / StrictMath.exp(shape.tiesLogSd() * shape.tiesLogSd() / 2);
        for (int position = 0; position < neighborhood.length; position++) {
            long tieKey = Keys.derive(key, Purpose.PERSON, position);
            double sought = Draws.lognormal(tieKey, TIES, median, shape.tiesLogSd()) / 2;
            int whole = (int) sought + (Draws.happens(tieKey, TIES + 1, sought - (int) sought) ? 1 : 0);
            for (int t = 0; t < whole; t++) {
                int other = companion(position, Keys.derive(tieKey, Purpose.PERSON, t), members);
                if (other != position) {
                    ties.get(position).add(other);
                    ties.get(other).add(position);
                }
            }
        }
        return ties;
    }

    private int companion(int position, long tieKey, List<List<Integer>> members) {
        if (group[position] != StreetNetwork.NO_GROUP && Draws.happens(tieKey, 0, shape.withinGroupShare())) {
            List<Integer> own = members.get(group[position]);
            return own.get(Draws.index(tieKey, 1, own.size()));
        }
        if (Draws.happens(tieKey, 2, shape.nearShare())) {
            List<Integer> near = new ArrayList<>(List.of(neighborhood[position], neighborhood[position]));
            near.addAll(city.neighborhoods().get(neighborhood[position]).adjacent());
            int n = near.get(Draws.index(tieKey, 3, near.size()));
            if (first[n + 1] > first[n]) {
                return first[n] + Draws.index(tieKey, 4, first[n + 1] - first[n]);
            }
        }
        return Draws.index(tieKey, 5, neighborhood.length);
    }

    private static List<Set<Integer>> emptyLists(int count) {
        List<Set<Integer>> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new TreeSet<>());
        }
        return lists;
    }
}
