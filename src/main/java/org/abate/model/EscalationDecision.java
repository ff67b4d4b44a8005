// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.chance.Draws;
import org.abate.city.StreetNetwork;

/**
 * The decision that ends a dispute: it cools, or one side turns to violence.
 *
 * <pre>
 * log-odds(violence) = intercept(kind) + heat + pressure(group) + blight(neighborhood)
 *                    - distrust slope x trust            departure of trust in police from its baseline
 *                    - patrol slope x ln(hours/reference) proactive hours at the place and time, and what is done in them
 *                    - restraint(who strikes)              self-control, therapy, support, certainty of sanction
 *                    - share x composure(the other)       therapy, support: one can walk away
 *                    - message(group of either side)      focused deterrence
 *                    - care for the place                 patrol of hot spots, upkeep of houses and lots
 *                    - protection                         mediation by outreach workers
 *                    + ln(odds ratio) when 911 was called and answered
 * </pre>
 *
 * All protections add up in log-odds, so that together they never exceed certainty.
 */
final class EscalationDecision {
    private static final int HEAT = 5;
    private static final int DECISION = 6;
    private static final int FIRST_STRIKE = 7;
    private static final int HELP = 8;

    private final ViolenceModel model;
    private final RunWorld world;
    private final EscalationParameters p;
    private final CallParameters call;
    private final double[] intercept;
    private final double helpSoughtLogOdds;
    private final double attendedLogOdds;
    private final Influences influences;

    EscalationDecision(ViolenceModel model) {
        this.model = model;
        this.world = model.world;
        this.p = world.parameters.escalation();
        this.call = world.parameters.call();
        intercept = new double[] {
            p.argumentLogOdds(),
            p.rivalryLogOdds(),
            p.drugMarketLogOdds(),
            p.robberyLogOdds(),
            p.domesticLogOdds(),
            p.retaliationLogOdds()
        };
        helpSoughtLogOdds = LogOdds.of(call.helpSoughtShare());
        attendedLogOdds = StrictMath.log(call.attendedOddsRatio());
        influences = new Influences(model, this);
    }

    void decide(Dispute dispute) {
        if (!bothAtLarge(dispute)) {
            if (model.decisions != DecisionLog.UNHEARD) {
                model.decisions.decided(influences.ended(dispute));
            }
            cool(dispute);
            return;
        }
        boolean reversed = dispute.kind.reversible()
                && Party.isAtRisk(dispute.aggressor)
                && Party.isAtRisk(dispute.opponent)
                && Draws.happens(dispute.key, FIRST_STRIKE, p.reversedShare());
        int striker = reversed ? dispute.opponent : dispute.aggressor;
        int other = reversed ? dispute.aggressor : dispute.opponent;
        double probability = LogOdds.probability(logOdds(dispute, striker, other));
        boolean violent = Draws.happens(dispute.key, DECISION, probability);
        if (model.decisions != DecisionLog.UNHEARD) {
            model.decisions.decided(influences.decided(dispute, reversed, probability, violent));
        }
        model.violence.turnViolent(dispute, reversed, probability, violent);
        if (!violent) {
            cool(dispute);
        }
    }

    private boolean bothAtLarge(Dispute d) {
        return atLarge(d.aggressor, d.aggressorGeneration) && atLarge(d.opponent, d.opponentGeneration);
    }

    boolean atLarge(int party, int generation) {
        return Party.isAtRisk(party)
                ? model.state.people.atLarge(party, generation, model.now())
                : model.state.residentsAway.atLarge(Party.resident(party), model.now());
    }

    private void cool(Dispute dispute) {
        model.ledger.record(model.now(), EventKind.DISPUTE_COOLED, dispute.key, dispute.aggressor, dispute.opponent);
    }

    /** Whether 911 is called and the call answered. */
    boolean attended(Dispute d, double trust) {
        return Draws.happens(
                d.key,
                HELP,
                LogOdds.probability(helpSoughtLogOdds + call.helpSoughtPerTrust() * trust)
                        * model.services.answeredShare(world.jurisdictionOf[d.neighborhood]));
    }

    double attendedLogOdds() {
        return attendedLogOdds;
    }

    double logOdds(Dispute d, int striker, int other) {
        double now = model.now();
        int n = d.neighborhood;
        double trust = model.state.trust.at(n, now);
        int district = world.districtOf[n];
        double logOdds = intercept[d.kind.ordinal()]
                + p.heatSd() * Draws.normal(d.key, HEAT)
                + p.vacancyPerSd() * world.vacancyInSds[n]
                - p.distrust() * trust
                - p.patrolPerLogHours()
                        * (model.services.logPatrolHours(district, now)
                                + model.state.selfInitiatedWork.at(world.jurisdictionOf[n], now))
                - model.placeCare.at(d.place, d.kind, now)
                - d.protectionLogOdds();
        if (Party.isAtRisk(striker)) {
            logOdds -= model.state.people.restraint(striker, now);
            logOdds -= message(striker, now);
            if (d.kind.concernsGroups() && world.network().group(striker) != StreetNetwork.NO_GROUP) {
                logOdds += p.groupPressure();
            }
        }
        if (Party.isAtRisk(other)) {
            logOdds -= p.opponentShare() * (model.state.people.composure(other, now) + message(other, now));
        }
        if (attended(d, trust)) {
            logOdds += attendedLogOdds;
        }
        return logOdds;
    }

    double message(int who, double now) {
        int group = world.network().group(who);
        return group == StreetNetwork.NO_GROUP ? 0 : model.state.groupMessage.at(group, now);
    }
}
