// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.abate.experiment.Designs;
import org.abate.experiment.RunNumber;
import org.abate.experiment.RunPlan;
import org.abate.experiment.RunStore;
import org.abate.experiment.StoredRuns;
import org.abate.model.Count;
import org.abate.model.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals by hand: homicides down by 20 % in year 2 of two years. */
class GoalSummaryTest {
    @TempDir
    Path folder;

    @Test
    void aFallIsSeenAgainstTheYearBeforeAndCausedAgainstTheComparisonArm() throws Exception {
        try (RunStore store = RunStore.create(
                folder.resolve("runs.db"), Designs.of(new RunPlan(40, 1), 2, 1, List.of("no", "yes")))) {
            // Year before 100 in every run; year 2 of the comparison arm 80, 81, 100, 0; the arm has 80 % of it, but 90
            // % once. Ten times over, since few parameter sets say nothing.
            for (int set = 0; set < 40; set += 4) {
                add(store, set, 80, 64);
                add(store, set + 1, 100, 80);
                add(store, set + 2, 120, 108);
                add(store, set + 3, 0, 0);
            }
        }
        try (StoredRuns stored = StoredRuns.open(folder.resolve("runs.db"))) {
            Summary summary = Summary.of(stored);
            GoalSummary goal = summary.arms().get(1).goals().get(0);
            assertThat(goal.probabilityWithoutProgramme().mean()).isEqualTo(0.5);
            assertThat(goal.probabilityOfSeeingIt().mean()).isEqualTo(0.75);
            assertThat(goal.probability().mean()).isEqualTo(0.5);
        }
    }

    private static void add(RunStore store, int set, double comparison, double arm) throws IOException {
        store.accept(new RunNumber(set, 0), List.of(tally(comparison), tally(arm)));
    }

    private static Tally tally(double inYearTwo) {
        Tally tally = new Tally(24, 1);
        for (Count count : List.of(Count.HOMICIDES, Count.EXPECTED_HOMICIDES)) {
            tally.add(-1, count, 100);
            tally.add(11, count, 1000);
            tally.add(12, count, inYearTwo / 4);
            tally.add(23, count, inYearTwo * 3 / 4);
        }
        return tally;
    }
}
