// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.abate.city.StreetNetwork;
import org.abate.city.SyntheticCity;
import org.abate.model.EventKind;
import org.abate.scenario.Evaluation;

/** The lives of a run made by hand: a programme that begins on day 1,000 in the town of {@link Cases}. */
final class HandMade {
    static final double BEGINS = 1000;
    static final double MONTH = 365.25 / 12;
    static final SyntheticCity TOWN = Cases.tinyWithPeople();

    final Watch before = new Watch();
    final Watch without = new Watch();
    final Watch with = new Watch();
    final BitSet chosen = new BitSet();
    final List<Integer> holders = new ArrayList<>(Collections.nCopies(network().size(), 0));

    private final Evaluation evaluation;
    private Trial trial = Trial.watching(n -> true);

    HandMade(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    static StreetNetwork network() {
        return TOWN.network();
    }

    /** Somebody of a group, the first or a later one. */
    static int member(int group, int number) {
        return network().members().get(group, number);
    }

    /** Somebody who belongs to no group. */
    static int loner() {
        for (int who = 0; who < network().size(); who++) {
            if (network().group(who) == StreetNetwork.NO_GROUP) {
                return who;
            }
        }
        throw new AssertionError("everybody belongs to a group");
    }

    HandMade trial(Trial atTheDoor) {
        trial = atTheDoor;
        return this;
    }

    HandMade before(Hurt... hurt) {
        for (Hurt one : hurt) {
            before.injured(one.injury());
        }
        return this;
    }

    HandMade without(Hurt... hurt) {
        for (Hurt one : hurt) {
            without.injured(one.injury());
        }
        return this;
    }

    HandMade with(Hurt... hurt) {
        for (Hurt one : hurt) {
            with.injured(one.injury());
        }
        return this;
    }

    /** The same in both. */
    HandMade either(Hurt... hurt) {
        return with(hurt).without(hurt);
    }

    HandMade takenOn(double day, int who) {
        with.record(day, EventKind.CLIENT_TAKEN_ON, who, who, 0);
        return this;
    }

    HandMade notified(double day, int group) {
        with.record(day, EventKind.NOTIFIED, group, member(group, 0), group);
        return this;
    }

    HandMade answered(double day, long attack) {
        with.record(day, EventKind.INCIDENT_RESPONSE, attack, 1, 0);
        return this;
    }

    HandMade placeTreated(double day, int place) {
        with.record(day, EventKind.PLACE_TREATED, place, place, 0);
        return this;
    }

    HandMade treated(int... neighborhoods) {
        for (int neighborhood : neighborhoods) {
            chosen.set(neighborhood);
        }
        return this;
    }

    Lives lives() {
        Window window =
                new Window(BEGINS, evaluation.monthsBefore(), evaluation.afterFromMonth(), evaluation.monthsAfter());
        return new Lives(
                TOWN,
                evaluation,
                window,
                before,
                without,
                with,
                trial,
                chosen,
                holders,
                java.util.Collections.nCopies(holders.size(), 0.0),
                BEGINS + 36 * MONTH);
    }
}
