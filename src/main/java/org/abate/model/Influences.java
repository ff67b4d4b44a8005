// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.EnumMap;
import java.util.Map;
import org.abate.city.StreetNetwork;

/**
 * Takes a decision of {@link EscalationDecision} apart, for who listens. What the same people bring to the same dispute in every
 * arm is left out: of two arms the difference of their log-odds is the sum of the differences of these influences.
 */
final class Influences {
    private final ViolenceModel model;
    private final RunWorld world;
    private final EscalationDecision escalation;

    Influences(ViolenceModel model, EscalationDecision escalation) {
        this.model = model;
        this.world = model.world;
        this.escalation = escalation;
    }

    /** A dispute that ends because one side is away. */
    Decision ended(Dispute d) {
        return new Decision(model.now(), d, aggressor(d), opponent(d), false, 0, false, Map.of());
    }

    /** A dispute that both sides are there to decide. */
    Decision decided(Dispute d, boolean reversed, double probability, boolean violent) {
        return new Decision(
                model.now(), d, aggressor(d), opponent(d), reversed, probability, violent, logOdds(d, reversed));
    }

    private Decision.Side aggressor(Dispute d) {
        return side(d.aggressor, d.aggressorGeneration);
    }

    private Decision.Side opponent(Dispute d) {
        return side(d.opponent, d.opponentGeneration);
    }

    private Decision.Side side(int party, int generation) {
        double now = model.now();
        boolean atRisk = Party.isAtRisk(party);
        int resident = atRisk ? 0 : Party.resident(party);
        return new Decision.Side(
                party,
                generation,
                atRisk ? world.network().group(party) : StreetNetwork.NO_GROUP,
                atRisk
                        ? model.state.people.ageYears(party, now)
                        : world.synthetic.residents().ageYears(resident),
                atRisk
                        ? model.state.people.female(party)
                        : world.synthetic.residents().female(resident),
                escalation.atLarge(party, generation));
    }

    private Map<Influence, Double> logOdds(Dispute d, boolean reversed) {
        EscalationParameters p = world.parameters.escalation();
        double now = model.now();
        int n = d.neighborhood;
        double trust = model.state.trust.at(n, now);
        Map<Influence, Double> logOdds = new EnumMap<>(Influence.class);
        logOdds.put(Influence.MEDIATION, -d.protectionLogOdds());
        logOdds.put(Influence.TRUST, -p.distrust() * trust);
        logOdds.put(
                Influence.PATROL,
                -p.patrolPerLogHours()
                        * (model.services.logPatrolHours(world.districtOf[n], now)
                                + model.state.selfInitiatedWork.at(world.jurisdictionOf[n], now)));
        logOdds.put(Influence.PLACE_CARE, -model.placeCare.at(d.place, d.kind, now));
        logOdds.put(Influence.CALL_ANSWERED, escalation.attended(d, trust) ? escalation.attendedLogOdds() : 0);
        int striker = reversed ? d.opponent : d.aggressor;
        int other = reversed ? d.aggressor : d.opponent;
        PeopleAtRisk people = model.state.people;
        if (Party.isAtRisk(striker)) {
            logOdds.put(Influence.STRIKER_THERAPY, -people.therapyGain().at(striker, now));
            logOdds.put(Influence.CERTAINTY_OF_ARREST, -people.arrestCertainty().at(striker, now));
            logOdds.put(Influence.STRIKER_SUPPORT, -people.supportAsAggressor(striker));
            logOdds.put(Influence.STRIKER_MESSAGE, -escalation.message(striker, now));
        }
        if (Party.isAtRisk(other)) {
            logOdds.put(
                    Influence.OTHER_THERAPY,
                    -p.opponentShare() * people.therapyGain().at(other, now));
            logOdds.put(Influence.OTHER_SUPPORT, -p.opponentShare() * people.supportAsOpponent(other));
            logOdds.put(Influence.OTHER_MESSAGE, -p.opponentShare() * escalation.message(other, now));
        }
        return logOdds;
    }
}
