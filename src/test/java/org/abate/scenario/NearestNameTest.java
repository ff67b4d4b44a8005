// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the user probably meant. */
class NearestNameTest {
    private static final List<String> NAMES = List.of("workers", "supervisors", "caseload", "end");

    @Test
    void isFoundInSpiteOfTypingErrors() {
        assertThat(NearestName.of("worker", NAMES)).contains("workers");
        assertThat(NearestName.of("wrokers", NAMES)).contains("workers");
        assertThat(NearestName.of("WORKERS", NAMES)).contains("workers");
        assertThat(NearestName.of("supervisers", NAMES)).contains("supervisors");
        assertThat(NearestName.of("case_load", NAMES)).contains("caseload");
    }

    @Test
    void isNotGuessedFromAfar() {
        assertThat(NearestName.of("clinicians", NAMES)).isEmpty();
        assertThat(NearestName.of("", NAMES)).isEmpty();
        assertThat(NearestName.of("x".repeat(100_000), NAMES)).isEmpty();
        assertThat(NearestName.of("workers", List.of())).isEmpty();
    }
}
