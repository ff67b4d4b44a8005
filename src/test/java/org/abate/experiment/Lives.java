// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.evidence.ParameterTable;
import org.abate.model.Count;
import org.abate.model.EventKind;
import org.abate.model.EventLog;
import org.abate.model.Tally;
import org.abate.model.ViolenceModel;
import org.abate.scenario.Arm;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.RunSize;
import org.abate.scenario.Scenario;

/** Lives of a shipped city with everything that happens in them written down, for tests. */
final class Lives {
    static final LocalDate START = LocalDate.of(2025, 1, 1);

    private static final Map<String, SyntheticCity> CITIES = new ConcurrentHashMap<>();

    private final SyntheticCity city;
    private final CitySimulator simulator;

    /** One line of the event log. */
    record Event(double day, EventKind kind, long key, int who, int whom) {
        boolean isViolence() {
            return kind == EventKind.KILLED || kind == EventKind.WOUNDED || kind == EventKind.ATTACK_MISSED;
        }

        /** Whether it belongs to the life of the city rather than to the books of a programme. */
        boolean isOfTheCity() {
            return kind.compareTo(EventKind.MEDIATED) < 0;
        }
    }

    /** The projection of one arm. */
    record Life(List<Event> events, Tally tally) {
        List<Event> ofTheCity() {
            return events.stream().filter(Event::isOfTheCity).toList();
        }

        double expectedHomicides() {
            return tally.total(Count.EXPECTED_HOMICIDES);
        }

        long count(EventKind kind) {
            return events.stream().filter(event -> event.kind() == kind).count();
        }
    }

    private Lives(SyntheticCity city, int years, ParameterSet set, long seed) {
        this.city = city;
        Scenario scenario = new Scenario(
                "Laws", Path.of("city"), START, years, 0, List.of(), new RunSize(1, 1), List.of(Arms.STATUS_QUO));
        this.simulator = new CitySimulator(scenario, new Truths(city, List.of(set)), seed);
    }

    /** Lives of the toy city. */
    static Lives milltown(int years, long seed, Map<String, Double> changes) {
        return new Lives(synthetic("minimal"), years, medians(changes), seed);
    }

    /** Lives of the City of St. Louis. */
    static Lives stLouis(int years, long seed, Map<String, Double> changes) {
        return new Lives(synthetic("stlouis"), years, medians(changes), seed);
    }

    /** Lives of the region of St. Louis, of three jurisdictions. */
    static Lives region(int years, long seed, Map<String, Double> changes) {
        return new Lives(synthetic("stlouis-region"), years, medians(changes), seed);
    }

    static City city(String name) {
        try {
            return CityReader.read(Path.of("scenarios", "cities", name));
        } catch (InvalidInputException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    static SyntheticCity synthetic(String name) {
        return CITIES.computeIfAbsent(
                name,
                n -> SyntheticCity.of(city(n), medians(Map.of()), Keys.derive(1, Purpose.POPULATION, "lives of " + n)));
    }

    /** Every parameter at its median, but for some. */
    static ParameterSet medians(Map<String, Double> changes) {
        Map<String, Double> values =
                new HashMap<>(ParameterTable.load().medians().values());
        changes.forEach((name, value) -> {
            if (values.put(name, value) == null) {
                throw new IllegalArgumentException("there is no parameter " + name);
            }
        });
        return new ParameterSet(values);
    }

    SyntheticCity city() {
        return city;
    }

    /** The run's city at the start of the projection; what happened until then goes to {@code log}. */
    ViolenceModel burnIn(int run, EventLog log) {
        return simulator.burnIn(new RunNumber(0, run), log);
    }

    Life live(int run, Arm arm) {
        return live(run, burnIn(run, (day, kind, key, who, whom) -> {}), arm);
    }

    Life live(int run, ViolenceModel before, Arm arm) {
        List<Event> events = new ArrayList<>();
        ViolenceModel after = simulator.live(new RunNumber(0, run), before, arm, writingTo(events));
        return new Life(events, after.tally());
    }

    static EventLog writingTo(List<Event> events) {
        return (day, kind, key, who, whom) -> events.add(new Event(day, kind, key, who, whom));
    }
}
