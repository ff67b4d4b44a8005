// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.NumberJournal;
import org.abate.experiment.StopSignal;
import org.abate.scenario.RunSize;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two small backtests of four runs each, at one go and interrupted. */
class BacktestsTest {
    private static final RunSize SIZE = new RunSize(2, 2);
    private static final List<ParameterSet> SETS = Cases.drawn(2);

    @TempDir
    private static Path folder;

    private static String atOneGo;

    private static List<Backtests.Planned> planned() {
        return List.of(
                planned(Cases.written()
                        .programme("streetOutreach: {workers: {low: 2, high: 8}, neighborhoods: {busiest: 3}}")
                        .evaluation("design: matchedComparison, units: neighborhoods, outcome: assaults")),
                planned(Cases.written()
                        .id("cities")
                        .strategy("focusedDeterrence")
                        .role("fit")
                        .programme("focusedDeterrence: {}")
                        .evaluation("design: syntheticControl, units: city, outcome: assaults, cities: 3")));
    }

    private static Backtests.Planned planned(Cases.Written written) {
        var backtest = written.read();
        return new Backtests.Planned(backtest, Cases.milltown(), SETS, SIZE, backtest.id() + " of a test");
    }

    /** Runs them; the whole report as JSON, nothing when stopped. */
    private static Optional<String> run(Path journal, int threads, StopSignal stop, Backtests.Progress progress)
            throws Exception {
        try (NumberJournal kept = NumberJournal.open(journal, "backtests", "test")) {
            Optional<BacktestReport> report = new Backtests(planned(), 1, threads).run(kept, stop, progress);
            return report.isPresent() ? Optional.of(json(report.orElseThrow())) : Optional.empty();
        }
    }

    private static String json(BacktestReport report) throws IOException {
        Path file = Files.createTempFile(folder, "report", ".json");
        Files.delete(file);
        BacktestFiles.writeJson(file, report, "test", 1);
        Path table = Files.createTempFile(folder, "report", ".csv");
        Files.delete(table);
        BacktestFiles.writeTable(table, report);
        return Files.readString(file) + Files.readString(table) + BacktestTable.of(report);
    }

    @BeforeAll
    static void once() throws Exception {
        atOneGo = run(folder.resolve("once.db"), 1, new StopSignal(), (runs, planned) -> {})
                .orElseThrow();
    }

    @Test
    @DisplayName("The report says what was found, and how often the negative controls held")
    void report() {
        assertThat(atOneGo)
                .contains("\"id\" : \"tiny\"", "\"id\" : \"cities\"", "\"role\" : \"fit\"")
                .contains("Negative controls: 4 of 4 placebo lives");
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 1", "2, 2"})
    @DisplayName("Stopped in the middle and gone on with it gives the same report, bit for bit, and lives no run twice")
    void resumes(int threadsBefore, int threadsAfter) throws Exception {
        Path journal = folder.resolve("stopped-" + threadsBefore + threadsAfter + ".db");
        StopSignal stop = new StopSignal();
        List<Integer> first = new ArrayList<>();
        Optional<String> stopped = run(journal, threadsBefore, stop, (runs, planned) -> {
            first.add(runs);
            if (runs >= 2) {
                stop.give();
            }
        });
        assertThat(stopped).isEmpty();
        int kept = first.get(first.size() - 1);
        assertThat(kept).isBetween(2, 5);

        List<Integer> then = new ArrayList<>();
        Optional<String> resumed = run(journal, threadsAfter, new StopSignal(), (runs, planned) -> {
            then.add(runs);
            assertThat(planned).isEqualTo(8);
        });
        assertThat(then.get(0)).as("what was kept is not lived again").isEqualTo(Math.min(kept, 4));
        assertThat(then).isSorted().endsWith(8);
        assertThat(resumed).hasValue(atOneGo);
    }

    @Test
    @DisplayName("A finished journal lives nothing")
    void nothingLeft() throws Exception {
        List<Integer> progress = new ArrayList<>();
        StopSignal stop = new StopSignal();
        stop.give();
        assertThat(run(folder.resolve("once.db"), 2, stop, (runs, planned) -> progress.add(runs)))
                .hasValue(atOneGo);
        assertThat(progress).containsExactly(4, 8);
    }

    @Test
    @DisplayName("A stop that comes first lives nothing either")
    void stoppedAtOnce() throws Exception {
        StopSignal stop = new StopSignal();
        stop.give();
        assertThat(run(folder.resolve("never.db"), 2, stop, (runs, planned) -> {}))
                .isEmpty();
    }
}
