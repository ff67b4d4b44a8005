// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.abate.model.Count;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several months, or several readers, in one pass over the store: everyone sees what a pass of its own would show. */
class StoredPassesTest {
    private static final int MONTHS = 12;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void run() throws Exception {
        file = folder.resolve("runs.db");
        Design design = Designs.of(new RunPlan(7, 3), 1, 4, List.of("nothing", "something"));
        ArmSimulator city = new StandInSimulator(7, MONTHS, 4, List.of(0.0, 20.0));
        new Experiment(design, new LocalEngine(1, () -> city)).begin(file, (done, of) -> {}, new StopSignal());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3 * 7 * 2 * 100, MonthReader.MOST_NUMBERS})
    void monthsAreTheSameHoweverManyAreReadAtATime(int numbers) throws Exception {
        try (StoredRuns stored = StoredRuns.open(file)) {
            List<Integer> months = new ArrayList<>();
            stored.eachMonth(numbers, (month, arms) -> {
                months.add(month);
                List<ArmCounts> alone = stored.between(month, month + 1);
                assertThat(arms).hasSameSizeAs(alone);
                for (int arm = 0; arm < arms.size(); arm++) {
                    for (Count count : Count.values()) {
                        assertThat(arms.get(arm).of(count))
                                .isDeepEqualTo(alone.get(arm).of(count));
                    }
                }
            });
            assertThat(months).hasSize(stored.design().months()).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void aMonthThatIsMissingIsDamage() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM by_month WHERE parameter_set = 1 AND seed = 1 AND arm = 1 AND month = 5");
        }
        try (StoredRuns stored = StoredRuns.open(file)) {
            assertThatThrownBy(() -> stored.eachMonth((month, arms) -> {}))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("counts of a finished run are missing");
        }
    }

    @Test
    void readersInOnePassSeeWhatEachWouldSeeAlone() throws Exception {
        List<Count> one = List.of(Count.HOMICIDES, Count.EXPECTED_HOMICIDES);
        List<Count> other = List.of(Count.ARRESTS, Count.HOMICIDES);
        try (StoredRuns stored = StoredRuns.open(file)) {
            assertThat(together(stored, one, other)).isEqualTo(List.of(alone(stored, one), alone(stored, other)));
        }
    }

    private static List<String> alone(StoredRuns stored, List<Count> counts) throws IOException {
        List<String> seen = new ArrayList<>();
        stored.eachRunByNeighborhood(counts, (set, counted) -> seen.add(set + words(counted)));
        return seen;
    }

    private static List<List<String>> together(StoredRuns stored, List<Count> one, List<Count> other)
            throws IOException {
        List<List<String>> seen = List.of(new ArrayList<>(), new ArrayList<>());
        stored.eachRunByNeighborhood(List.of(
                new RunReader(one, (set, counted) -> seen.get(0).add(set + words(counted))),
                new RunReader(other, (set, counted) -> seen.get(1).add(set + words(counted)))));
        return seen;
    }

    private static String words(double[][][] counted) {
        return java.util.Arrays.deepToString(counted);
    }

    @Test
    void anotherReaderOfTheSameStoreSeesTheSame() throws Exception {
        try (StoredRuns stored = StoredRuns.open(file);
                StoredRuns again = stored.again()) {
            assertThat(again.finished()).isEqualTo(stored.finished());
            assertThat(again.total().get(1).of(Count.HOMICIDES))
                    .isDeepEqualTo(stored.total().get(1).of(Count.HOMICIDES));
        }
    }
}
