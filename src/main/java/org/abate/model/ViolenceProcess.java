// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.StreetNetwork;

/**
 * What a decision for violence does: with or without a gun, hit or miss, fatal or not.
 *
 * <p>Two counts are kept of everything. The outcome is what the draws say. The <em>expected</em> count adds, at each decision
 * and before its draws, the probability of the outcome given all that has happened until then; by the law of total
 * expectation it has the same mean, and far less chance in it.
 *
 * <p>Death of a gunshot victim: log-odds = base + per mile x (miles to trauma center - city mean) + per minute x (911 answer
 * delay - reference) (RK21 to RK24).
 */
final class ViolenceProcess {
    private static final int GUN = 0;
    private static final int HIT = 1;
    private static final int DEATH = 2;
    private static final int SECOND = 3;
    private static final int SECOND_DEATH = 4;

    private final ViolenceModel model;
    private final RunWorld world;
    private final AttackParameters p;
    private final double[] gunLogOdds;
    private final double meanMiles;

    ViolenceProcess(ViolenceModel model) {
        this.model = model;
        this.world = model.world;
        this.p = world.parameters.attack();
        gunLogOdds = new double[] {
            p.argumentGunLogOdds(),
            p.rivalryGunLogOdds(),
            p.drugMarketGunLogOdds(),
            p.robberyGunLogOdds(),
            p.domesticGunLogOdds(),
            p.retaliationGunLogOdds()
        };
        meanMiles = world.synthetic.meanMilesToTraumaCenter();
    }

    /** A decision was due: counts what was to be expected of it, and, when it was for violence, what came of it. */
    void turnViolent(Dispute dispute, boolean reversed, double probability, boolean violent) {
        int attacker = reversed ? dispute.opponent : dispute.aggressor;
        int victim = reversed ? dispute.aggressor : dispute.opponent;
        double gun = LogOdds.probability(gunLogOdds[dispute.kind.ordinal()]
                + (Party.isAtRisk(attacker) ? model.state.people.carrying(attacker) : p.backgroundGunShift()));
        double gunshotFatal = LogOdds.probability(gunshotFatalLogOdds(dispute.place));
        double unarmedFatal =
                dispute.kind == DisputeKind.DOMESTIC ? p.domesticUnarmedFatalShare() : p.unarmedFatalShare();
        boolean ofGroup = inGroup(attacker) || inGroup(victim);
        countExpected(dispute, probability, gun, gunshotFatal, unarmedFatal, ofGroup);
        if (violent) {
            long key = Keys.derive(dispute.key, Purpose.VIOLENCE, 0);
            boolean armed = Draws.happens(key, GUN, gun);
            boolean hit = !armed || Draws.happens(key, HIT, p.hitShare());
            boolean fatal = hit && Draws.happens(key, DEATH, armed ? gunshotFatal : unarmedFatal);
            attack(dispute, key, attacker, victim, armed, hit, fatal, armed ? gunshotFatal : unarmedFatal);
            if (armed && hit && Draws.happens(key, SECOND, p.secondVictimShare())) {
                strikeBystander(dispute, key, gunshotFatal, ofGroup, attacker, victim);
            }
        }
    }

    private double gunshotFatalLogOdds(int place) {
        return p.gunshotFatalLogOdds()
                + p.fatalLogOddsPerMile() * (world.synthetic.places().milesToTraumaCenter(place) - meanMiles)
                + p.fatalLogOddsPerMinute() * model.services.extraAnswerMinutes();
    }

    private void countExpected(
            Dispute d, double violence, double gun, double gunshotFatal, double unarmedFatal, boolean ofGroup) {
        double shot = violence * gun * p.hitShare() * (1 + p.secondVictimShare());
        double gunDeaths = shot * gunshotFatal;
        double deaths = gunDeaths + violence * (1 - gun) * unarmedFatal;
        double now = model.now();
        model.ledger.count(now, d.neighborhood, Count.EXPECTED_HOMICIDES, deaths);
        model.ledger.count(now, d.neighborhood, Count.EXPECTED_GUN_HOMICIDES, gunDeaths);
        model.ledger.count(now, d.neighborhood, Count.EXPECTED_NONFATAL_SHOOTINGS, shot - gunDeaths);
        if (ofGroup) {
            model.ledger.count(now, d.neighborhood, Count.EXPECTED_GROUP_HOMICIDES, deaths);
        }
        if (d.kind == DisputeKind.DOMESTIC) {
            model.ledger.count(now, d.neighborhood, Count.EXPECTED_DOMESTIC_HOMICIDES, deaths);
        }
    }

    private void attack(
            Dispute dispute,
            long key,
            int attacker,
            int victim,
            boolean gun,
            boolean hit,
            boolean fatal,
            double fatality) {
        PeopleAtRisk people = model.state.people;
        Attack attack = new Attack(
                model.now(),
                key,
                dispute.kind,
                dispute.neighborhood,
                attacker,
                Party.isAtRisk(attacker) ? people.generation(attacker) : 0,
                victim,
                Party.isAtRisk(victim) ? people.generation(victim) : 0,
                gun,
                hit,
                fatal);
        if (gun) {
            model.ledger.count(attack.day(), attack.neighborhood(), Count.GUN_ATTACKS, 1);
        }
        countInjury(attack, fatality, inGroup(attacker) || inGroup(victim));
        double retaliationRatio = gun ? tellThoseWhoRespond(attack) : 1;
        model.grievances.leave(attack, retaliationRatio);
        model.justice.open(attack);
        if (fatal && Party.isAtRisk(victim)) {
            model.turnover.succeed(victim);
        }
    }

    /** Somebody else is hit. A death is a homicide case of its own, as police count them. */
    private void strikeBystander(
            Dispute dispute, long key, double fatality, boolean ofGroup, int attacker, int victim) {
        int bystander = model.disputes.opponents().anybody(dispute.neighborhood, key, attacker, victim);
        if (bystander != OpponentChoice.NOBODY) {
            Attack attack = new Attack(
                    model.now(),
                    Keys.derive(key, Purpose.INJURY, 0),
                    dispute.kind,
                    dispute.neighborhood,
                    attacker,
                    Party.isAtRisk(attacker) ? model.state.people.generation(attacker) : 0,
                    bystander,
                    0,
                    true,
                    true,
                    Draws.happens(key, SECOND_DEATH, fatality));
            countInjury(attack, fatality, ofGroup);
            if (attack.fatal()) {
                model.justice.open(attack);
            }
        }
    }

    private void countInjury(Attack a, double fatality, boolean ofGroup) {
        model.ledger.record(
                a.day(),
                a.fatal() ? EventKind.KILLED : a.hit() ? EventKind.WOUNDED : EventKind.ATTACK_MISSED,
                a.key(),
                a.attacker(),
                a.victim());
        if (a.hit()) {
            expectForVictim(a, fatality);
        }
        if (a.fatal()) {
            countDeath(a, ofGroup);
        } else if (a.gun() && a.hit()) {
            model.ledger.count(a.day(), a.neighborhood(), Count.NONFATAL_SHOOTINGS, 1);
            model.ledger.countVictim(a.day(), victimGroup(a), Count.NONFATAL_SHOOTINGS, 1);
        }
    }

    /** By age and sex the expectation is taken when somebody is hit: before that it is not known who it will be. */
    private void expectForVictim(Attack a, double fatality) {
        VictimGroup group = victimGroup(a);
        model.ledger.countVictim(a.day(), group, Count.EXPECTED_HOMICIDES, fatality);
        if (a.gun()) {
            model.ledger.countVictim(a.day(), group, Count.EXPECTED_GUN_HOMICIDES, fatality);
            model.ledger.countVictim(a.day(), group, Count.EXPECTED_NONFATAL_SHOOTINGS, 1 - fatality);
        }
    }

    private void countDeath(Attack a, boolean ofGroup) {
        if (!Party.isAtRisk(a.victim())) {
            model.state.residentsAway.sendAway(Party.resident(a.victim()), Double.POSITIVE_INFINITY);
        }
        model.ledger.count(a.day(), a.neighborhood(), Count.HOMICIDES, 1);
        model.ledger.countVictim(a.day(), victimGroup(a), Count.HOMICIDES, 1);
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

    private VictimGroup victimGroup(Attack a) {
        if (Party.isAtRisk(a.victim())) {
            return VictimGroup.of(
                    model.state.people.ageYears(a.victim(), a.day()), model.state.people.female(a.victim()));
        }
        int resident = Party.resident(a.victim());
        return VictimGroup.of(
                world.synthetic.residents().ageYears(resident),
                world.synthetic.residents().female(resident));
    }

    private double tellThoseWhoRespond(Attack attack) {
        double ratio = 1;
        for (StreetPresence worker : model.presence.get(attack.neighborhood())) {
            ratio = furtherFrom1(ratio, worker.retaliationRatioAfter(attack));
        }
        for (AttackReview review : model.reviews) {
            review.attacked(attack);
        }
        return ratio;
    }

    /** Of those who respond the one with most effect counts, good or bad. */
    private static double furtherFrom1(double one, double other) {
        return Math.max(other, 1 / other) > Math.max(one, 1 / one) ? other : one;
    }

    private boolean inGroup(int party) {
        return Party.isAtRisk(party) && world.network().group(party) != StreetNetwork.NO_GROUP;
    }
}
