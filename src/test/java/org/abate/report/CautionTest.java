// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.experiment.Designs;
import org.abate.experiment.RunNumber;
import org.abate.experiment.RunPlan;
import org.abate.experiment.RunStore;
import org.abate.experiment.StoredRuns;
import org.abate.model.Count;
import org.abate.model.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CautionTest {
    @TempDir
    Path folder;

    @Test
    void saysWhenChanceHidesWhatIsUnknown() throws Exception {
        Path file = folder.resolve("runs.db");
        RunPlan plan = new RunPlan(80, 2);
        try (RunStore store = RunStore.create(file, Designs.of(plan, 1, 1, List.of("no", "yes")))) {
            for (RunNumber run : plan.all()) {
                long key = Keys.derive(run.parameterSet(), Purpose.RUN, run.seed());
                store.accept(run, List.of(tally(100), tally(90 + 2 * Draws.normal(key, 0))));
            }
        }
        try (StoredRuns stored = StoredRuns.open(file)) {
            assertThat(Caution.about(Summary.of(stored)))
                    .singleElement()
                    .asString()
                    .contains("hardly shows above chance");
        }
    }

    private static Tally tally(double expected) {
        Tally tally = new Tally(12, 1);
        tally.add(0, Count.EXPECTED_HOMICIDES, expected);
        return tally;
    }
}
