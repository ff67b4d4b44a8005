// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.List;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * Makes up a city's residents: as many in each neighborhood as the census counted, age and sex drawn from the shares of the
 * whole city. Each resident's luck hangs on the population seed, the id of the neighborhood and their number in it, so
 * that a change in one neighborhood leaves all others as they were.
 *
 * <p>What is left out: neighborhoods differ in age and sex, and nobody here belongs to a household.
 */
public final class PopulationSynthesis {
    private PopulationSynthesis() {}

    /** The residents of a city; the same for the same seed. Within an age group every year of age is equally likely. */
    public static Residents residents(City city, long populationSeed) {
        int[] first = firstResidents(city);
        int everyone = first[first.length - 1];
        byte[] ageYears = new byte[everyone];
        boolean[] female = new boolean[everyone];
        List<double[]> cumulative = city.jurisdictions().stream()
                .map(jurisdiction -> cumulativeShares(jurisdiction.ages()))
                .toList();
        for (Neighborhood neighborhood : city.neighborhoods()) {
            long key = Keys.derive(populationSeed, Purpose.POPULATION, "residents " + neighborhood.id());
            int start = first[neighborhood.index()];
            Jurisdiction jurisdiction = city.jurisdictionOf(neighborhood.index());
            for (int i = 0; i < neighborhood.residents(); i++) {
                int cell = Draws.weighted(key, 2 * i, cumulative.get(jurisdiction.index()));
                AgeGroup group = jurisdiction.ages().get(cell / 2);
                int years = group.toAge() - group.fromAge() + 1;
                ageYears[start + i] = (byte) (group.fromAge() + Draws.index(key, 2 * i + 1, years));
                female[start + i] = cell % 2 == 1;
            }
        }
        return new Residents(first, ageYears, female);
    }

    private static int[] firstResidents(City city) {
        int[] first = new int[city.neighborhoods().size() + 1];
        for (Neighborhood neighborhood : city.neighborhoods()) {
            first[neighborhood.index() + 1] = first[neighborhood.index()] + neighborhood.residents();
        }
        return first;
    }

    /** Running sums over cells, two to an age group: men, then women. */
    private static double[] cumulativeShares(List<AgeGroup> ages) {
        double[] cumulative = new double[2 * ages.size()];
        double sum = 0;
        for (int i = 0; i < ages.size(); i++) {
            sum += ages.get(i).maleShare();
            cumulative[2 * i] = sum;
            sum += ages.get(i).femaleShare();
            cumulative[2 * i + 1] = sum;
        }
        return cumulative;
    }
}
