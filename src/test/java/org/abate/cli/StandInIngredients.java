// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.abate.city.CallLoad;
import org.abate.city.City;
import org.abate.city.Jurisdiction;
import org.abate.city.LocalMetres;
import org.abate.city.Neighborhood;
import org.abate.city.NeighborhoodRaces;
import org.abate.city.PoliceDistrict;
import org.abate.city.ViolenceCalendar;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.ArmSimulator;
import org.abate.experiment.RunNumber;
import org.abate.experiment.SimulatorFactory;
import org.abate.experiment.StandInSimulator;
import org.abate.scenario.Arm;
import org.abate.scenario.Goal;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;
import org.abate.scenario.RunSize;
import org.abate.scenario.Scenario;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** The stand-in city for the run command: three arms, one of which does nothing. */
class StandInIngredients implements Ingredients {
    static final RunSize SIZE = new RunSize(6, 5);

    @Override
    public ScenarioInput input(String file, List<String> overrides) throws InvalidInputException {
        if (overrides.contains("years=-1")) {
            throw new InvalidInputException(List.of(new Problem("command line", 0, 0, "years", "must be at least 1")));
        }
        Scenario scenario = new Scenario(
                "The Stand-in: a Plan",
                Path.of(file).resolveSibling("city"),
                LocalDate.of(2025, 4, 1),
                1,
                0,
                List.of(new Goal("homicides", 20, 1)),
                SIZE,
                List.of(arm("status quo"), arm("nothing much"), arm("something")));
        return new ScenarioInput(scenario, city());
    }

    private static Arm arm(String name) {
        return new Arm(name, List.of(), Map.of());
    }

    private static City city() {
        return new City(
                "Standintown",
                List.of(neighborhood(0), neighborhood(1)),
                List.of(new PoliceDistrict(0, "1", 2, 0)),
                List.of(new Jurisdiction(
                        0, "Standintown", Map.of(), new CallLoad(0, 0, 0, 0, 0, ""), List.of(), 144, "")),
                new ViolenceCalendar(List.of(), List.of(), List.of()),
                List.of(),
                new LocalMetres(new Coordinate(-90, 38)));
    }

    private static Neighborhood neighborhood(int index) {
        var nowhere = new GeometryFactory().createPoint();
        return new Neighborhood(
                index,
                "" + index,
                "Ward " + index,
                nowhere,
                1,
                1,
                1,
                1,
                0,
                List.of(),
                Map.of(),
                NeighborhoodRaces.UNKNOWN);
    }

    @Override
    public List<ParameterSet> parameterSets(City city, long seed, int count) {
        List<ParameterSet> sets = new ArrayList<>();
        for (int set = 0; set < count; set++) {
            sets.add(new ParameterSet(Map.of("violence.rate", 0.5 + set, "drift.sd", 0.12)));
        }
        return sets;
    }

    @Override
    public SimulatorFactory simulators() {
        return (scenario, city, sets, seed) -> () -> {
            ArmSimulator simulator = new StandInSimulator(seed, 12, 2, List.of(0.0, 0.0, 20.0));
            return run -> {
                before(run);
                return simulator.simulate(run);
            };
        };
    }

    /** For tests to put something in the way of a run. */
    void before(RunNumber run) {}
}
