// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.abate.agency.Programmes;
import org.abate.agency.PublicStaff;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.City;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.model.DecisionLog;
import org.abate.model.Drift;
import org.abate.model.EventLog;
import org.abate.model.InjuryLog;
import org.abate.model.LifeListener;
import org.abate.model.ProjectionCalendar;
import org.abate.model.RunWorld;
import org.abate.model.Tally;
import org.abate.model.ViolenceModel;
import org.abate.scenario.Arm;
import org.abate.scenario.Scenario;
import org.abate.scenario.StaffCategory;
import org.abate.strategy.Strategies;

/**
 * Lives the runs of a scenario: one burn-in under present staff, then every arm from the same city with the same luck.
 */
public final class CitySimulator implements ArmSimulator {
    private static final EventLog UNHEARD = (day, kind, key, who, whom) -> {};

    private final Scenario scenario;
    private final Truths truths;
    private final long seed;

    /**
     * @param truths the city under each parameter set
     * @param seed of the experiment, 64 bits
     */
    public CitySimulator(Scenario scenario, Truths truths, long seed) {
        this.scenario = scenario;
        this.truths = truths;
        this.seed = seed;
    }

    /** Turns a scenario into simulators of its runs: the city's people are made up once, from the experiment's seed. */
    public static Supplier<ArmSimulator> simulators(Scenario scenario, City city, List<ParameterSet> sets, long seed) {
        long populationSeed = Keys.derive(seed, Purpose.POPULATION, 0);
        Truths truths = new Truths(SyntheticCity.of(city, sets.get(0), populationSeed), sets);
        return () -> new CitySimulator(scenario, truths, seed);
    }

    /** One simulator, for who lives a few runs again. */
    public static CitySimulator of(Scenario scenario, City city, List<ParameterSet> sets, long seed) {
        long populationSeed = Keys.derive(seed, Purpose.POPULATION, 0);
        return new CitySimulator(scenario, new Truths(SyntheticCity.of(city, sets.get(0), populationSeed), sets), seed);
    }

    /**
     * Lives some arms of a run again while somebody listens to each from the start of the projection on.
     *
     * @param arms indices of the scenario's arms
     * @param listeners one for each of them
     */
    public ProjectionCalendar listen(RunNumber run, List<Integer> arms, List<? extends LifeListener> listeners) {
        ViolenceModel before = burnIn(run, UNHEARD);
        for (int i = 0; i < arms.size(); i++) {
            LifeListener listener = listeners.get(i);
            ViolenceModel model = before.fork(listener);
            model.listen((InjuryLog) listener);
            model.listen((DecisionLog) listener);
            live(run, model, scenario.arms().get(arms.get(i)));
        }
        return before.world().calendar();
    }

    @Override
    public List<Tally> simulate(RunNumber run) {
        ViolenceModel before = burnIn(run, UNHEARD);
        List<Tally> tallies = new ArrayList<>();
        for (Arm arm : scenario.arms()) {
            tallies.add(live(run, before, arm, UNHEARD).tally());
        }
        return tallies;
    }

    /** The city of a run at the start of the projection. */
    ViolenceModel burnIn(RunNumber run, EventLog log) {
        Truth truth = truths.number(run.parameterSet());
        int burnInDays = (int) StrictMath.rint(truth.parameters().value("risk.burnInYears") * 365);
        ProjectionCalendar calendar = ProjectionCalendar.of(scenario.start(), scenario.years(), burnInDays);
        long runKey = Keys.derive(Keys.derive(seed, Purpose.RUN, run.parameterSet()), Purpose.RUN, run.seed());
        RunWorld world = new RunWorld(
                truths.city(),
                truth.parameters(),
                truth.level(),
                calendar,
                scenario.trendPercentPerYear(),
                Drift.FROM_THE_PRESENT,
                runKey);
        ViolenceModel model = ViolenceModel.burnIn(world, log);
        truth.services().employ(model, Map.of());
        model.start();
        model.liveUntil(burnInDays);
        return model;
    }

    /** The projection of one arm. */
    ViolenceModel live(RunNumber run, ViolenceModel before, Arm arm, EventLog log) {
        ViolenceModel model = before.fork(log);
        live(run, model, arm);
        return model;
    }

    private void live(RunNumber run, ViolenceModel model, Arm arm) {
        PublicStaff staff = truths.number(run.parameterSet()).services().employ(model, staffing(arm));
        Strategies.launch(arm.strategies(), new Programmes(model, staff));
        model.start();
        model.liveUntil(model.world().calendar().totalDays());
    }

    private static Map<StaffCategory, Double> staffing(Arm arm) {
        Map<StaffCategory, Double> staffing = new EnumMap<>(StaffCategory.class);
        arm.staffing()
                .forEach((key, people) -> staffing.put(StaffCategory.ofKey(key).orElseThrow(), people));
        return staffing;
    }
}
