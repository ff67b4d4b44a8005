// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import org.abate.model.Attack;
import org.abate.model.DisputeKind;
import org.abate.model.Injury;

/** Somebody who was shot and lived, in a hand-made life, but for what a test says of it. */
final class Hurt {
    private final double day;
    private long key;
    private int attacker = -1;
    private int attackerHolder;
    private int victim = -2;
    private int neighborhood;
    private int place;
    private double age = 30;
    private double daysToArrest = Double.POSITIVE_INFINITY;
    private DisputeKind kind = DisputeKind.ARGUMENT;
    private boolean gun = true;
    private boolean fatal;

    private Hurt(double day) {
        this.day = day;
    }

    static Hurt on(double day) {
        return new Hurt(day);
    }

    Hurt key(long number) {
        key = number;
        return this;
    }

    Hurt by(int party) {
        attacker = party;
        return this;
    }

    Hurt by(int position, int holder) {
        attacker = position;
        attackerHolder = holder;
        return this;
    }

    Hurt of(int party) {
        victim = party;
        return this;
    }

    Hurt in(int index) {
        neighborhood = index;
        return this;
    }

    Hurt at(int number) {
        place = number;
        return this;
    }

    Hurt aged(double years) {
        age = years;
        return this;
    }

    Hurt arrestAfter(double days) {
        daysToArrest = days;
        return this;
    }

    Hurt over(DisputeKind what) {
        kind = what;
        return this;
    }

    Hurt withoutGun() {
        gun = false;
        return this;
    }

    Hurt fatal() {
        fatal = true;
        return this;
    }

    Injury injury() {
        return new Injury(
                new Attack(day, key, kind, neighborhood, place, attacker, attackerHolder, victim, 0, gun, true, fatal),
                place,
                age,
                false,
                daysToArrest);
    }
}
