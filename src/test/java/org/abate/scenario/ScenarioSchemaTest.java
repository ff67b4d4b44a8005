// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.abate.cli.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The schema beside the scenarios is the one that the program would write. After a change of settings, refresh it with
 *
 * <pre>
 * mvn test -Dtest=ScenarioSchemaTest -Dabate.refresh=true
 * </pre>
 */
class ScenarioSchemaTest {
    private static final Path COMMITTED = Path.of("scenarios", "scenario.schema.json");
    private static final Installation INSTALLED = Installation.complete();

    @BeforeEach
    void strategiesAreInstalled() {
        assumeFalse(INSTALLED.strategies().isEmpty(), "no strategies are installed yet");
    }

    @Test
    void theCommittedSchemaIsTheOneMadeFromTheCatalog() throws IOException {
        String made = ScenarioSchema.json(INSTALLED.strategies(), INSTALLED.outcomes());
        if (Boolean.getBoolean("abate.refresh")) {
            Files.writeString(COMMITTED, made);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(made);
    }
}
