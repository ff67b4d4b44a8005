// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.evidence.ParameterTable;
import org.abate.model.Tally;
import org.abate.model.ViolenceModel;
import org.abate.scenario.Arm;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Scenario;
import org.abate.scenario.ScenarioReader;
import org.abate.strategy.Strategies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a run of {@code scenarios/save-lives-now.yaml} costs, and what it costs to hold a parameter set to the city's level. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class RunBenchmark {
    private static final int SETS = 8;
    private static final long SEED = 7;

    private List<ParameterSet> sets;
    private SyntheticCity city;
    private CitySimulator simulator;
    private ViolenceModel before;
    private Arm allThree;
    private int turn;

    @Setup
    public void readTheScenario() throws InvalidInputException {
        Scenario scenario = new ScenarioReader(Strategies.catalog(), Outcome.goalKeys())
                .read(Path.of("scenarios", "save-lives-now.yaml"), List.of());
        City facts = CityReader.read(scenario.city());
        ParameterTable table = ParameterTable.load();
        sets = IntStream.range(0, SETS).mapToObj(i -> table.draw(SEED, i)).toList();
        city = SyntheticCity.of(facts, sets.get(0), SEED);
        Truths truths = new Truths(city, sets);
        IntStream.range(0, SETS).forEach(truths::number);
        simulator = new CitySimulator(scenario, truths, SEED);
        allThree = scenario.arms().get(scenario.arms().size() - 1);
        before = simulator.burnIn(new RunNumber(0, 0), (day, kind, key, who, whom) -> {});
    }

    /** A burn-in and five arms of three years. */
    @Benchmark
    public List<Tally> pairedRun() {
        turn++;
        return simulator.simulate(new RunNumber(turn % SETS, turn));
    }

    /** Three years of the arm with most agents. */
    @Benchmark
    public Tally armRun() {
        return simulator
                .live(new RunNumber(0, 0), before, allThree, (day, kind, key, who, whom) -> {})
                .tally();
    }

    @Benchmark
    public double levelSearch() {
        turn++;
        return LevelSearch.truth(city, sets.get(turn % SETS), city.city().homicidesPerYear(), turn % SETS).level();
    }
}
