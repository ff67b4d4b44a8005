// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.abate.calibration.CalibrationResult.Calibrated;
import org.abate.calibration.CalibrationResult.NoSetLeft;
import org.abate.experiment.StopSignal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final TestSimulator SIMULATOR = new TestSimulator();

    private static CalibrationResult run(CalibrationSettings settings, CandidateSimulator simulator, int threads)
            throws Exception {
        return new Calibration(settings, simulator, threads).run(Journal.inMemory(), new StopSignal(), Progress.SILENT);
    }

    @Test
    @DisplayName("Known values lie where the posterior says, and what no output depends on is not identified")
    void findsWhatIsThere() throws Exception {
        Calibrated result = (Calibrated) run(TestSimulator.settings(1), SIMULATOR, 1);
        assertThat(result.complete()).isTrue();
        assertThat(result.posterior().members()).hasSizeGreaterThanOrEqualTo(TestSimulator.SMALL.members());
        assertThat(result.posterior().effective()).isGreaterThanOrEqualTo(TestSimulator.SMALL.effectiveMembers());
        assertThat(result.evaluations()).isLessThanOrEqualTo(TestSimulator.SMALL.mostEvaluations());
        List<Identifiability> findings = Identifiability.of(result.posterior());
        double[] truth = {1.2, 0.4, 6, 0.3};
        for (int i = 0; i < truth.length; i++) {
            assertThat(truth[i])
                    .isBetween(findings.get(i).posterior5(), findings.get(i).posterior95());
            assertThat(findings.get(i).verdict()).isNotEqualTo("not identified");
        }
        assertThat(findings.get(0).verdict()).isEqualTo("pinned down");
        assertThat(findings.get(4).verdict()).isEqualTo("not identified");
        assertThat(findings.get(4).sdRatio()).isCloseTo(1, within(0.25));
        assertThat(findings.get(0).prior5()).isCloseTo(0.5, within(1e-6));
    }

    @Test
    @DisplayName("Every member was simulated and comes close to every target")
    void membersMeetTheTargets() throws Exception {
        Calibrated result = (Calibrated) run(TestSimulator.settings(2), SIMULATOR, 1);
        List<AcceptedSet> members = result.posterior().members();
        assertThat(members.stream().mapToDouble(AcceptedSet::weight).sum()).isCloseTo(1, within(1e-9));
        assertThat(members).allSatisfy(member -> {
            assertThat(member.distance()).isLessThanOrEqualTo(Gathering.tolerance(7));
            assertThat(member.weight()).isPositive();
        });
    }

    @Test
    @DisplayName("Posteriors from different seeds agree")
    void seedsAgree() throws Exception {
        List<List<Identifiability>> bySeed = new ArrayList<>();
        for (int seed = 10; seed < 13; seed++) {
            bySeed.add(Identifiability.of(((Calibrated) run(TestSimulator.settings(seed), SIMULATOR, 1)).posterior()));
        }
        for (int i = 0; i < 4; i++) {
            Identifiability one = bySeed.get(0).get(i);
            double width = one.posterior95() - one.posterior5();
            for (List<Identifiability> other : bySeed) {
                // A third of a width is some five standard errors of a median of 50 effective members.
                assertThat(other.get(i).posterior50()).isCloseTo(one.posterior50(), within(width / 3));
                assertThat(other.get(i).posterior95() - other.get(i).posterior5())
                        .isBetween(0.6 * width, 1.7 * width);
            }
        }
    }

    @Test
    @DisplayName("The number of threads changes nothing")
    void threadsDoNotMatter() throws Exception {
        CalibrationResult one = run(TestSimulator.settings(3), SIMULATOR, 1);
        CalibrationResult three = run(TestSimulator.settings(3), SIMULATOR, 3);
        assertThat(three).isEqualTo(one);
    }

    @Test
    @DisplayName("Targets that contradict each other end in a result that names them")
    void contradiction() throws Exception {
        List<Target> targets = new ArrayList<>(TestSimulator.targets(1.2, 0.4, 6, 0.3, 10));
        // Outputs 0 and 2 say that the rate is about 1 and the share about 0.4; then this is out of reach.
        targets.set(3, new Target("output3", 400, 4));
        NoSetLeft result = (NoSetLeft) run(
                new CalibrationSettings(4, "test", TestSimulator.PARAMETERS, targets, TestSimulator.SMALL),
                SIMULATOR,
                1);
        assertThat(result.targets()).containsExactly("output3");
        assertThat(result.message()).startsWith("no parameter set left").contains(result.targets());
    }

    @Test
    @DisplayName("Sets that cannot be simulated are ruled out, the others are found all the same")
    void holesInThePrior() throws Exception {
        Calibrated result = (Calibrated) run(
                TestSimulator.settings(5),
                (values, key) -> values[4] > 15 ? Outputs.none(7) : SIMULATOR.simulate(values, key),
                1);
        assertThat(result.posterior().members())
                .allSatisfy(member -> assertThat(member.values().get(4)).isLessThanOrEqualTo(15));
        assertThat(result.waves().get(0).failed()).isPositive();
    }

    @Test
    @DisplayName("When nothing can be simulated that is said")
    void nothingCanBeSimulated() {
        assertThatThrownBy(() -> run(TestSimulator.settings(6), (values, key) -> Outputs.none(7), 1))
                .isInstanceOf(EvaluationFailedException.class)
                .hasMessageContaining("none of the parameter sets can be simulated");
    }

    @Test
    @DisplayName("A simulator that throws is reported with the values that it got")
    void simulatorFails() {
        CandidateSimulator broken = (values, key) -> {
            throw new IllegalStateException("the streets are flooded");
        };
        assertThatThrownBy(() -> run(TestSimulator.settings(7), broken, 2))
                .isInstanceOf(EvaluationFailedException.class)
                .hasMessageStartingWith("wave-1, evaluation ")
                .hasMessageContaining("rate = ")
                .hasMessageEndingWith("the streets are flooded");
    }

    @Test
    @DisplayName("A simulator with the wrong number of outputs is reported")
    void wrongNumberOfOutputs() {
        assertThatThrownBy(() -> run(TestSimulator.settings(8), (values, key) -> Outputs.none(2), 1))
                .isInstanceOf(EvaluationFailedException.class)
                .hasMessageContaining("2 outputs for 7 targets");
    }

    @Test
    @DisplayName("Progress tells of every evaluation and says what each stage has shown")
    void progress() throws Exception {
        List<String> notes = new ArrayList<>();
        int[] evaluations = {0};
        Calibrated result = (Calibrated) new Calibration(TestSimulator.settings(9), SIMULATOR, 2)
                .run(Journal.inMemory(), new StopSignal(), (stage, done, of, note) -> {
                    assertThat(done).isBetween(1, of);
                    evaluations[0] += note.isEmpty() ? 1 : 0;
                    if (!note.isEmpty()) {
                        notes.add(stage + ": " + note);
                    }
                });
        assertThat(evaluations[0]).isEqualTo(result.evaluations());
        assertThat(notes).hasSize(result.waves().size() + result.rounds().size());
        assertThat(notes.get(0)).startsWith("wave-1: ").contains("of the prior left");
    }
}
