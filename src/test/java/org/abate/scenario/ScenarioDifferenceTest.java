// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioDifferenceTest {
    private static final String FROM =
            """
            title: A
            city: .
            start: 2025-04-01
            years: 2
            arms:
              - name: status quo
              - name: outreach
                streetOutreach: {workers: 30}
              - name: plain
                focusedDeterrence: {}
            """;

    @TempDir
    private Path folder;

    private List<String> difference(String to) throws Exception {
        return ScenarioDifference.of(read("a.yaml", FROM), read("b.yaml", to), SampleCatalog.catalog());
    }

    private Scenario read(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        return new ScenarioReader(SampleCatalog.catalog(), SampleCatalog.OUTCOMES).read(file, List.of());
    }

    @Test
    void equalPlansDifferInNothingHoweverTheyAreWritten() throws Exception {
        assertThat(difference(FROM)).isEmpty();
        assertThat(difference(FROM.replace("{workers: 30}", "{workers: 30, supervisors: 4}")))
                .isEmpty();
    }

    @Test
    void effectiveSettingsAreCompared() throws Exception {
        assertThat(difference(FROM.replace("{workers: 30}", "{supervisors: 5}").replace("years: 2", "years: 3")))
                .containsExactly(
                        "years: 2 -> 3",
                        "arm 'outreach', streetOutreach, workers: 30 -> 24",
                        "arm 'outreach', streetOutreach, supervisors: 4 -> 5");
    }

    @Test
    void strategiesStaffAndArmsThatComeAndGoAreNamed() throws Exception {
        assertThat(difference(FROM.replace("name: plain", "name: simple")
                                .replace("streetOutreach: {workers: 30}", "staffing: {detectives: 40.5}")
                        + "  - name: new\n"))
                .containsExactly(
                        "arm 'outreach', streetOutreach: only in the first",
                        "arm 'outreach', staffing, detectives: as the city has it -> 40.5",
                        "arm 'plain': has the name 'simple' now",
                        "arm 'new': only in the second");
    }
}
