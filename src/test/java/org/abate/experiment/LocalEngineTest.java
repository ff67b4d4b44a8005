// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.abate.model.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class LocalEngineTest {
    private static final List<RunNumber> RUNS = new RunPlan(50, 5).all();
    private static final List<Tally> NOTHING = List.of();

    private final List<RunNumber> seen = new ArrayList<>();
    private final StopSignal stop = new StopSignal();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 80})
    void everyRunArrivesOnce(int threads) throws Exception {
        new LocalEngine(threads, () -> run -> NOTHING).simulate(RUNS, (run, arms) -> seen.add(run), stop);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(RUNS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void workersHaveDifferentParameterSetsInHand(int workers) {
        List<RunNumber> dealt = LocalEngine.dealt(RUNS, workers);
        assertThat(dealt).containsExactlyInAnyOrderElementsOf(RUNS);
        for (int hand = 0; hand < RUNS.size(); hand += workers) {
            assertThat(dealt.subList(hand, hand + workers))
                    .extracting(RunNumber::parameterSet)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aBlockWithASetInPartIsDealtWhole() {
        List<RunNumber> rest =
                List.of(new RunNumber(4, 3), new RunNumber(5, 0), new RunNumber(5, 1), new RunNumber(6, 2));
        assertThat(LocalEngine.dealt(rest, 2))
                .containsExactly(new RunNumber(4, 3), new RunNumber(5, 0), new RunNumber(5, 1), new RunNumber(6, 2));
    }

    @Test
    void everyThreadHasASimulatorOfItsOwn() throws Exception {
        AtomicInteger made = new AtomicInteger();
        var engine = new LocalEngine(3, () -> {
            made.incrementAndGet();
            return run -> NOTHING;
        });
        engine.simulate(RUNS, (run, arms) -> {}, stop);
        assertThat(made).hasValue(3);
    }

    @Test
    void stopsWhenAskedAndKeepsWhatWasUnderWay() throws Exception {
        AtomicInteger simulated = new AtomicInteger();
        var engine = new LocalEngine(2, () -> run -> {
            simulated.incrementAndGet();
            return NOTHING;
        });
        engine.simulate(
                RUNS,
                (run, arms) -> {
                    seen.add(run);
                    stop.give();
                },
                stop);
        assertThat(seen).hasSize(simulated.get()).hasSizeLessThan(50);
    }

    @Test
    void aFailedRunEndsTheBlockButNotTheOthers() {
        var failing = new CompletableFuture<Thread>();
        var engine = new LocalEngine(2, () -> run -> {
            if (run.equals(new RunNumber(3, 1))) {
                failing.complete(Thread.currentThread());
                throw new IllegalStateException("the river rose");
            }
            if (run.parameterSet() > 3) {
                awaitEndOf(failing.join());
            }
            return NOTHING;
        });
        assertThatThrownBy(() -> engine.simulate(RUNS, (run, arms) -> seen.add(run), stop))
                .isInstanceOf(SimulationFailedException.class)
                .hasMessage("the run with parameter set 3 and seed 1 failed: the river rose");
        assertThat(seen)
                .contains(new RunNumber(0, 0), new RunNumber(1, 4))
                .filteredOn(run -> run.parameterSet() > 3)
                .as("the run that the other thread had in hand when the first failed")
                .hasSizeLessThanOrEqualTo(1);
    }

    private static void awaitEndOf(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSimulatorThatCannotBeMadeIsAFailure() {
        var engine = new LocalEngine(2, () -> {
            throw new IllegalStateException("no map");
        });
        assertThatThrownBy(() -> engine.simulate(RUNS, (run, arms) -> {}, stop))
                .hasMessage("setting up the simulation failed: no map");
    }

    @Test
    void aFullSinkEndsEverything() {
        AtomicInteger simulated = new AtomicInteger();
        var engine = new LocalEngine(2, () -> run -> {
            simulated.incrementAndGet();
            return NOTHING;
        });
        assertThatThrownBy(() -> engine.simulate(
                        RUNS,
                        (run, arms) -> {
                            throw new IOException("full");
                        },
                        stop))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        assertThat(simulated.get()).isLessThan(50);
    }

    @Test
    void noRunsAreDoneAtOnce() throws Exception {
        new LocalEngine(2, () -> run -> NOTHING).simulate(List.of(), (run, arms) -> seen.add(run), stop);
        assertThat(seen).isEmpty();
    }
}
