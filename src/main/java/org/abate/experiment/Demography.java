// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.Arrays;
import java.util.List;
import org.abate.city.AgeGroup;
import org.abate.city.City;
import org.abate.city.Jurisdiction;
import org.abate.city.Neighborhood;
import org.abate.city.RaceShare;
import org.abate.model.VictimGroup;

/**
 * Who lives where, as far as reports need it: kept beside the runs, so that a results folder can be reported again without the
 * city's files. Nothing here is an input of a run.
 *
 * @param neighborhoods by index
 * @param residentsByVictimGroup residents of each age and sex, in the order of {@link VictimGroup}
 * @param raceSources where the shares of victims by race come from, in words: one for each city of a region that has any
 */
public record Demography(List<Residence> neighborhoods, List<Double> residentsByVictimGroup, List<String> raceSources) {
    public Demography {
        neighborhoods = List.copyOf(neighborhoods);
        residentsByVictimGroup = List.copyOf(residentsByVictimGroup);
        raceSources = List.copyOf(raceSources);
        if (residentsByVictimGroup.size() != VictimGroup.values().length) {
            throw new IllegalArgumentException("residents of every victim group are needed");
        }
    }

    /**
     * The residents of a neighborhood.
     *
     * @param residents people who live there
     * @param povertyPercent residents below the federal poverty line, 0 to 100
     * @param races of residents and victims; empty where the city's files do not say
     */
    public record Residence(int residents, double povertyPercent, List<RaceShare> races) {
        public Residence {
            races = List.copyOf(races);
        }
    }

    /** The demography of a city. */
    public static Demography of(City city) {
        return new Demography(
                city.neighborhoods().stream()
                        .map(n -> new Residence(
                                n.residents(), n.povertyPercent(), n.races().shares()))
                        .toList(),
                byVictimGroup(city),
                city.neighborhoods().stream()
                        .map(Neighborhood::races)
                        .filter(races -> !races.shares().isEmpty())
                        .map(races -> races.source())
                        .distinct()
                        .toList());
    }

    /** The ages of one group of the city's file are taken as equally many in each year of age. */
    private static List<Double> byVictimGroup(City city) {
        double[] residents = new double[VictimGroup.values().length];
        for (Jurisdiction home : city.jurisdictions()) {
            int everyone = city.neighborhoods().stream()
                    .filter(n -> city.jurisdictionOf(n.index()).equals(home))
                    .mapToInt(Neighborhood::residents)
                    .sum();
            for (AgeGroup group : home.ages()) {
                double perYear = (double) everyone / (group.toAge() - group.fromAge() + 1);
                for (int age = group.fromAge(); age <= group.toAge(); age++) {
                    residents[VictimGroup.of(age, false).ordinal()] += perYear * group.maleShare();
                    residents[VictimGroup.of(age, true).ordinal()] += perYear * group.femaleShare();
                }
            }
        }
        return Arrays.stream(residents).boxed().toList();
    }
}
