// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.StreetNetwork;

/**
 * What violence leaves behind: people close to the victim who mean to retaliate, weeks or months later (RK08, RK09).
 *
 * <p>The number of planned retaliations of an attack is Poisson with mean
 *
 * <pre>per death x (1 | wound share | miss share | unarmed share) x (outsider share when the victim is not at risk)</pre>
 *
 * each planned after a lag, exponential with one mean for the quick and another for the others, by the survivor, a tie or a fellow group member, against the attacker or one of the
 * attacker's. Where outreach workers reached the event, each of them is given up with probability 1 - ratio (OU27); a ratio
 * above 1, which is harm, multiplies the mean.
 */
final class GrievanceProcess {
    private static final int NUMBER = 0;
    private static final int GIVEN_UP = 1;
    private static final int LAG = 2;
    private static final int AVENGER = 3;
    private static final int TARGET = 4;
    private static final int FROM_GROUP = 9;
    private static final int QUICK = 5;
    private static final int NEAR_CAUSE = 6;
    private static final int PLACES = 40;

    private final ViolenceModel model;
    private final GrievanceParameters p;
    private final OpponentChoice choice;

    GrievanceProcess(ViolenceModel model) {
        this.model = model;
        this.p = model.world.parameters.grievance();
        this.choice = model.disputes.opponents();
    }

    void leave(Attack attack, double retaliationRatio) {
        long key = Lineage.grievanceOf(attack.key());
        int planned = Draws.poisson(key, NUMBER, mean(attack) * Math.max(1, retaliationRatio));
        for (int i = 0; i < planned; i++) {
            long plan = Lineage.planOf(key, i);
            if (Draws.happens(plan, GIVEN_UP, retaliationRatio)) {
                plan(attack, plan);
            }
        }
    }

    private double mean(Attack attack) {
        double severity =
                attack.fatal() ? 1 : attack.gun() ? (attack.hit() ? p.woundShare() : p.missShare()) : p.unarmedShare();
        return p.retaliationsPerDeath() * severity * (Party.isAtRisk(attack.victim()) ? 1 : p.outsiderShare());
    }

    private void plan(Attack attack, long plan) {
        int avenger = avenger(attack, plan);
        double due = model.now() + lagDays(plan);
        if (avenger != OpponentChoice.NOBODY && due < model.world.calendar().totalDays()) {
            int generation = model.state.people.generation(avenger);
            model.state.events.add(due, m -> m.grievances.ripen(attack, plan, avenger, generation));
        }
    }

    private int avenger(Attack attack, long plan) {
        int victim = attack.victim();
        if (!Party.isAtRisk(victim)) {
            return choice.near(attack.neighborhood(), attack.attacker(), plan);
        }
        if (!attack.fatal() && Draws.happens(plan, AVENGER, p.survivorActsShare())) {
            return victim;
        }
        return associate(victim, plan, victim, attack.attacker());
    }

    /** Somebody at large who stands by a person, other than those named: a tie or a fellow member of the group. */
    private int associate(int who, long key, int... not) {
        int group = model.world.network().group(who);
        if (group != StreetNetwork.NO_GROUP && Draws.happens(key, FROM_GROUP, p.groupActsShare())) {
            return choice.oneOf(model.world.network().members(), group, key, not);
        }
        return choice.oneOf(model.world.network().ties(), who, key, not);
    }

    private void ripen(Attack cause, long plan, int avenger, int generation) {
        if (!model.state.people.atLarge(avenger, generation, model.now())) {
            return;
        }
        int target = target(cause, avenger, plan);
        if (target == OpponentChoice.NOBODY || target == avenger) {
            return;
        }
        long key = Lineage.disputeOf(plan);
        model.ledger.record(model.now(), EventKind.RETALIATION_PLANNED, key, avenger, target);
        if (Draws.happens(plan, NEAR_CAUSE, p.nearCauseShare())) {
            int place = placeNear(cause, key);
            model.disputes.arise(DisputeKind.RETALIATION, avenger, target, cause.neighborhood(), place, key);
        } else {
            int neighborhood = model.disputes.whereabouts(avenger, target, key);
            model.disputes.arise(DisputeKind.RETALIATION, avenger, target, neighborhood, key);
        }
    }

    /** Blood is answered where it was shed, or not far from there (RK13). */
    private int placeNear(Attack cause, long key) {
        double[] uniforms = new double[(int) p.placesConsidered()];
        for (int i = 0; i < uniforms.length; i++) {
            uniforms[i] = Keys.uniform(key, PLACES + i);
        }
        return model.world.synthetic.places().chooseNear(cause.neighborhood(), cause.place(), uniforms);
    }

    /** Some strike back within days, the others when the occasion comes. */
    private double lagDays(long plan) {
        boolean quick = Draws.happens(plan, QUICK, p.quickShare());
        return Draws.exponential(plan, LAG, quick ? p.quickMeanDays() : p.meanLagDays());
    }

    /** The attacker or somebody who stands by the attacker, but neither the avenger nor the one who is avenged. */
    private int target(Attack cause, int avenger, long plan) {
        int attacker = cause.attacker();
        if (!Party.isAtRisk(attacker)) {
            boolean about = model.state.residentsAway.atLarge(Party.resident(attacker), model.now());
            return about ? attacker : OpponentChoice.NOBODY;
        }
        boolean atLarge = model.state.people.atLarge(attacker, cause.attackerGeneration(), model.now());
        if (atLarge && Draws.happens(plan, TARGET, p.directShare())) {
            return attacker;
        }
        return associate(attacker, Keys.derive(plan, Purpose.GRIEVANCE, 0), attacker, avenger, cause.victim());
    }
}
