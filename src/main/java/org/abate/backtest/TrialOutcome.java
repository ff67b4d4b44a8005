// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.abate.model.EventKind;
import org.abate.model.Injury;
import org.abate.scenario.Evaluation;
import org.abate.scenario.PublishedEstimate.EffectUnit;
import org.abate.statistics.EffectOnParticipants;
import org.abate.statistics.RatioOfRates;
import org.abate.statistics.RatioOfRates.Rate;

/** Outcomes of a randomised trial: each unit is followed from the day on which its coin was tossed. */
final class TrialOutcome {
    private final Lives lives;
    private final Counting counting;
    private final boolean people;
    private final Set<Trial.Subject> started = new HashSet<>();

    /** Counts of the treated and of the controls. */
    private record Sums(double treated, double controls, double starters) {}

    TrialOutcome(Lives lives) {
        this.lives = lives;
        this.counting = new Counting(lives.evaluation(), lives.network());
        this.people = lives.evaluation().units() == Evaluation.Units.PEOPLE;
        for (Watch.Contact contact : lives.with().contacts()) {
            Trial.Subject subject = new Trial.Subject(contact.who(), people ? contact.holder() : 0);
            Trial.Assignment assignment = lives.trial().assigned().get(subject);
            if (assignment == null
                    || contact.day() >= lives.window().from(assignment.day()).end()) {
                continue;
            }
            boolean person = contact.kind() == EventKind.CLIENT_TAKEN_ON || contact.kind() == EventKind.ENROLLED;
            if (people && person) {
                started.add(subject);
            } else if (!people && contact.kind() == EventKind.PLACE_TREATED) {
                started.add(subject);
            }
        }
    }

    int units(boolean treated) {
        return (int) lives.trial().assigned().values().stream()
                .filter(assignment -> assignment.treated() == treated)
                .count();
    }

    int starters() {
        return started.size();
    }

    /** Events of the treated, or of those who started where the effect is on these. */
    double treatedAfter(boolean withProgramme) {
        Sums sums = sums(withProgramme);
        return lives.evaluation().effectOn() == Evaluation.EffectOn.ASSIGNED ? sums.treated : sums.starters;
    }

    /** The estimate in percent, or per 100 units where points are asked for; not a number when it cannot be told. */
    double estimate(boolean withProgramme, EffectUnit unit) {
        int treated = units(true);
        int controls = units(false);
        if (treated == 0 || controls == 0) {
            return Double.NaN;
        }
        Sums sums = sums(withProgramme);
        Rate assigned = new Rate(sums.treated, treated);
        Rate others = new Rate(sums.controls, controls);
        if (lives.evaluation().effectOn() == Evaluation.EffectOn.PARTICIPANTS) {
            var effect = new EffectOnParticipants(assigned, others, new Rate(sums.starters, starters()));
            return (unit == EffectUnit.POINTS ? effect.perParticipant() : effect.percent()).orElse(Double.NaN)
                    * (unit == EffectUnit.POINTS ? 100 : 1);
        }
        if (unit == EffectUnit.POINTS) {
            return 100 * (sums.treated / treated - sums.controls / controls);
        }
        var log = RatioOfRates.logRatio(assigned, others);
        return log.isPresent() ? PanelDesigns.percent(log.getAsDouble()) : Double.NaN;
    }

    private Sums sums(boolean withProgramme) {
        double[] sums = new double[3];
        Map<Trial.Subject, Trial.Assignment> assigned = lives.trial().assigned();
        Map<Integer, Trial.Subject> places = new HashMap<>();
        for (Injury injury : lives.after(withProgramme).injuries()) {
            if (!counting.counts(injury)) {
                continue;
            }
            double day = counting.day(injury);
            if (people) {
                counting.forPeople(injury.attack(), who -> add(sums, who, assigned.get(who), day));
            } else {
                Trial.Subject place = places.computeIfAbsent(injury.place(), number -> new Trial.Subject(number, 0));
                add(sums, place, assigned.get(place), day);
            }
        }
        return new Sums(sums[0], sums[1], sums[2]);
    }

    private void add(double[] sums, Trial.Subject subject, Trial.Assignment assignment, double day) {
        if (assignment != null && lives.window().from(assignment.day()).isAfter(day)) {
            sums[assignment.treated() ? 0 : 1]++;
            sums[2] += assignment.treated() && started.contains(subject) ? 1 : 0;
        }
    }
}
