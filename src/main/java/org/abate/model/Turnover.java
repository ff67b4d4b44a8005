// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * People leave the tail and others enter it, so that an untreated city has no drift of its own: some age out or move, some are
 * killed or imprisoned for years; another takes the position, at once in the first case, after a vacancy in the second.
 */
final class Turnover {
    private static final int YEARS_AT_RISK = 10;
    private static final int VACANCY = 11;
    private static final int ABSENT_AT_FIRST = 12;
    private static final int JAIL_WAIT = 0;
    private static final int JAIL_STAY = 1;
    private static final double DAYS_PER_YEAR = 365.25;

    private final ViolenceModel model;
    private final RiskParameters risk;
    private final JusticeParameters justice;

    Turnover(ViolenceModel model) {
        this.model = model;
        this.risk = model.world.parameters.risk();
        this.justice = model.world.parameters.justice();
    }

    /** Everybody of the first generation takes up life on day 0. */
    void peopleTheCity() {
        PeopleAtRisk people = model.state.people;
        for (int who = 0; who < people.size(); who++) {
            long life = lifeKey(who, people.key(who));
            double arrival = 0;
            if (Draws.happens(life, ABSENT_AT_FIRST, risk.initialAbsentShare())) {
                arrival = Draws.exponential(life, VACANCY, risk.vacancyMeanDays());
                people.sendAway(who, arrival);
            }
            settle(who, arrival);
        }
    }

    /** Somebody is gone for good, by death or prison: after a vacancy another takes the position. */
    void succeed(int who) {
        PeopleAtRisk people = model.state.people;
        long successor = people.keyOf(who, people.generation(who) + 1);
        enter(who, model.now() + Draws.exponential(lifeKey(who, successor), VACANCY, risk.vacancyMeanDays()));
    }

    /** Somebody ages out or moves, unless gone before. */
    void leave(int who, int generation) {
        if (model.state.people.generation(who) == generation) {
            model.ledger.record(model.now(), EventKind.LEFT, model.state.people.key(who), who, generation);
            enter(who, model.now());
        }
    }

    private void enter(int who, double arrival) {
        model.state.people.replace(who, arrival);
        if (model.workerOf[who] != null) {
            model.workerOf[who].clientLeft();
            model.workerOf[who] = null;
        }
        model.involvement.forget(who, arrival);
        model.ledger.record(
                model.now(), EventKind.ENTERED, model.state.people.key(who), who, model.state.people.generation(who));
        settle(who, arrival);
    }

    /** A life at risk begins on a day; one that begins after the end of the run is nobody's business. */
    private void settle(int who, double day) {
        if (day >= model.world.calendar().totalDays()) {
            return;
        }
        int generation = model.state.people.generation(who);
        double years = Draws.exponential(lifeKey(who), YEARS_AT_RISK, risk.meanYearsAtRisk());
        double leaves = day + years * DAYS_PER_YEAR;
        if (leaves < model.world.calendar().totalDays()) {
            model.state.events.add(leaves, Due.LEAVE, who, generation, 0, 0);
        }
        model.disputes.awaitFrom(day, who);
        awaitJail(who, generation, 0, day);
    }

    /** Luck of this run in this holder's life; the first generation shares its traits, not its luck, with other runs. */
    private long lifeKey(int who) {
        return lifeKey(who, model.state.people.key(who));
    }

    private long lifeKey(int who, long personKey) {
        return Keys.derive(personKey ^ model.world.runKey(), Purpose.RUN, who);
    }

    /** Stays in jail for reasons other than an attack in the model. */
    private void awaitJail(int who, int generation, int number, double from) {
        long key = Keys.derive(lifeKey(who), Purpose.CUSTODY, number);
        double day = from + Draws.exponential(key, JAIL_WAIT, DAYS_PER_YEAR / justice.otherCustodyPerYear());
        if (day < model.world.calendar().totalDays()) {
            model.state.events.add(day, Due.JAIL, who, generation, number, key);
        }
    }

    /** Somebody goes to jail, unless the position is another's by now or its holder away already. */
    void jail(int who, int generation, int number, long key) {
        PeopleAtRisk people = model.state.people;
        if (people.generation(who) != generation) {
            return;
        }
        double now = model.now();
        double until = now;
        if (people.atLarge(who, now)) {
            until = now + Draws.exponential(key, JAIL_STAY, justice.otherCustodyMeanDays());
            people.sendAway(who, until);
            int home = model.world.network().neighborhood(who);
            model.justice.strainTrust(home, model.world.parameters.trust().perOtherArrest());
            model.ledger.record(now, EventKind.JAILED, key, who, generation);
        }
        awaitJail(who, generation, number + 1, until);
    }
}
