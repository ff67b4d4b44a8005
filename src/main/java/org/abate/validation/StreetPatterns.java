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
import org.abate.city.Neighborhood;
import org.abate.model.DisputeKind;
import org.abate.statistics.Degrees;
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

    private final List<Pattern> patterns = new ArrayList<>();

    private StreetPatterns() {}

    static List<Pattern> of() {
        StreetPatterns all = new StreetPatterns();
        all.injuries();
        all.people();
        all.contagion();
        all.motives();
        all.arrests();
        return all.patterns;
    }

    private void add(String id, Standing standing, String unit, String meaning, ToDoubleFunction<History> statistic) {
        patterns.add(new Pattern(
                id, meaning, unit, standing, h -> h.street().isPresent() ? statistic.applyAsDouble(h) : Double.NaN));
    }

    private void injuries() {
        add("fatal_share", Standing.FITTED, "share", "people shot who die", h -> share(shot(h), Casualty::fatal));
        add(
                "gun_share",
                Standing.FITTED,
                "share",
                "homicides by gun",
                h -> share(h.homicides(), victim -> victim.street().gun()));
        add("reinjury_1yr", Standing.FITTED, "share", "survivors of a gunshot shot again within a year", h -> reinjury(
                        h)
                .share(YEAR_DAYS));
        add(
                "worst20_vs_best20",
                Standing.INPUT,
                "ratio",
                "homicides per resident, 20 worst against 20 best neighborhoods",
                StreetPatterns::contrast);
    }

    private void people() {
        add(
                "network_share",
                Standing.FITTED,
                "share",
                "people shot and alive who belong to the people at risk",
                h -> share(shot(h).stream().filter(v -> !v.fatal()).toList(), v -> v.street()
                        .victimInNetwork()));
        add(
                "top_share",
                Standing.FITTED,
                "share",
                "shootings in which attacker or victim is of the riskiest half percent of residents",
                h -> share(shot(h), v -> v.street().topPerson()));
        add(
                "referred_rate",
                Standing.FITTED,
                "per 100 person-years",
                "men whom outreach workers would refer, shot or killed within 20 months",
                StreetPatterns::referredRate);
        add("degree_variation", Standing.INPUT, "ratio", "spread of numbers of ties over their mean", h -> new Degrees(
                        h.street().orElseThrow().ties().degrees())
                .variation());
    }

    private void contagion() {
        add(
                "network_attributable",
                Standing.EMERGENT,
                "share",
                "shootings attributed to contagion along ties, fitted as in Chicago",
                h -> contagion(h).attributableShare());
        add(
                "network_lag_days",
                Standing.FITTED,
                "days",
                "mean time from infector to victim in that fit",
                h -> contagion(h).attributedLagDays());
        add(
                "hawkes_triggered",
                Standing.EMERGENT,
                "share",
                "homicide incidents triggered, fitted in space and time only",
                h -> SelfExcitation.fit(
                                History.east(h.incidents()),
                                History.north(h.incidents()),
                                h.incidents().stream()
                                        .mapToDouble(Casualty::dayTime)
                                        .toArray(),
                                h.lastDay() - h.firstDay() + 1,
                                HAWKES)
                        .triggeredShare());
    }

    private void motives() {
        addMotive("motive_argument", "arguments", Set.of(DisputeKind.ARGUMENT));
        addMotive("motive_domestic", "domestic disputes", Set.of(DisputeKind.DOMESTIC));
        addMotive("motive_drugs", "drug-market disputes", Set.of(DisputeKind.DRUG_MARKET));
        addMotive("motive_retaliation", "retaliations", Set.of(DisputeKind.RETALIATION));
        addMotive("motive_robbery", "robberies", Set.of(DisputeKind.ROBBERY));
    }

    /** What police call an argument between gang members is one of theirs: rivalries are not among the recorded motives. */
    private void addMotive(String id, String meaning, Set<DisputeKind> kinds) {
        add(
                id,
                Standing.FITTED,
                "percent",
                "homicides from " + meaning + " among those of the five recorded motives",
                h -> 100
                        * share(
                                h.homicides().stream()
                                        .filter(v -> v.street().kind() != DisputeKind.GROUP_RIVALRY)
                                        .toList(),
                                v -> kinds.contains(v.street().kind())));
    }

    private void arrests() {
        add(
                "clearance",
                Standing.FITTED,
                "share",
                "homicides with an arrest",
                h -> share(h.homicides(), v -> v.arrested() == 1));
        addDays("arrest_by_next_day", "arrests by the next day", 0, 2);
        addDays("arrest_in_two_weeks", "arrests from the second day to two weeks", 2, 15);
    }

    private void addDays(String id, String meaning, double from, double before) {
        add(
                id,
                Standing.INPUT,
                "share",
                meaning + ", of all arrests for homicide by gun",
                h -> share(
                        h.homicides().stream()
                                .filter(v -> v.arrested() == 1 && v.street().gun())
                                .toList(),
                        v -> v.street().daysToArrest() >= from && v.street().daysToArrest() < before));
    }

    private static List<Casualty> shot(History h) {
        return h.casualties().stream().filter(v -> v.street().gun()).toList();
    }

    private static double share(List<Casualty> of, Predicate<Casualty> which) {
        return (double) of.stream().filter(which).count() / of.size();
    }

    private static Reinjury reinjury(History h) {
        List<Casualty> shot = shot(h);
        return Reinjury.ofInjuries(
                shot.stream().mapToInt(v -> v.street().person()).toArray(),
                shot.stream().mapToInt(v -> (int) v.dayTime()).toArray(),
                fatal(shot),
                h.lastDay() - h.firstDay());
    }

    private static boolean[] fatal(List<Casualty> casualties) {
        boolean[] fatal = new boolean[casualties.size()];
        for (int i = 0; i < fatal.length; i++) {
            fatal[i] = casualties.get(i).fatal();
        }
        return fatal;
    }

    private static double contrast(History h) {
        int[] counts = h.byNeighborhood();
        List<Neighborhood> byRate = h.city().neighborhoods().stream()
                .filter(n -> n.residents() > 0)
                .sorted(Comparator.comparingDouble(n -> (double) counts[n.index()] / n.residents()))
                .toList();
        int twenty = 20;
        if (byRate.size() < 2 * twenty) {
            return Double.NaN;
        }
        double best = rate(byRate.subList(0, twenty), counts);
        double worst = rate(byRate.subList(byRate.size() - twenty, byRate.size()), counts);
        return best > 0 ? worst / best : Double.POSITIVE_INFINITY;
    }

    private static double rate(List<Neighborhood> areas, int[] counts) {
        return areas.stream().mapToDouble(n -> counts[n.index()]).sum()
                / areas.stream().mapToDouble(Neighborhood::residents).sum();
    }

    /** Each counts from the beginning until killed or for 20 months; several injuries of one man count as many. */
    private static double referredRate(History h) {
        Map<Integer, Double> days = new HashMap<>();
        Set<Integer> men = new HashSet<>();
        h.street().orElseThrow().referred().forEach(man -> men.add(man.person()));
        men.forEach(man -> days.put(man, TRIAL_DAYS));
        int injuries = 0;
        for (Casualty victim : shot(h)) {
            if (victim.dayTime() < TRIAL_DAYS && men.contains(victim.street().person())) {
                injuries++;
                if (victim.fatal()) {
                    days.put(victim.street().person(), victim.dayTime());
                }
            }
        }
        double years = days.values().stream().mapToDouble(Double::doubleValue).sum() / 365.25;
        return 100 * injuries / years;
    }

    private static NetworkContagion contagion(History h) {
        List<Casualty> ofNetwork =
                shot(h).stream().filter(v -> v.street().victimInNetwork()).toList();
        return NetworkContagion.fit(
                h.street().orElseThrow().ties(),
                ofNetwork.stream().mapToInt(v -> v.street().victim()).toArray(),
                ofNetwork.stream().mapToDouble(Casualty::dayTime).toArray(),
                h.lastDay() - h.firstDay() + 1,
                new NetworkContagion.Settings(REACH, LONGEST_LAG_DAYS, day -> 1));
    }
}
