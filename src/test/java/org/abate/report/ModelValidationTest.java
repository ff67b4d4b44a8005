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
    void mostCitiesShipNone() {
        assertThat(ModelValidation.of("Milltown (invented)")).isEmpty();
    }
}
