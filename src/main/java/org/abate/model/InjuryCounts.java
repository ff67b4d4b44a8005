// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/** Counts people hurt and killed, by month, place, and their age and sex, and tells the event and injury logs of them. */
final class InjuryCounts {
    private final ViolenceModel model;

    InjuryCounts(ViolenceModel model) {
        this.model = model;
    }

    /**
     * Counts one person attacked.
     *
     * @param fatality probability with which somebody so hurt dies
     * @param ofGroup whether the attacker or the one meant belongs to a group
     * @param daysToArrest infinite when no arrest follows
     */
    void count(Attack a, double fatality, boolean ofGroup, double daysToArrest) {
        EventKind what = a.fatal() ? EventKind.KILLED : a.hit() ? EventKind.WOUNDED : EventKind.ATTACK_MISSED;
        model.ledger.record(a.day(), what, a.key(), a.attacker(), a.victim());
        if (!a.hit()) {
            return;
        }
        VictimGroup group = VictimGroup.of(ageYears(a), female(a));
        expect(a, group, fatality);
        if (a.fatal()) {
            countDeath(a, group, ofGroup);
        } else if (a.gun()) {
            model.ledger.count(a.day(), a.neighborhood(), Count.NONFATAL_SHOOTINGS, 1);
            model.ledger.countVictim(a.day(), group, Count.NONFATAL_SHOOTINGS, 1);
        }
        model.injuries.injured(new Injury(a, a.place(), ageYears(a), female(a), daysToArrest));
    }

    /** By age and sex the expectation is taken when somebody is hit: before that it is not known who it will be. */
    private void expect(Attack a, VictimGroup group, double fatality) {
        model.ledger.countVictim(a.day(), group, Count.EXPECTED_HOMICIDES, fatality);
        if (a.gun()) {
            model.ledger.countVictim(a.day(), group, Count.EXPECTED_GUN_HOMICIDES, fatality);
            model.ledger.countVictim(a.day(), group, Count.EXPECTED_NONFATAL_SHOOTINGS, 1 - fatality);
        }
    }

    private void countDeath(Attack a, VictimGroup group, boolean ofGroup) {
        if (!Party.isAtRisk(a.victim())) {
            model.state.residentsAway.sendAway(Party.resident(a.victim()), Double.POSITIVE_INFINITY);
        }
        model.ledger.count(a.day(), a.neighborhood(), Count.HOMICIDES, 1);
        model.ledger.countVictim(a.day(), group, Count.HOMICIDES, 1);
        if (a.gun()) {
            model.ledger.count(a.day(), a.neighborhood(), Count.GUN_HOMICIDES, 1);
        }
        if (ofGroup) {
            model.ledger.count(a.day(), a.neighborhood(), Count.GROUP_HOMICIDES, 1);
        }
        if (a.kind() == DisputeKind.DOMESTIC) {
            model.ledger.count(a.day(), a.neighborhood(), Count.DOMESTIC_HOMICIDES, 1);
        }
        if (a.kind() == DisputeKind.RETALIATION) {
            model.ledger.count(a.day(), a.neighborhood(), Count.RETALIATION_HOMICIDES, 1);
        }
    }

    private double ageYears(Attack a) {
        return Party.isAtRisk(a.victim())
                ? model.state.people.ageYears(a.victim(), a.day())
                : model.world.synthetic.residents().ageYears(Party.resident(a.victim()));
    }

    private boolean female(Attack a) {
        return Party.isAtRisk(a.victim())
                ? model.state.people.female(a.victim())
                : model.world.synthetic.residents().female(Party.resident(a.victim()));
    }
}
