// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.Crew;
import org.abate.experiment.LevelSearch;
import org.abate.experiment.SimulationFailedException;
import org.abate.experiment.StopSignal;
import org.abate.experiment.Truth;
import org.abate.validation.SimulatedHistories.Shown;

/**
 * Several histories of a city under each of many parameter sets, on several threads. Each history is a function of the city,
 * the seed, its parameter set and its number, so that neither the number of threads nor that of histories changes it.
 */
public final class HistoryEnsemble {
    private final KnownPatterns known;
    private final List<Pattern> patterns;
    private final List<ParameterSet> sets;
    private final int historiesPerSet;
    private final long seed;
    private final HistorySimulator simulator;
    private final Map<Integer, Truth> truths = new ConcurrentHashMap<>();

    /**
     * @param catalog patterns to look for in every history
     */
    public HistoryEnsemble(
            KnownPatterns known, PatternCatalog catalog, List<ParameterSet> sets, int historiesPerSet, long seed) {
        this.known = known;
        this.patterns = catalog.ofHistories();
        this.sets = List.copyOf(sets);
        this.historiesPerSet = historiesPerSet;
        this.seed = seed;
        SyntheticCity city = SyntheticCity.of(known.city(), sets.get(0), Keys.derive(seed, Purpose.POPULATION, 0));
        this.simulator = new HistorySimulator(city, known.firstYear(), known.lastYear());
    }

    public int histories() {
        return sets.size() * historiesPerSet;
    }

    /**
     * Simulates them all.
     *
     * @param progress is told, on the calling thread, how many are done
     * @return empty when stopped
     * @throws SimulationFailedException when a history failed
     */
    public Optional<SimulatedHistories> simulate(int threads, StopSignal stop, IntConsumer progress)
            throws SimulationFailedException {
        Shown[] shown = new Shown[histories()];
        AtomicInteger done = new AtomicInteger();
        Crew<Integer, Shown, SimulationFailedException> crew = new Crew<>(
                "history",
                threads,
                () -> this::show,
                (history, cause) -> new SimulationFailedException("a simulated history", cause));
        try {
            crew.work(
                    IntStream.range(0, shown.length).boxed().toList(),
                    (history, shows) -> {
                        shown[history] = shows;
                        progress.accept(done.incrementAndGet());
                    },
                    stop);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written here", e);
        }
        return done.get() < shown.length
                ? Optional.empty()
                : Optional.of(new SimulatedHistories(patterns, sets.size(), List.of(shown)));
    }

    /** The first histories of all sets come first: so no thread waits while another finds the level of the same set. */
    private Shown show(int history) {
        int set = history % sets.size();
        Truth truth = truths.computeIfAbsent(
                set, number -> LevelSearch.truth(simulator.city(), sets.get(number), known.level(), number));
        return Shown.of(simulator.simulate(truth, HistorySimulator.luck(seed, set, history / sets.size())), patterns);
    }
}
