// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.abate.Golden;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.evidence.ParameterTable;
import org.abate.model.Count;
import org.abate.model.EventDigest;
import org.abate.model.Tally;
import org.abate.model.VictimGroup;
import org.abate.model.ViolenceModel;
import org.abate.scenario.Arm;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Scenario;
import org.abate.scenario.ScenarioReader;
import org.abate.strategy.Strategies;
import org.junit.jupiter.api.Test;

/** Every event and every count of a few short lives, bit for bit: what is made quicker must live the same lives. */
class LifeGoldenTest {
    private static final long SEED = 20250401;
    private static final List<RunNumber> RUNS = List.of(new RunNumber(0, 0), new RunNumber(1, 1));

    @Test
    void aSmallCityLivesTheSameLives() throws InvalidInputException {
        Golden.assertMatches(
                "lives-minimal.txt",
                lives(
                        "minimal.yaml",
                        "arms.outreach.focusedDeterrence.analysts=2",
                        "arms.outreach.cognitiveBehavioralTherapy.clinicians=2"));
    }

    @Test
    void stLouisLivesTheSameLives() throws InvalidInputException {
        Golden.assertMatches("lives-stlouis.txt", lives("save-lives-now.yaml", "years=1", "goals=[]"));
    }

    /** The first and the last arm of a scenario, in a few runs: present staff, and all strategies. */
    private static String lives(String file, String... overrides) throws InvalidInputException {
        Scenario scenario = new ScenarioReader(Strategies.catalog(), Outcome.goalKeys())
                .read(Path.of("scenarios", file), List.of(overrides));
        City city = CityReader.read(scenario.city());
        List<ParameterSet> sets = IntStream.range(0, RUNS.size())
                .mapToObj(number -> ParameterTable.load().draw(SEED, number))
                .toList();
        Truths truths = new Truths(SyntheticCity.of(city, sets.get(0), SEED), sets);
        CitySimulator simulator = new CitySimulator(scenario, truths, SEED);
        return RUNS.stream()
                .map(run -> "set " + run.parameterSet() + " level "
                        + truths.number(run.parameterSet()).level() + "\n" + life(simulator, scenario, run))
                .collect(Collectors.joining());
    }

    private static String life(CitySimulator simulator, Scenario scenario, RunNumber run) {
        EventDigest youth = new EventDigest();
        ViolenceModel before = simulator.burnIn(run, youth);
        StringBuilder text = new StringBuilder(line("burn-in", youth, before.tally()));
        Arm last = scenario.arms().get(scenario.arms().size() - 1);
        for (Arm arm : List.of(scenario.comparisonArm(), last)) {
            EventDigest events = new EventDigest();
            text.append(line(
                    arm.name(), events, simulator.live(run, before, arm, events).tally()));
        }
        return text.toString();
    }

    private static String line(String name, EventDigest events, Tally tally) {
        return String.format(
                Locale.ROOT,
                "  %s: %d events %016x, counts %016x, %s expected homicides\n",
                name,
                events.events(),
                events.digest(),
                digest(tally),
                tally.total(Count.EXPECTED_HOMICIDES));
    }

    private static long digest(Tally tally) {
        long digest = 0;
        for (Count count : Count.values()) {
            digest = mix(digest, tally.inYearBefore(count));
            for (int month = 0; month < tally.months(); month++) {
                digest = mix(digest, tally.inMonth(month, count));
            }
            for (int n = 0; n < tally.neighborhoods(); n++) {
                digest = mix(digest, tally.inNeighborhood(n, count));
            }
            for (VictimGroup group : VictimGroup.values()) {
                digest = mix(digest, tally.forVictims(group, count));
            }
        }
        return digest;
    }

    private static long mix(long digest, double value) {
        return Keys.derive(digest, Purpose.RUN, Double.doubleToLongBits(value));
    }
}
