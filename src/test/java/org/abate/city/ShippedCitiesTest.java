// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.abate.scenario.StaffCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder below scenarios/cities can be read, says where its data come from, and its police can answer its calls. */
final class ShippedCitiesTest {
    static List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(Cities.folder(""))) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void isReadAndDocumented(Path folder) throws Exception {
        City city = CityReader.read(folder);
        assertThat(city.residents()).isPositive();
        assertThat(folder.resolve("README.md")).isRegularFile();
        assertThat(folder.endsWith("minimal") || Files.isRegularFile(folder.resolve("LICENSE-DATA.md")))
                .isTrue();
        assertThatCode(() -> StreetPlaceSynthesis.streetPlaces(city, 1, new PlaceShape(10, 1, 0.2, 2000, 400)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void patrolHasMoreHoursThanItsCallsTake(Path folder) throws Exception {
        for (Jurisdiction jurisdiction : CityReader.read(folder).jurisdictions()) {
            CallLoad calls = jurisdiction.calls();
            double hoursOnDuty = jurisdiction.staff(StaffCategory.POLICE_OFFICERS)
                    * calls.patrolShare()
                    * calls.hoursOnDutyPerOfficerYear();
            double hoursOnCalls =
                    calls.callsPerYear() * calls.dispatchedShare() * calls.officerHoursPerDispatchedCall();
            assertThat(hoursOnCalls).isBetween(0.15 * hoursOnDuty, 0.85 * hoursOnDuty);
        }
    }
}
