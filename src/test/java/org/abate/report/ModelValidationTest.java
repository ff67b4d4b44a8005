// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.abate.city.CityReader;
import org.abate.report.ModelValidation.Standing;
import org.junit.jupiter.api.Test;

class ModelValidationTest {
    @Test
    void whatShipsIsOfTheCityThatShips() throws Exception {
        String city = CityReader.read(Path.of("scenarios", "cities", "stlouis")).name();
        ModelValidation validation = ModelValidation.of(city).orElseThrow();
        assertThat(validation.lastYear()).isGreaterThan(validation.firstYear());
        assertThat(validation.histories()).isGreaterThanOrEqualTo(100);
        assertThat(validation.targets()).hasSizeGreaterThan(15).allMatch(target -> !target.meaning()
                .isEmpty());
        for (Standing standing : Standing.values()) {
            assertThat(validation.hits(standing)).isBetween(1L, validation.compared(standing));
        }
    }

    @Test
    void staleOrWithManyMissesItCarriesNoClaim() {
        assertThat(made(9, 3, true).failures()).isEmpty();
        assertThat(made(9, 3, false).failures()).hasSize(1).first().asString().contains("numbers changed after");
        assertThat(made(8, 3, true).failures()).hasSize(1).first().asString().contains("meets only 8 of 11 patterns");
    }

    private static ModelValidation made(int hits, int misses, boolean current) {
        return new ModelValidation(
                "Anywhere",
                2008,
                2015,
                100,
                java.util.stream.IntStream.range(0, hits + misses)
                        .mapToObj(i -> new ModelValidation.Target(
                                "p" + i, "", "", Standing.EMERGENT, 1, 0, 2, 1, 0, 2, java.util.Optional.of(i < hits)))
                        .toList(),
                current);
    }

    @Test
    void mostCitiesShipNone() {
        assertThat(ModelValidation.of("Milltown (invented)")).isEmpty();
    }
}
