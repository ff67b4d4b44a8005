// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.abate.city.RaceShare;
import org.abate.experiment.Demography.Residence;
import org.abate.experiment.Design;
import org.abate.model.VictimGroup;

/**
 * A way to part the victims of a city into groups that exclude each other.
 *
 * @param key in files
 * @param caveat what a reader must know before using a number of it; empty where there is nothing
 * @param groups of which each victim belongs to one, or in part to several
 */
record Breakdown(String key, String caveat, List<Group> groups) {
    private static final String POVERTY =
            "by the poverty of neighborhoods, not of people; victims count where they were hurt";
    private static final String RACE =
            "a split by place: nobody in the model has a race. A neighborhood's victims are split by"
                    + " its residents' races and one factor for each race that gives the recorded shares of homicide victims, so that an"
                    + " arm differs between races only through where it works";

    private static final List<RaceShare> UNKNOWN_RACE = List.of(new RaceShare("race not in the city's files", 1, 1));

    Breakdown {
        groups = List.copyOf(groups);
    }

    /**
     * A group.
     *
     * @param label for people
     * @param residents people who belong to it; NaN where that is not known
     * @param parts neighborhoods or victim groups that it is made of
     */
    record Group(String label, double residents, List<Part> parts) {
        Group {
            parts = List.copyOf(parts);
        }

        /** Its part of what was counted, by part and outcome. */
        double of(double[][] counted, int outcome) {
            double sum = 0;
            for (Part part : parts) {
                sum += part.share() * counted[part.index()][outcome];
            }
            return sum;
        }
    }

    /**
     * A neighborhood or a victim group.
     *
     * @param index of it
     * @param share of its victims who belong to the group, 0 to 1
     */
    record Part(int index, double share) {}

    /** Those whose parts are neighborhoods; by race only where at least one neighborhood says who lives there. */
    static List<Breakdown> byPlace(Design design) {
        List<Residence> residences = design.demography().neighborhoods();
        List<Breakdown> breakdowns = new ArrayList<>();
        breakdowns.add(new Breakdown("all", "", List.of(whole("all residents", residences, i -> true))));
        breakdowns.add(new Breakdown(
                "neighborhood",
                "",
                IntStream.range(0, residences.size())
                        .mapToObj(n -> whole(design.neighborhoods().get(n), residences, i -> i == n))
                        .toList()));
        breakdowns.add(new Breakdown("povertyFifth", POVERTY, fifths(residences)));
        if (residences.stream().anyMatch(residence -> !residence.races().isEmpty())) {
            breakdowns.add(new Breakdown("race", RACE, races(residences)));
        }
        return breakdowns;
    }

    /** Those whose parts are victim groups. */
    static List<Breakdown> byPerson(Design design) {
        List<Double> residents = design.demography().residentsByVictimGroup();
        return List.of(
                new Breakdown("age", "", victims(residents, VictimGroup::ages)),
                new Breakdown("sex", "", victims(residents, VictimGroup::sex)),
                new Breakdown("ageAndSex", "", victims(residents, VictimGroup::label)));
    }

    private static List<Group> fifths(List<Residence> residences) {
        int[] fifths = PovertyFifths.of(residences);
        return IntStream.range(0, PovertyFifths.FIFTHS)
                .mapToObj(fifth -> {
                    String note = fifth == 0 ? ", least poor" : fifth == PovertyFifths.FIFTHS - 1 ? ", poorest" : "";
                    return whole("fifth " + (fifth + 1) + note, residences, i -> fifths[i] == fifth);
                })
                .filter(group -> !group.parts().isEmpty())
                .toList();
    }

    private static Group whole(String label, List<Residence> residences, IntPredicate belongs) {
        List<Part> parts = IntStream.range(0, residences.size())
                .filter(belongs)
                .mapToObj(i -> new Part(i, 1))
                .toList();
        double residents = parts.stream()
                .mapToDouble(part -> residences.get(part.index()).residents())
                .sum();
        return new Group(label, residents, parts);
    }

    /** Cities of a region may name other races than their neighbors, or none. */
    private static List<Group> races(List<Residence> residences) {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        Map<String, Double> residents = new LinkedHashMap<>();
        for (int n = 0; n < residences.size(); n++) {
            Residence place = residences.get(n);
            for (RaceShare race : place.races().isEmpty() ? UNKNOWN_RACE : place.races()) {
                parts.computeIfAbsent(race.race(), name -> new ArrayList<>()).add(new Part(n, race.victims()));
                residents.merge(race.race(), place.residents() * race.residents(), Double::sum);
            }
        }
        return parts.entrySet().stream()
                .map(race -> new Group(race.getKey(), residents.get(race.getKey()), race.getValue()))
                .toList();
    }

    private static List<Group> victims(List<Double> residents, Function<VictimGroup, String> label) {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        for (VictimGroup group : VictimGroup.values()) {
            parts.computeIfAbsent(label.apply(group), name -> new ArrayList<>()).add(new Part(group.ordinal(), 1));
        }
        return parts.entrySet().stream()
                .map(entry -> new Group(
                        entry.getKey(),
                        entry.getValue().stream()
                                .mapToDouble(part -> residents.get(part.index()))
                                .sum(),
                        entry.getValue()))
                .toList();
    }
}
