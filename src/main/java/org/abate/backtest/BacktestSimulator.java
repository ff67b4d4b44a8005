// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.abate.agency.Programmes;
import org.abate.agency.PublicStaff;
import org.abate.agency.Study;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.Placements;
import org.abate.city.SyntheticCity;
import org.abate.evidence.NationalHomicides;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.LevelSearch;
import org.abate.experiment.RunNumber;
import org.abate.experiment.Truth;
import org.abate.model.Attack;
import org.abate.model.Drift;
import org.abate.model.Injury;
import org.abate.model.ProjectionCalendar;
import org.abate.model.RunWorld;
import org.abate.model.ViolenceModel;
import org.abate.scenario.Arm;
import org.abate.scenario.Backtest;
import org.abate.scenario.BacktestPlace;
import org.abate.scenario.Evaluation;
import org.abate.scenario.StaffCategory;
import org.abate.scenario.StrategyChoice;
import org.abate.strategy.Strategies;

/**
 * Lives the runs of a backtest: up to the beginning of the programme once, then on without it and with it, and, in the first run
 * of the first few parameter sets, with a placebo. A run is a function of its number alone. Safe for threads.
 *
 * <p>The drift of violence before the programme is held to the recorded counts, where the file has them; else the level is known
 * for the whole years observed before the programme, and where there are none, on the first day observed. The place shares its
 * nation's course: what went on everywhere goes on there too, and an evaluation without a comparison counts it as effect.
 */
final class BacktestSimulator {
    private static final double YEAR_DAYS = 366;

    /** Parameter sets whose first run has a placebo beside it. */
    private static final int PLACEBOS = 8;

    /** A year's count about what the drift lets expect, here that of a Poisson variable. */
    private static final double VARIANCE_TO_MEAN = 1;

    private final Backtest backtest;
    private final SyntheticCity city;
    private final List<ParameterSet> sets;
    private final double level;
    private final long seed;
    private final Optional<NationalHomicides> nation;
    private final Map<Integer, Truth> truths = new ConcurrentHashMap<>();
    private final Map<Integer, Arm> programmes = new ConcurrentHashMap<>();

    /**
     * @param city with its people
     * @param level homicides a year that the untreated city is held to
     * @param sets possible truths
     * @param seed of all luck
     */
    BacktestSimulator(Backtest backtest, SyntheticCity city, double level, List<ParameterSet> sets, long seed) {
        this.backtest = backtest;
        this.city = city;
        this.level = level;
        this.sets = List.copyOf(sets);
        this.seed = Keys.derive(seed, Purpose.RUN, "backtest " + backtest.id());
        BacktestPlace.Nation nation = backtest.place().nation();
        this.nation = nation == BacktestPlace.Nation.NONE
                ? Optional.empty()
                : Optional.of(NationalHomicides.load(nation.key()));
    }

    /** One run, measured. */
    Measurement simulate(RunNumber run) {
        Truth truth = truths.computeIfAbsent(
                run.parameterSet(), number -> LevelSearch.truth(city, sets.get(number), level, number));
        Arm programme = programmes.computeIfAbsent(run.parameterSet(), number -> backtest.programme()
                .drawn(Keys.derive(seed, Purpose.RESAMPLING, number)));
        int burnInDays = (int) StrictMath.rint(truth.parameters().value("risk.burnInYears") * 365);
        ProjectionCalendar calendar = calendar(burnInDays);
        long runKey = Keys.derive(Keys.derive(seed, Purpose.RUN, run.parameterSet()), Purpose.RUN, run.seed());
        RunWorld world =
                new RunWorld(city, truth.parameters(), truth.level(), calendar, 0, drift(truth.parameters()), runKey);
        Window window = Window.of(backtest, calendar);

        Watch before = new Watch();
        ViolenceModel model = ViolenceModel.burnIn(world, before);
        truth.services().employ(model, Map.of());
        model.start();
        double watchedFrom = Math.floor(Math.min(window.beforeFrom(), window.begins() - YEAR_DAYS));
        if (watchedFrom > 0) {
            model.liveUntil(watchedFrom);
        }
        model.listen(before);
        if (window.begins() > 0) {
            model.liveUntil(window.begins());
        }
        List<Integer> holders = holders(model);
        List<Double> records = records(model, truth.parameters().value("therapy.referralRiskNoise"), runKey);
        BitSet chosen = chosen(before, window);
        IntPredicate covered = backtest.evaluation().confined() ? chosen::get : n -> true;
        Trial trial = trial(covered, runKey);
        Watch without = live(model, truth, Map.of(), List.of(), Study.NONE);
        Watch with = live(model, truth, programme.staffing(), programme.strategies(), trial);
        double placeboSame = run.seed() == 0 && run.parameterSet() < PLACEBOS
                ? same(without, live(model, truth, Map.of(), programme.strategies(), new Placebo(covered)))
                : Double.NaN;
        if (backtest.evaluation().treated().isEmpty()) {
            chosen.clear();
            trial.posts().forEach(chosen::set);
        }
        Lives lives = new Lives(
                city,
                backtest.evaluation(),
                window,
                before,
                without,
                with,
                trial,
                chosen,
                holders,
                records,
                calendar.totalDays());
        return new Measuring(lives, backtest.published().unit()).measurement(placeboSame);
    }

    /** From the start, or from the first day of the first recorded year, to the end of the time observed. */
    private ProjectionCalendar calendar(int burnInDays) {
        LocalDate end = backtest.start().plusYears(backtest.years());
        LocalDate first = firstDay();
        int years = first.until(end).getYears();
        int whole = first.plusYears(years).isBefore(end) ? years + 1 : years;
        return ProjectionCalendar.of(
                first, Math.max(whole, backtest.place().homicidesByYear().size()), burnInDays);
    }

    private LocalDate firstDay() {
        SortedMap<Integer, Integer> recorded = backtest.place().homicidesByYear();
        return recorded.isEmpty() ? backtest.start() : LocalDate.of(recorded.firstKey(), 1, 1);
    }

    private Drift drift(ParameterSet parameters) {
        SortedMap<Integer, Integer> recorded = backtest.place().homicidesByYear();
        IntToDoubleFunction course = course(parameters.value("drift.nationShare"));
        if (!recorded.isEmpty()) {
            return Drift.given(
                    recorded.values().stream().mapToInt(Integer::intValue).toArray(), VARIANCE_TO_MEAN, course);
        }
        int years = backtest.start().until(backtest.begins()).getYears();
        return years == 0
                ? Drift.fromThePresent(course)
                : Drift.given(alongTheCourse(years, course), VARIANCE_TO_MEAN, course);
    }

    /**
     * What the place shares of its nation's course: natural logarithm by month from the first day.
     *
     * @param share of a change of the nation's logarithm that its cities see
     */
    private IntToDoubleFunction course(double share) {
        LocalDate first = firstDay();
        double start = first.getYear() + (first.getDayOfYear() - 1) / YEAR_DAYS;
        return month -> share
                * nation.map(homicides -> homicides.logRate(start + month / 12.0))
                        .orElse(0.0);
    }

    /** Counts of years of which the mean alone is known: they went as the nation did. */
    private int[] alongTheCourse(int years, IntToDoubleFunction course) {
        double[] relative = IntStream.range(0, years)
                .mapToDouble(year -> StrictMath.exp(course.applyAsDouble(12 * year + 6)))
                .toArray();
        double mean = Arrays.stream(relative).average().orElseThrow();
        return Arrays.stream(relative)
                .mapToInt(each -> Math.max(1, (int) StrictMath.rint(level * each / mean)))
                .toArray();
    }

    private Trial trial(IntPredicate covered, long runKey) {
        Evaluation evaluation = backtest.evaluation();
        if (evaluation.design() != Evaluation.Design.RANDOMISED_TRIAL) {
            return Trial.watching(covered);
        }
        Study.Unit unit = evaluation.units() == Evaluation.Units.PEOPLE ? Study.Unit.PERSON : Study.Unit.PLACE;
        return Trial.randomising(covered, unit, evaluation.size(), evaluation.treatedShare(), runKey);
    }

    private static List<Integer> holders(ViolenceModel model) {
        return IntStream.range(0, model.world().network().size())
                .map(who -> {
                    int holder = model.interventions().generation(who);
                    return model.interventions().atLarge(who, holder) ? holder : Lives.ABSENT;
                })
                .boxed()
                .toList();
    }

    /** Evaluators read records: they judge risk with an error as large as that of those who refer people to a programme. */
    private static List<Double> records(ViolenceModel model, double error, long runKey) {
        long luck = Keys.derive(runKey, Purpose.RESAMPLING, "records");
        return IntStream.range(0, model.world().network().size())
                .mapToObj(who -> model.interventions()
                        .judgedRisk(who, error * Draws.normal(Keys.derive(luck, Purpose.PERSON, who), 0)))
                .toList();
    }

    /** Neighborhoods that are to be treated; all of them where the file does not say. */
    private BitSet chosen(Watch before, Window window) {
        int neighborhoods = city.city().neighborhoods().size();
        BitSet chosen = new BitSet(neighborhoods);
        Evaluation evaluation = backtest.evaluation();
        if (evaluation.treated().isEmpty()) {
            chosen.set(0, neighborhoods);
        } else if (evaluation.chosenBy() == Evaluation.ChosenBy.YEAR_BEFORE
                && evaluation.treated().orElseThrow().busiest() > 0) {
            Neighborhoods.worst(before.injuries(), Attack::gun, window.begins(), neighborhoods).stream()
                    .limit(evaluation.treated().orElseThrow().busiest())
                    .forEach(chosen::set);
        } else {
            Placements.indexes(city.city(), evaluation.treated().orElseThrow(), n -> true)
                    .forEach(chosen::set);
        }
        return chosen;
    }

    private static Watch live(
            ViolenceModel before,
            Truth truth,
            Map<String, Double> staffing,
            List<StrategyChoice> strategies,
            Study study) {
        Watch watch = new Watch();
        ViolenceModel model = before.fork(watch);
        model.listen(watch);
        Map<StaffCategory, Double> staff = new EnumMap<>(StaffCategory.class);
        staffing.forEach((key, people) -> staff.put(StaffCategory.ofKey(key).orElseThrow(), people));
        PublicStaff services = truth.services().employ(model, staff);
        Strategies.launch(strategies, new Programmes(model, services, study));
        model.start();
        model.liveUntil(model.world().calendar().totalDays());
        return watch;
    }

    private static double same(Watch one, Watch other) {
        List<Injury> these = one.injuries();
        return these.equals(other.injuries()) ? 1 : 0;
    }
}
