// SPDX-License-Identifier: Apache-2.0
package org.abate.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.abate.city.StreetNetwork;
import org.abate.model.Decision;
import org.abate.model.EventKind;
import org.abate.model.Lineage;
import org.abate.story.Life.Moment;

/** Who did what with the plan for the people of a dispute until it was decided, in sentences with their dates. */
final class Work {
    private final Scene scene;
    private final double until;
    private final Set<Moment> anyway;
    private final List<Dated> found = new ArrayList<>();

    private record Dated(double day, String sentence) {}

    private Work(Scene scene) {
        this.scene = scene;
        this.until = scene.parting().deadly().day();
        this.anyway = new HashSet<>(scene.without().moments());
    }

    /** Sentences in the order of their days; what happened without the plan too is left out. */
    static List<String> of(Scene scene) {
        Work work = new Work(scene);
        Decision dispute = scene.parting().deadly();
        work.mediation();
        work.response();
        work.of(dispute.aggressor());
        work.of(dispute.opponent());
        return work.found.stream()
                .sorted(Comparator.comparingDouble(Dated::day))
                .map(dated -> "On " + scene.date(dated.day) + ", " + dated.sentence)
                .distinct()
                .toList();
    }

    private List<Moment> moments(Predicate<Moment> which) {
        return scene.with().moments().stream()
                .filter(which)
                .filter(moment -> moment.day() <= until)
                .filter(moment -> !anyway.contains(moment))
                .toList();
    }

    private void mediation() {
        long key = scene.parting().dispute();
        moments(moment -> moment.kind() == EventKind.MEDIATED && moment.key() == key)
                .forEach(moment ->
                        add(moment, "an outreach worker of the neighborhood hears of the dispute and mediates."));
    }

    private void response() {
        long attack = Lineage.attackOf(scene.parting().dispute());
        moments(moment -> moment.kind() == EventKind.INCIDENT_RESPONSE && moment.key() == attack)
                .forEach(moment -> add(moment, "an outreach worker goes to those around the shooting."));
    }

    private void of(Decision.Side side) {
        String name = scene.name(side);
        last(about(side, EventKind.CLIENT_TAKEN_ON), "an outreach worker takes " + name + " on as a client.");
        last(about(side, EventKind.ENROLLED), name + " starts " + programme() + sessions(side) + ".");
        last(about(side, EventKind.DROPPED_OUT), name + " drops out of it.");
        last(
                moment -> moment.kind() == EventKind.ARRESTED
                        && about(side, EventKind.ARRESTED).test(moment),
                name + " is detained for some days in an action against the group.");
        if (side.group() != StreetNetwork.NO_GROUP) {
            List<Moment> told = moments(moment -> moment.kind() == EventKind.NOTIFIED && moment.whom() == side.group());
            if (!told.isEmpty()) {
                Moment latest = told.get(told.size() - 1);
                add(
                        latest,
                        latest.who() + (latest.who() == 1 ? " person" : " people") + " of the group of " + name
                                + " are told in person what more violence will bring and what help there is"
                                        .replace("are", latest.who() == 1 ? "is" : "are")
                                + (told.size() > 1 ? "; it is the " + ordinal(told.size()) + " time." : "."));
            }
            last(
                    moment -> moment.kind() == EventKind.FOLLOWED_THROUGH && moment.who() == side.group(),
                    "detectives act against the group of " + name + ", as had been announced.");
        }
    }

    private String programme() {
        return Enrolments.words(scene.design(), scene.plan());
    }

    /** Whether somebody of the plan met one of the two, or came for their dispute, before it was decided. */
    static boolean isInPerson(Scene scene) {
        Work work = new Work(scene);
        Decision dispute = scene.parting().deadly();
        work.mediation();
        work.response();
        for (Decision.Side side : List.of(dispute.aggressor(), dispute.opponent())) {
            for (EventKind kind : List.of(EventKind.CLIENT_TAKEN_ON, EventKind.ENROLLED, EventKind.ARRESTED)) {
                work.last(about(side, kind), kind.name());
            }
        }
        return !work.found.isEmpty();
    }

    /** Notes about people have the position and its holder. */
    private static Predicate<Moment> about(Decision.Side side, EventKind kind) {
        return moment -> moment.kind() == kind && moment.who() == side.party() && moment.whom() == side.generation();
    }

    private String sessions(Decision.Side side) {
        int sessions = moments(about(side, EventKind.SESSION_ATTENDED)).size();
        return sessions == 0
                ? ""
                : " and comes to " + sessions + (sessions == 1 ? " session" : " sessions")
                        + " until the day of decision";
    }

    private void last(Predicate<Moment> which, String sentence) {
        List<Moment> all = moments(which);
        if (!all.isEmpty()) {
            add(all.get(all.size() - 1), sentence);
        }
    }

    private void add(Moment moment, String sentence) {
        found.add(new Dated(moment.day(), sentence));
    }

    private static String ordinal(int number) {
        int last = number % 100;
        boolean teen = last >= 11 && last <= 13;
        return number + (teen ? "th" : last % 10 == 1 ? "st" : last % 10 == 2 ? "nd" : last % 10 == 3 ? "rd" : "th");
    }
}
