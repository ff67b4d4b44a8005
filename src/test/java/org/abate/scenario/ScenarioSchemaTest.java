// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import org.abate.Golden;
import org.abate.cli.Installation;
import org.junit.jupiter.api.Test;

/** The schema beside the scenarios is the one that the program would write. */
class ScenarioSchemaTest {
    private static final Installation INSTALLED = Installation.complete();

    @Test
    void theCommittedSchemaIsTheOneMadeFromTheCatalog() {
        Golden.assertSchemaMatches(ScenarioSchema.json(INSTALLED.strategies(), INSTALLED.outcomes()));
    }
}
