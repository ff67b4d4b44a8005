// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.abate.agency.present.PublicServices;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.city.Neighborhood;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.evidence.ParameterTable;
import org.abate.model.Drift;
import org.abate.model.EventLog;
import org.abate.model.ProjectionCalendar;
import org.abate.model.RunWorld;
import org.abate.model.ViolenceModel;
import org.abate.reference.LimitKernel;
import org.abate.reference.ReferenceProcess;
import org.abate.reference.ResidentsOnSchedule;
import org.abate.scenario.Arm;
import org.abate.scenario.Scenario;
import org.abate.scenario.ScenarioReader;
import org.abate.strategy.Strategies;

/**
 * One session of measurement, side by side on one thread: runs of {@code scenarios/save-lives-now.yaml}, the reference model with a
 * Steppable per resident, the limit kernel, and how cost grows with the city. Times are CPU of the thread, after warm-up, the
 * median of rounds; the machine may be busy, the ratios hold. Its output is what {@code src/site/markdown/speed.md} shows.
 */
public final class SpeedSession {
    private static final EventLog UNHEARD = (day, kind, key, who, whom) -> {};
    private static final int SETS = 8;
    private static final int RUNS = 8;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 2;
    /** Of 48 lives each: what is seldom called takes some 300 until the compilers are done with it. */
    private static final int WARM_UP_OF_RUNS = 8;

    private static final long SEED = 7;
    private static final int RESIDENTS = 300_000;
    private static final int DAYS = 1095;
    private static final double HAZARD_PER_DAY = 3e-4;
    private static final int BURN_IN_DAYS = 2 * 365;

    private final Scenario scenario;
    private final City facts;
    private final List<ParameterSet> sets;
    private final Truths truths;
    private final CitySimulator simulator;

    private SpeedSession() throws Exception {
        scenario = new ScenarioReader(Strategies.catalog(), Outcome.goalKeys())
                .read(Path.of("scenarios", "save-lives-now.yaml"), List.of());
        facts = CityReader.read(scenario.city());
        ParameterTable table = ParameterTable.load();
        sets = IntStream.range(0, SETS).mapToObj(i -> table.draw(SEED, i)).toList();
        truths = new Truths(SyntheticCity.of(facts, sets.get(0), SEED), sets);
        IntStream.range(0, SETS).forEach(truths::number);
        simulator = new CitySimulator(scenario, truths, SEED);
    }

    public static void main(String[] unused) throws Exception {
        SpeedSession session = new SpeedSession();
        double run = session.runs();
        session.references(run);
        session.scaling();
    }

    private double runs() {
        List<Arm> arms = scenario.arms();
        double[][] rounds = new double[ROUNDS][arms.size() + 1];
        for (int round = -WARM_UP_OF_RUNS; round < ROUNDS; round++) {
            double[] spent = new double[arms.size() + 1];
            for (int i = 0; i < RUNS; i++) {
                RunNumber number = new RunNumber(i % SETS, i);
                double start = cpuMillis();
                ViolenceModel before = simulator.burnIn(number, UNHEARD);
                spent[arms.size()] += (cpuMillis() - start) / RUNS;
                for (int a = 0; a < arms.size(); a++) {
                    start = cpuMillis();
                    simulator.live(number, before, arms.get(a), UNHEARD);
                    spent[a] += (cpuMillis() - start) / RUNS;
                }
            }
            rounds[Math.max(0, round)] = spent;
        }
        double[] median = IntStream.rangeClosed(0, arms.size())
                .mapToDouble(a -> median(Arrays.stream(rounds).mapToDouble(r -> r[a])))
                .toArray();
        double share = median[arms.size()] / arms.size();
        for (int a = 0; a < arms.size(); a++) {
            say("arm \"%s\" | %.1f ms, with its share of the burn-in %.1f ms", arms.get(a).name(), median[a], median[a] + share);
        }
        double mean = Arrays.stream(median).sum() / arms.size();
        say("mean of the arms, with their share of the burn-in | %.1f ms", mean);
        return mean;
    }

    private void references(double runMillis) {
        ReferenceProcess process = ReferenceProcess.of(RESIDENTS, 6000, DAYS, HAZARD_PER_DAY);
        LimitKernel kernel = new LimitKernel(process);
        double limit = rounds(200, i -> kernel.live(Keys.derive(SEED, Purpose.RUN, i)));
        int[] events = new int[1];
        RunNumber number = new RunNumber(0, 0);
        simulator.live(
                number, simulator.burnIn(number, UNHEARD), scenario.arms().get(0), (day, kind, key, who, whom) -> events[0]++);
        int plain = kernel.live(Keys.derive(SEED, Purpose.RUN, 0));
        LimitKernel busy = new LimitKernel(
                ReferenceProcess.of(RESIDENTS, 6000, DAYS, HAZARD_PER_DAY * events[0] / plain));
        double sameEvents = rounds(20, i -> busy.live(Keys.derive(SEED, Purpose.RUN, i)));
        double start = cpuMillis();
        int happened = new ResidentsOnSchedule(process, SEED).live(DAYS);
        double plainMason = cpuMillis() - start;
        say("limit kernel, reference process (%d events) | %.2f ms: %.0f times quicker than a run", plain, limit, runMillis / limit);
        say("limit kernel, as many events as a run writes (%d) | %.2f ms: %.1f times quicker than a run",
                busy.live(Keys.derive(SEED, Purpose.RUN, 0)), sameEvents, runMillis / sameEvents);
        say(
                "MASON, one Steppable per resident (%d events) | %.1f s: %.0f times slower than a run",
                happened,
                plainMason / 1000,
                plainMason / runMillis);
    }

    private void scaling() {
        ParameterSet set = sets.get(0);
        ParameterSet spread = scaled(set, 10, 0.1);
        Lives usual = new Lives(truths.city(), set, 3);
        compare("10 times the residents, the same at risk", new Lives(SyntheticCity.of(tenfold(), spread, SEED), spread, 3), usual);
        for (int times : List.of(2, 4)) {
            ParameterSet more = scaled(set, 1, times);
            compare(times + " times the people at risk", new Lives(SyntheticCity.of(facts, more, SEED), more, 3), usual);
        }
        for (int years : List.of(1, 6, 9)) {
            compare(years + " years in place of 3", new Lives(truths.city(), set, years), usual);
        }
    }

    /** Both by turns, so that a machine that is busier for a while is so for both. */
    private static void compare(String what, Lives other, Lives usual) {
        double[] cost = new double[ROUNDS];
        double[] ratio = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double of = 0;
            double to = 0;
            for (int i = 0; i < RUNS; i++) {
                of += other.millis(i) / RUNS;
                to += usual.millis(i) / RUNS;
            }
            cost[Math.max(0, round)] = of;
            ratio[Math.max(0, round)] = of / to;
        }
        say("%s: %d residents, %d at risk, %.2f times the events | %.1f ms: %.2f times", what, other.city.residents().size(),
                other.city.network().size(), other.eventsOfALife() / usual.eventsOfALife(), median(Arrays.stream(cost)), median(Arrays.stream(ratio)));
    }

    /** Three years, or more or fewer, of a city as it is today, at the rates that hold the usual city to its level. */
    private final class Lives {
        private final SyntheticCity city;
        private final ParameterSet set;
        private final int years;
        private double events;
        private int lives;

        Lives(SyntheticCity city, ParameterSet set, int years) {
            this.city = city;
            this.set = set;
            this.years = years;
        }

        double eventsOfALife() {
            return events / lives;
        }

        /** Cost of the years after the burn-in. */
        double millis(int run) {
            PublicServices services = new PublicServices(city.city(), set);
            ProjectionCalendar calendar = ProjectionCalendar.of(scenario.start(), years, BURN_IN_DAYS);
            double level = truths.number(0).level();
            long runKey = Keys.derive(SEED, Purpose.RUN, run);
            RunWorld world = new RunWorld(city, set, level, calendar, 0, Drift.FROM_THE_PRESENT, runKey);
            ViolenceModel before = ViolenceModel.burnIn(world, UNHEARD);
            services.employ(before, Map.of());
            before.start();
            before.liveUntil(BURN_IN_DAYS);
            lives++;
            double start = cpuMillis();
            ViolenceModel model = before.fork((day, kind, key, who, whom) -> events++);
            services.employ(model, Map.of());
            model.start();
            model.liveUntil(calendar.totalDays());
            return cpuMillis() - start;
        }
    }

    /** Disputes per resident and people at risk per resident times {@code atRisk}; sizes of places times {@code residents}. */
    private static ParameterSet scaled(ParameterSet set, double residents, double atRisk) {
        Map<String, Double> values = new HashMap<>(set.values());
        for (String name : List.of("risk.shareOfResidents", "dispute.backgroundPerThousandResidentsPerYear")) {
            values.compute(name, (key, value) -> value * atRisk);
        }
        for (String name : List.of("trust.referenceResidents", "shock.referenceResidents", "place.denseResidentsPerKm2")) {
            values.compute(name, (key, value) -> value * residents);
        }
        return new ParameterSet(values);
    }

    private City tenfold() {
        List<Neighborhood> grown = facts.neighborhoods().stream()
                .map(n -> new Neighborhood(n.index(), n.id(), n.name(), n.area(), n.areaKm2(), 10 * n.residents(), n.povertyPercent(),
                        n.vacancyPercent(), n.district(), n.adjacent(), n.homicidesByYear(), n.races()))
                .toList();
        return new City(
                facts.name(),
                grown,
                facts.districts(),
                facts.jurisdictions(),
                facts.calendar(),
                facts.traumaCenters(),
                facts.map());
    }

    /** Median over rounds of the mean cost of a life. */
    private static double rounds(int times, IntToDoubleFunction life) {
        double[] cost = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double start = cpuMillis();
            for (int i = 0; i < times; i++) {
                life.applyAsDouble(i);
            }
            cost[Math.max(0, round)] = (cpuMillis() - start) / times;
        }
        return median(Arrays.stream(cost));
    }

    private static double median(DoubleStream numbers) {
        double[] sorted = numbers.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double cpuMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private static void say(String line, Object... values) {
        System.out.printf(Locale.ROOT, "| " + line + " |%n", values);
    }
}
