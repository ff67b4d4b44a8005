// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.abate.evidence.ParameterTable;
import org.abate.model.Tally;
import org.abate.scenario.Arm;
import org.abate.scenario.RunSize;
import org.abate.scenario.Scenario;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Results depend on the scenario, the seed and the number of the run, and on nothing else. */
class LuckLawTest {
    private static final List<Arm> ARMS = List.of(
            Arms.STATUS_QUO,
            Arms.of(Arms.outreach(Map.of())),
            Arms.of(Arms.therapy(Map.of())),
            Arms.of(Arms.deterrence(Map.of())),
            Arms.of(Arms.deterrence(Map.of()), Arms.therapy(Map.of()), Arms.outreach(Map.of())),
            Arms.staffed(Map.of("policeOfficers", 30.0, "detectives", 5.0, "callTakers", 3.0)));
    private static final List<RunNumber> RUNS = IntStream.range(0, 8)
            .mapToObj(run -> new RunNumber(run / 4, run % 4))
            .toList();

    @Test
    @DisplayName("The order of the arms, and which others there are, changes no arm")
    void armOrder() {
        List<Arm> reversed = new ArrayList<>(ARMS);
        Collections.reverse(reversed);
        List<Tally> there = simulators(ARMS, 1).get().simulate(RUNS.get(5));
        List<Tally> back = simulators(reversed, 1).get().simulate(RUNS.get(5));
        Collections.reverse(back);
        assertThat(back).isEqualTo(there);
        for (int arm = 0; arm < ARMS.size(); arm++) {
            assertThat(simulators(List.of(ARMS.get(arm)), 1).get().simulate(RUNS.get(5)))
                    .containsExactly(there.get(arm));
        }
        assertThat(there).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Threads, the order of runs, locale and time zone change no run; a run alone is the run of the batch")
    void batch() throws Exception {
        Map<RunNumber, List<Tally>> batch = simulate(1, RUNS);
        List<RunNumber> backwards = new ArrayList<>(RUNS);
        Collections.reverse(backwards);
        assertThat(simulate(3, backwards)).isEqualTo(batch);
        RunNumber seventh = RUNS.get(6);
        assertThat(simulate(1, List.of(seventh)).get(seventh)).isEqualTo(batch.get(seventh));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(simulate(1, List.of(seventh)).get(seventh)).isEqualTo(batch.get(seventh));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @DisplayName("Seeds of 64 bits: s and s + 2^32 live other lives, as do two runs and two parameter sets")
    void seeds() {
        RunNumber run = RUNS.get(0);
        List<List<Tally>> lives = List.of(
                simulators(ARMS, 7).get().simulate(run),
                simulators(ARMS, 7 + (1L << 32)).get().simulate(run),
                simulators(ARMS, 7).get().simulate(RUNS.get(1)),
                simulators(ARMS, 7).get().simulate(RUNS.get(4)));
        assertThat(lives).doesNotHaveDuplicates();
        assertThat(lives.get(0)).isEqualTo(simulators(ARMS, 7).get().simulate(run));
    }

    @Test
    @DisplayName("Seeds s and s + 2^32 differ in luck even when the city's people are the same")
    void seedsOfOneCity() {
        Lives.Life one = Lives.milltown(1, 7, Map.of()).live(0, Arms.STATUS_QUO);
        Lives.Life other = Lives.milltown(1, 7 + (1L << 32), Map.of()).live(0, Arms.STATUS_QUO);
        assertThat(one.events().stream().map(Lives.Event::day))
                .doesNotContainAnyElementsOf(
                        other.events().stream().map(Lives.Event::day).toList());
    }

    private static Map<RunNumber, List<Tally>> simulate(int threads, List<RunNumber> runs) throws Exception {
        Map<RunNumber, List<Tally>> tallies = new HashMap<>();
        new LocalEngine(threads, simulators(ARMS, 1)).simulate(runs, tallies::put, new StopSignal());
        return tallies;
    }

    private static Supplier<ArmSimulator> simulators(List<Arm> arms, long seed) {
        Scenario scenario =
                new Scenario("Luck", Path.of("city"), Lives.START, 2, 0, List.of(), new RunSize(1, 1), arms);
        ParameterTable table = ParameterTable.load();
        return CitySimulator.simulators(
                scenario, Lives.synthetic("minimal").city(), List.of(table.draw(seed, 0), table.draw(seed, 1)), seed);
    }
}
