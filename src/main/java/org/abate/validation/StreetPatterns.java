// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.Neighborhood;
import org.abate.model.DisputeKind;
import org.abate.statistics.Degrees;
import org.abate.statistics.NearRepeat;
import org.abate.statistics.NetworkContagion;
import org.abate.statistics.Reinjury;
import org.abate.statistics.SelfExcitation;
import org.abate.validation.Pattern.Standing;

/** Patterns that the literature reports of injuries, people and networks, which only a simulated history shows whole. */
final class StreetPatterns {
    private static final int YEAR_DAYS = 365;
    private static final double TRIAL_DAYS = 20 * 365.25 / 12;
    private static final int REACH = 3;
    private static final double LONGEST_LAG_DAYS = 400;
    private static final SelfExcitation.Bounds HAWKES = new SelfExcitation.Bounds(50, 400, 30);
    private static final double BLOCK_METRES = 122;
    private static final int TWO_WEEKS = 14;
    private static final int CONTRASTED = 20;

    private final List<Pattern> patterns = new ArrayList<>();
    private final int permutations;

    private StreetPatterns(int permutations) {
        this.permutations = permutations;
    }

    /**
     * All of them.
     *
     * @param permutations of dates, where chance has to be known
     */
    static List<Pattern> of(int permutations) {
        StreetPatterns all = new StreetPatterns(permutations);
        all.places();
        all.injuries();
        all.people();
        all.contagion();
        all.motives();
        all.arrests();
        return all.patterns;
    }

    private void add(
            String id,
            PatternGroup group,
            Standing standing,
            String unit,
            String meaning,
            ToDoubleFunction<History> statistic) {
        patterns.add(Pattern.of(
                id,
                group,
                standing,
                unit,
                meaning,
                h -> h.street().isPresent() ? statistic.applyAsDouble(h) : Double.NaN));
    }

    private void places() {
        add(
                "worst20_vs_best20",
                PatternGroup.PLACES,
                Standing.INPUT,
                "ratio",
                "homicides per resident, 20 worst against 20 best neighborhoods",
                StreetPatterns::contrast);
        add(
                "near_repeat",
                PatternGroup.NEAR_REPEATS,
                Standing.EMERGENT,
                "excess",
                "pairs of shootings within a block (122 m) and two weeks, over chance",
                this::nearRepeat);
    }

    private void injuries() {
        add(
                "fatal_share",
                PatternGroup.INJURIES_AND_PEOPLE,
                Standing.FITTED,
                "share",
                "people shot who die",
                h -> share(shot(h), Casualty::fatal));
        add(
                "gun_share",
                PatternGroup.INJURIES_AND_PEOPLE,
                Standing.FITTED,
                "share",
                "homicides by gun",
                h -> share(h.homicides(), victim -> victim.street().gun()));
        add(
                "reinjury_1yr",
                PatternGroup.INJURIES_AND_PEOPLE,
                Standing.FITTED,
                "share",
                "survivors of a gunshot shot again within a year",
                h -> reinjury(h).share(YEAR_DAYS));
    }

    private void people() {
        add(
                "network_share",
                PatternGroup.INJURIES_AND_PEOPLE,
                Standing.FITTED,
                "share",
                "people shot and alive who belong to the people at risk",
                h -> share(
                        shot(h).stream().filter(v -> !v.fatal()).toList(),
                        v -> v.street().victim().isInNetwork()));
        add(
                "top_share",
                PatternGroup.INJURIES_AND_PEOPLE,
                Standing.FITTED,
                "share",
                "shootings in which attacker or victim is of the riskiest half percent of residents",
                h -> share(shot(h), v -> v.street().topPerson()));
        add(
                "referred_rate",
                PatternGroup.INJURIES_AND_PEOPLE,
                Standing.FITTED,
                "per 100 person-years",
                "men whom outreach workers would refer, shot or killed within 20 months",
                StreetPatterns::referredRate);
        add(
                "referred_rate_ratio",
                PatternGroup.INJURIES_AND_PEOPLE,
                Standing.EMERGENT,
                "ratio",
                "that rate over the rate of all residents",
                h -> referredRate(h) / citywideRate(h));
        add(
                "degree_variation",
                PatternGroup.INJURIES_AND_PEOPLE,
                Standing.INPUT,
                "ratio",
                "spread of the numbers of ties over their mean",
                h -> new Degrees(h.street().orElseThrow().ties().degrees()).variation());
    }

    private void contagion() {
        add(
                "network_attributable",
                PatternGroup.CONTAGION,
                Standing.EMERGENT,
                "share",
                "shootings attributed to contagion along ties, fitted as in Chicago",
                h -> contagion(h).attributableShare());
        add(
                "network_lag_days",
                PatternGroup.CONTAGION,
                Standing.EMERGENT,
                "days",
                "mean time from infector to victim in that fit",
                h -> contagion(h).attributedLagDays());
        add(
                "hawkes_triggered",
                PatternGroup.CONTAGION,
                Standing.EMERGENT,
                "share",
                "homicide incidents triggered, fitted in space and time only",
                StreetPatterns::triggeredInSpace);
    }

    private void motives() {
        addMotive("motive_argument", "arguments", Set.of(DisputeKind.ARGUMENT));
        addMotive("motive_domestic", "domestic disputes", Set.of(DisputeKind.DOMESTIC));
        addMotive("motive_drugs", "drug-market disputes", Set.of(DisputeKind.DRUG_MARKET));
        addMotive("motive_retaliation", "retaliations", Set.of(DisputeKind.RETALIATION));
        addMotive("motive_robbery", "robberies", Set.of(DisputeKind.ROBBERY));
    }

    /** Feuds of groups are not among the recorded motives. */
    private void addMotive(String id, String meaning, Set<DisputeKind> kinds) {
        add(
                id,
                PatternGroup.MOTIVES,
                Standing.FITTED,
                "percent",
                "homicides from " + meaning + " among those of the five recorded motives",
                h -> 100
                        * share(
                                h.homicides().stream()
                                        .filter(v -> !v.street().isFeud())
                                        .toList(),
                                v -> kinds.contains(v.street().kind())));
    }

    private void arrests() {
        add(
                "clearance",
                PatternGroup.ARRESTS,
                Standing.FITTED,
                "share",
                "homicides with an arrest",
                h -> share(h.homicides(), v -> v.arrested() == 1));
        addDays("arrest_by_next_day", "arrests by the next day", 0, 1);
        addDays("arrest_in_two_weeks", "arrests after that but within two weeks", 2, TWO_WEEKS);
    }

    private void addDays(String id, String meaning, int from, int to) {
        add(
                id,
                PatternGroup.ARRESTS,
                Standing.INPUT,
                "share",
                meaning + ", of all arrests for homicide by gun",
                h -> share(
                        h.homicides().stream()
                                .filter(v -> v.arrested() == 1 && v.street().gun())
                                .toList(),
                        v -> datesToArrest(v) >= from && datesToArrest(v) <= to));
    }

    /** Days between the dates, as police files have them: an arrest at two in the morning after is of the next day. */
    private static double datesToArrest(Casualty victim) {
        return Math.floor(victim.dayTime() + victim.street().daysToArrest()) - Math.floor(victim.dayTime());
    }

    private static List<Casualty> shot(History h) {
        return h.casualties().stream().filter(v -> v.street().gun()).toList();
    }

    private static double share(List<Casualty> of, Predicate<Casualty> which) {
        return (double) of.stream().filter(which).count() / of.size();
    }

    private static Reinjury reinjury(History h) {
        List<Casualty> shot = shot(h);
        Map<Person, Integer> numbers = new HashMap<>();
        boolean[] fatal = new boolean[shot.size()];
        IntStream.range(0, fatal.length).forEach(i -> fatal[i] = shot.get(i).fatal());
        return Reinjury.ofInjuries(
                shot.stream()
                        .mapToInt(v -> numbers.computeIfAbsent(v.street().victim(), person -> numbers.size()))
                        .toArray(),
                shot.stream().mapToInt(v -> (int) v.dayTime()).toArray(),
                fatal,
                h.lastDay() - h.firstDay());
    }

    private double nearRepeat(History h) {
        List<Casualty> incidents = History.incidents(shot(h));
        return new NearRepeat(History.east(incidents), History.north(incidents), History.days(incidents), BLOCK_METRES)
                                .test(
                                        NearRepeat.Null.ALL,
                                        permutations,
                                        Keys.derive(0, Purpose.RESAMPLING, "shootings"),
                                        TWO_WEEKS)[0][0]
                                .ratio()
                - 1;
    }

    private static double contrast(History h) {
        int[] counts = h.byNeighborhood();
        List<Neighborhood> byRate = h.city().neighborhoods().stream()
                .filter(n -> n.residents() > 0)
                .sorted(Comparator.comparingDouble(n -> (double) counts[n.index()] / n.residents()))
                .toList();
        if (byRate.size() < 2 * CONTRASTED) {
            return Double.NaN;
        }
        double best = rate(byRate.subList(0, CONTRASTED), counts);
        double worst = rate(byRate.subList(byRate.size() - CONTRASTED, byRate.size()), counts);
        return best > 0 ? worst / best : Double.POSITIVE_INFINITY;
    }

    private static double rate(List<Neighborhood> areas, int[] counts) {
        return areas.stream().mapToDouble(n -> counts[n.index()]).sum()
                / areas.stream().mapToDouble(Neighborhood::residents).sum();
    }

    /** Each counts from the beginning until killed or for 20 months; several injuries of one man count as many. */
    private static double referredRate(History h) {
        Map<Person, Double> days = new HashMap<>();
        Set<Person> men = new HashSet<>(h.street().orElseThrow().referred());
        men.forEach(man -> days.put(man, TRIAL_DAYS));
        int injuries = 0;
        for (Casualty victim : shot(h)) {
            Person who = victim.street().victim();
            if (victim.dayTime() < TRIAL_DAYS && men.contains(who)) {
                injuries++;
                if (victim.fatal()) {
                    days.put(who, victim.dayTime());
                }
            }
        }
        return perHundredYears(
                injuries,
                days.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /** People shot, dead or alive, per 100 years that residents of any age live in the city. */
    private static double citywideRate(History h) {
        return perHundredYears(shot(h).size(), (double) h.city().residents() * (h.lastDay() - h.firstDay() + 1));
    }

    private static double perHundredYears(int injuries, double personDays) {
        return 100 * injuries / (personDays / 365.25);
    }

    /** Along the ties of as many persons as in Chicago; persons are positions: whoever takes a place takes its ties, too. */
    private static NetworkContagion contagion(History history) {
        return history.once("contagion", h -> {
            List<Casualty> ofNetwork = shot(h).stream()
                    .filter(v -> v.street().victim().isInNetwork())
                    .toList();
            return NetworkContagion.fit(
                    h.street().orElseThrow().wideTies(),
                    ofNetwork.stream()
                            .mapToInt(v -> v.street().victim().party())
                            .toArray(),
                    ofNetwork.stream().mapToDouble(Casualty::dayTime).toArray(),
                    h.lastDay() - h.firstDay() + 1,
                    new NetworkContagion.Settings(REACH, LONGEST_LAG_DAYS, day -> 1));
        });
    }

    private static double triggeredInSpace(History h) {
        List<Casualty> incidents = h.incidents();
        double days = h.lastDay() - h.firstDay() + 1.0;
        return SelfExcitation.fit(
                        History.east(incidents),
                        History.north(incidents),
                        incidents.stream().mapToDouble(Casualty::dayTime).toArray(),
                        days,
                        HAWKES)
                .triggeredShare();
    }
}
