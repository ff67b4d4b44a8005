// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.Optional;
import org.abate.chance.Draws;
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
    private final InjuryCounts injuries;

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
        injuries = new InjuryCounts(model);
        meanMiles = world.synthetic.meanMilesToTraumaCenter();
    }

    /** A decision was due: counts what was to be expected of it, and, when it was for violence, what came of it. */
    void turnViolent(Dispute dispute, boolean reversed, double probability, boolean violent) {
        int attacker = reversed ? dispute.opponent : dispute.aggressor;
        int victim = reversed ? dispute.aggressor : dispute.opponent;
        double gun = LogOdds.probability(gunLogOdds[dispute.kind.ordinal()]
                + (Party.isAtRisk(attacker) ? model.state.people.carrying(attacker) : p.backgroundGunShift()));
        double gunshotFatal = LogOdds.probability(gunshotFatalLogOdds(dispute));
        double unarmedFatal =
                dispute.kind == DisputeKind.DOMESTIC ? p.domesticUnarmedFatalShare() : p.unarmedFatalShare();
        boolean ofGroup = inGroup(attacker) || inGroup(victim);
        countExpected(dispute, probability, gun, gunshotFatal, unarmedFatal, ofGroup);
        if (violent) {
            long key = Lineage.attackOf(dispute.key);
            boolean armed = Draws.happens(key, GUN, gun);
            boolean hit = !armed || Draws.happens(key, HIT, p.hitShare());
            boolean fatal = hit && Draws.happens(key, DEATH, armed ? gunshotFatal : unarmedFatal);
            Attack attack = attack(dispute, key, attacker, victim, armed, hit, fatal);
            Optional<Attack> bystander = armed && hit && Draws.happens(key, SECOND, p.secondVictimShare())
                    ? bystander(attack, gunshotFatal)
                    : Optional.empty();
            endure(attack, bystander, armed ? gunshotFatal : unarmedFatal, ofGroup);
        }
    }

    /** What follows at once: injuries, those who respond, grievances, a case, and for the dead a successor. */
    private void endure(Attack attack, Optional<Attack> bystander, double fatality, boolean ofGroup) {
        double retaliationRatio = attack.gun() ? tellThoseWhoRespond(attack) : 1;
        int deaths = (attack.fatal() ? 1 : 0)
                + (bystander.isPresent() && bystander.orElseThrow().fatal() ? 1 : 0);
        double daysToArrest = model.justice.open(attack, deaths);
        injuries.count(attack, fatality, ofGroup, daysToArrest);
        model.grievances.leave(attack, retaliationRatio);
        if (attack.fatal() && Party.isAtRisk(attack.victim())) {
            model.turnover.succeed(attack.victim());
        }
        bystander.ifPresent(other -> {
            injuries.count(other, fatality, ofGroup, daysToArrest);
            model.grievances.leave(other, retaliationRatio);
        });
    }

    private double gunshotFatalLogOdds(Dispute d) {
        return p.gunshotFatalLogOdds()
                + p.fatalLogOddsPerMile() * (world.synthetic.places().milesToTraumaCenter(d.place) - meanMiles)
                + p.fatalLogOddsPerMinute() * model.services.extraAnswerMinutes(world.jurisdictionOf[d.neighborhood]);
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

    private Attack attack(
            Dispute dispute, long key, int attacker, int victim, boolean gun, boolean hit, boolean fatal) {
        if (gun) {
            model.ledger.count(model.now(), dispute.neighborhood, Count.GUN_ATTACKS, 1);
        }
        return new Attack(
                model.now(),
                key,
                dispute.kind,
                dispute.neighborhood,
                dispute.place,
                attacker,
                generation(attacker),
                victim,
                generation(victim),
                gun,
                hit,
                fatal);
    }

    /**
     * Who shoots with more bullets or from nearer kills more of those hit: of two victims of one attack, the second dies with
     * odds raised where the first died and lowered where not, so that the share of both who die is what it is for one.
     */
    private double secondFatality(boolean firstDied, double fatality) {
        double afterDeath = LogOdds.probability(LogOdds.of(fatality) + p.sharedLethalityLogOdds());
        return firstDied ? afterDeath : fatality * (1 - afterDeath) / (1 - fatality);
    }

    /** Somebody else who was there and was hit too. */
    private Optional<Attack> bystander(Attack a, double fatality) {
        int bystander = model.disputes.opponents().anybody(a.neighborhood(), a.key(), a.attacker(), a.victim());
        if (bystander == OpponentChoice.NOBODY) {
            return Optional.empty();
        }
        return Optional.of(new Attack(
                a.day(),
                Lineage.bystanderOf(a.key()),
                a.kind(),
                a.neighborhood(),
                a.place(),
                a.attacker(),
                a.attackerGeneration(),
                bystander,
                0,
                true,
                true,
                Draws.happens(a.key(), SECOND_DEATH, secondFatality(a.fatal(), fatality))));
    }

    private int generation(int party) {
        return Party.isAtRisk(party) ? model.state.people.generation(party) : 0;
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
