// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.model.VictimGroup;
import org.junit.jupiter.api.Test;

class DemographyTest {
    @Test
    void residentsOfEveryAgeAndSexAreThoseOfTheCity() throws Exception {
        City city = CityReader.read(Path.of("scenarios", "cities", "minimal"));
        Demography demography = Demography.of(city);
        List<Double> residents = demography.residentsByVictimGroup();
        assertThat(residents.stream().mapToDouble(r -> r).sum()).isCloseTo(city.residents(), within(1e-6));
        double total = city.residents();
        assertThat(residents.get(VictimGroup.MALE_UNDER_18.ordinal())).isCloseTo(0.11 * total, within(1e-6));
        assertThat(residents.get(VictimGroup.FEMALE_25_TO_34.ordinal())).isCloseTo(0.08 * total, within(1e-6));
        // 35 to 49 whole, and of 50 to 64 five years of fifteen
        assertThat(residents.get(VictimGroup.MALE_35_TO_54.ordinal()))
                .isCloseTo((0.10 + 0.09 / 3) * total, within(1e-6));
        assertThat(demography.raceSources()).isEmpty();
    }

    @Test
    void aCityThatRecordsRacesSaysWhereTheyComeFrom() throws Exception {
        Demography known = Demography.of(CityReader.read(Path.of("scenarios", "cities", "stlouis")));
        assertThat(known.raceSources()).hasSize(1);
        assertThat(known.neighborhoods()).allMatch(n -> n.races().size() == 2);
    }
}
