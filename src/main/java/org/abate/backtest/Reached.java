// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.abate.model.EventKind;
import org.abate.model.Injury;
import org.abate.scenario.Evaluation;
import org.abate.scenario.PublishedEstimate.EffectUnit;
import org.abate.statistics.NearestMatches;
import org.abate.statistics.RatioOfRates;
import org.abate.statistics.RatioOfRates.Rate;

/**
 * Groups or people whom a programme reached, each from the day of its own first contact, against the untreated ones most like
 * them, who are given the same day: those with as many counted events before the programme began and, for groups, of the same
 * size. People are compared with those who were at liberty when it began. Groups are compared by ratio of ratios; people, whose events before decide who is taken on, by what happens after.
 */
final class Reached {
    private final Lives lives;
    private final Counting counting;
    private final boolean people;
    private final Map<Trial.Subject, Double> since = new LinkedHashMap<>();
    private final List<Trial.Subject> untreated = new ArrayList<>();
    private final List<Trial.Subject> treated = new ArrayList<>();

    Reached(Lives lives) {
        this.lives = lives;
        this.counting = new Counting(lives.evaluation(), lives.network());
        this.people = lives.evaluation().units() == Evaluation.Units.PEOPLE;
        Map<Trial.Subject, Integer> contacts = new HashMap<>();
        for (Watch.Contact contact : lives.with().contacts()) {
            subject(contact).ifPresent(subject -> {
                since.putIfAbsent(subject, contact.day());
                contacts.merge(subject, 1, Integer::sum);
            });
        }
        since.forEach((subject, day) -> {
            boolean dose = lives.evaluation()
                    .contacts()
                    .map(range -> contacts.get(subject) >= range.from() && contacts.get(subject) <= range.to())
                    .orElse(true);
            if (dose && lives.window().from(day).end() <= lastDay()) {
                treated.add(subject);
            }
        });
        everybody().filter(subject -> !since.containsKey(subject)).forEach(untreated::add);
    }

    private Optional<Trial.Subject> subject(Watch.Contact contact) {
        boolean person = contact.kind() == EventKind.CLIENT_TAKEN_ON || contact.kind() == EventKind.ENROLLED;
        if (people && person) {
            return Optional.of(new Trial.Subject(contact.who(), contact.holder()));
        }
        return !people && contact.kind() == EventKind.NOTIFIED
                ? Optional.of(new Trial.Subject(contact.who(), 0))
                : Optional.empty();
    }

    private Stream<Trial.Subject> everybody() {
        return people
                ? IntStream.range(0, lives.holders().size())
                        .filter(who -> lives.holders().get(who) != Lives.ABSENT)
                        .mapToObj(who -> new Trial.Subject(who, lives.holders().get(who)))
                : IntStream.range(0, lives.network().groups()).mapToObj(group -> new Trial.Subject(group, 0));
    }

    /** Contacts later than this are followed for too short a time. */
    private double lastDay() {
        return lives.lastDay();
    }

    int units(boolean ofTreated) {
        return ofTreated ? treated.size() : untreated.size();
    }

    /** Events of the treated in their months after. */
    double treatedAfter(boolean withProgramme) {
        Map<Trial.Subject, List<Double>> days = days(withProgramme);
        return treated.stream()
                .mapToDouble(subject -> count(days, subject, since.get(subject), true))
                .sum();
    }

    /** The estimate in percent, or in events per 100 people where points are asked for; not a number when it cannot be told. */
    double estimate(boolean withProgramme, EffectUnit unit) {
        if (treated.isEmpty() || untreated.isEmpty()) {
            return Double.NaN;
        }
        Map<Trial.Subject, List<Double>> days = days(withProgramme);
        int nearest = lives.evaluation().nearest();
        int[][] matches = NearestMatches.indices(covariates(treated, days), covariates(untreated, days), nearest);
        double[] sums = new double[4];
        int compared = 0;
        for (int i = 0; i < treated.size(); i++) {
            double day = since.get(treated.get(i));
            sums[0] += count(days, treated.get(i), day, true);
            sums[1] += count(days, treated.get(i), day, false);
            for (int match : matches[i]) {
                sums[2] += count(days, untreated.get(match), day, true);
                sums[3] += count(days, untreated.get(match), day, false);
                compared++;
            }
        }
        double after = lives.evaluation().monthsAfter() - lives.evaluation().afterFromMonth();
        double before = lives.evaluation().monthsBefore();
        Rate treatedAfter = new Rate(sums[0], after * treated.size());
        Rate comparedAfter = new Rate(sums[2], after * compared);
        if (unit == EffectUnit.POINTS) {
            return 100 * (sums[0] / treated.size() - sums[2] / compared);
        }
        var log = people
                ? RatioOfRates.logRatio(treatedAfter, comparedAfter)
                : RatioOfRates.logRatioOfRatios(
                        treatedAfter,
                        new Rate(sums[1], before * treated.size()),
                        comparedAfter,
                        new Rate(sums[3], before * compared));
        return log.isPresent() ? PanelDesigns.percent(log.getAsDouble()) : Double.NaN;
    }

    private double[][] covariates(List<Trial.Subject> subjects, Map<Trial.Subject, List<Double>> days) {
        return subjects.stream()
                .map(subject -> new double[] {
                    count(days, subject, lives.window().begins(), false),
                    people
                            ? lives.records().get(subject.number())
                            : lives.network().members().size(subject.number())
                })
                .toArray(double[][]::new);
    }

    private double count(Map<Trial.Subject, List<Double>> days, Trial.Subject subject, double since, boolean after) {
        Window window = lives.window().from(since);
        return days.getOrDefault(subject, List.of()).stream()
                .filter(day -> after ? window.isAfter(day) : window.isBefore(day))
                .count();
    }

    /** Days of counted events by unit. */
    private Map<Trial.Subject, List<Double>> days(boolean withProgramme) {
        Map<Trial.Subject, List<Double>> days = new HashMap<>();
        for (Watch watch : new Watch[] {lives.before(), lives.after(withProgramme)}) {
            for (Injury injury : watch.injuries()) {
                if (counting.counts(injury)) {
                    double day = counting.day(injury);
                    if (people) {
                        counting.forPeople(injury.attack(), who -> note(days, who, day));
                    } else {
                        counting.forGroups(injury.attack(), group -> note(days, new Trial.Subject(group, 0), day));
                    }
                }
            }
        }
        return days;
    }

    private static void note(Map<Trial.Subject, List<Double>> days, Trial.Subject subject, double day) {
        days.computeIfAbsent(subject, first -> new ArrayList<>()).add(day);
    }
}
