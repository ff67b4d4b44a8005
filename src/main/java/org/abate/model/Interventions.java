// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.Set;
import org.abate.chance.Logarithm;
import org.abate.city.StreetNetwork;

/**
 * The verbs by which agents act on the city, and the few things that they can see of it. Every verb writes the event log and
 * the counts; nothing here changes a rate of homicide.
 */
public class Interventions {
    private final ViolenceModel model;
    private final PeopleAtRisk people;
    private final double referenceProbability;

    Interventions(ViolenceModel model) {
        this.model = model;
        this.people = model.state.people;
        this.referenceProbability = model.world.parameters.escalation().referenceProbability();
    }

    /** Log-odds to take off a decision so that violence of a typical dispute is {@code hazardRatio} times as likely. */
    public double protectionOf(double hazardRatio) {
        return LogOdds.protectionOf(hazardRatio, referenceProbability);
    }

    /** Whether the holder of the position who is meant is there and free. */
    public boolean atLarge(int who, int generation) {
        return people.atLarge(who, generation, model.now());
    }

    /** Which holder of the position is there now. */
    public int generation(int who) {
        return people.generation(who);
    }

    /** Luck of the person, the same in every arm of the run. */
    public long luckOf(int who) {
        return people.key(who) ^ model.world.runKey();
    }

    public double ageYears(int who) {
        return people.ageYears(who, model.now());
    }

    public boolean female(int who) {
        return people.female(who);
    }

    /** How dangerous the person's life is, as somebody sees it who errs by {@code error} log units. */
    public double judgedRisk(int who, double error) {
        return Logarithm.ln(people.propensity(who)) + error;
    }

    /** A group of a party, or {@link StreetNetwork#NO_GROUP}. */
    public int groupOf(int party) {
        return Party.isAtRisk(party) ? model.world.network().group(party) : StreetNetwork.NO_GROUP;
    }

    /** Where a party lives. */
    public int homeOf(int party) {
        return Party.isAtRisk(party)
                ? model.world.network().neighborhood(party)
                : model.world.synthetic.residents().neighborhood(Party.resident(party));
    }

    /** Makes the agent hear of disputes and attacks in a neighborhood. */
    public void bePresent(int neighborhood, StreetPresence worker) {
        model.presence.get(neighborhood).add(worker);
    }

    /** Makes the agent see every gun attack. */
    public void review(AttackReview review) {
        model.reviews.add(review);
    }

    /** Works on a dispute: takes {@code logOdds} off its decision, unless somebody's stronger work already does. */
    public void mediate(Dispute dispute, double logOdds, int worker) {
        boolean first = dispute.protectionLogOdds() == 0;
        dispute.protect(logOdds);
        model.ledger.count(model.now(), dispute.neighborhood(), Count.MEDIATIONS, first ? 1 : 0);
        model.ledger.record(model.now(), EventKind.MEDIATED, dispute.key(), worker, dispute.neighborhood());
    }

    /**
     * Notes that workers reached those around an attack.
     *
     * @param retaliationRatio what that is worth
     * @return factor on the number of retaliations that the attack leads to
     */
    public double respond(Attack attack, int worker, double retaliationRatio) {
        model.ledger.record(model.now(), EventKind.INCIDENT_RESPONSE, attack.key(), worker, attack.neighborhood());
        return retaliationRatio;
    }

    /** Takes a person on a caseload. */
    public void takeOn(int who, StreetPresence worker) {
        model.workerOf[who] = worker;
        model.ledger.count(model.now(), Count.PARTICIPANTS, 1);
        model.ledger.record(model.now(), EventKind.CLIENT_TAKEN_ON, luckOf(who), who, people.generation(who));
    }

    /**
     * What a worker's support is now worth to a client.
     *
     * @param offendingLogOdds taken off decisions of the client's own violence
     * @param victimizationLogOdds taken off decisions of violence against the client
     */
    public void support(int who, double offendingLogOdds, double victimizationLogOdds) {
        double opponentShare = model.world.parameters.escalation().opponentShare();
        people.support(who, offendingLogOdds, victimizationLogOdds / opponentShare);
    }

    public boolean hasWorker(int who) {
        return model.workerOf[who] != null;
    }

    public void discharge(int who) {
        model.workerOf[who] = null;
        people.support(who, 0, 0);
        model.ledger.record(model.now(), EventKind.CLIENT_DISCHARGED, luckOf(who), who, people.generation(who));
    }

    public void enrol(int who) {
        model.ledger.count(model.now(), Count.PARTICIPANTS, 1);
        model.ledger.record(model.now(), EventKind.ENROLLED, luckOf(who), who, people.generation(who));
    }

    /** A session of therapy raises the person's self-control to {@code gainLogOdds} where it is below that. */
    public void attendSession(int who, double gainLogOdds) {
        double now = model.now();
        people.therapyGain().reach(who, now, gainLogOdds);
        model.ledger.count(now, Count.THERAPY_SESSIONS_ATTENDED, 1);
        model.ledger.record(now, EventKind.SESSION_ATTENDED, luckOf(who), who, people.generation(who));
    }

    public void dropOut(int who) {
        model.ledger.record(model.now(), EventKind.DROPPED_OUT, luckOf(who), who, people.generation(who));
    }

    /** Tells people of a group in person what further violence will bring and what help there is. */
    public void notifyGroup(int group, int peopleTold, double messageLogOdds) {
        model.state.groupMessage.set(group, model.now(), messageLogOdds);
        model.ledger.count(model.now(), Count.NOTIFICATIONS, peopleTold);
        model.ledger.record(model.now(), EventKind.NOTIFIED, group, peopleTold, group);
    }

    /** A group hears what a rival was told: it believes {@code messageLogOdds} of it. */
    public void letHear(int group, double messageLogOdds) {
        model.state.groupMessage.set(group, model.now(), messageLogOdds);
    }

    /** What is left of the message to a group, in log-odds. */
    public double message(int group) {
        return model.state.groupMessage.at(group, model.now());
    }

    /** The group doubts the message: {@code share} of what is left of it is lost. */
    public void doubt(int group, double share) {
        model.state.groupMessage.set(group, model.now(), message(group) * (1 - share));
        model.ledger.record(model.now(), EventKind.MESSAGE_DOUBTED, group, group, 0);
    }

    /** Enforcement against a group that kept shooting: detains a member for some days. */
    public void detain(int who, double days, int homeNeighborhood) {
        double now = model.now();
        model.justice.countCustody(who, now, now + days);
        people.sendAway(who, now + days);
        strainTrust(homeNeighborhood, model.world.parameters.trust().perOtherArrest());
        model.ledger.count(now, homeNeighborhood, Count.ARRESTS, 1);
        model.ledger.record(now, EventKind.ARRESTED, luckOf(who), who, people.generation(who));
        model.justice.warnTiesOf(who, now);
    }

    public void followThrough(int group) {
        model.ledger.count(model.now(), Count.FOLLOW_THROUGHS, 1);
        model.ledger.record(model.now(), EventKind.FOLLOWED_THROUGH, group, group, 0);
    }

    /** Makes the supporter help detectives with every case. */
    public void supportCases(CaseSupport supporter) {
        model.caseSupport.add(supporter);
    }

    /**
     * Makes a programme that keeps those whom it serves out of some kinds of dispute.
     *
     * @return what it is worth to each person, as log hazard (0 is nothing), for the programme to set
     */
    public DecayingValues keepOutOf(Set<DisputeKind> kinds, double halfLifeDays) {
        return model.involvement.served(kinds, people.size(), halfLifeDays);
    }

    /** Notes that work at a street place begins to show. */
    public void treat(int place) {
        model.ledger.record(model.now(), EventKind.PLACE_TREATED, place, place, 0);
    }

    /** Officers stand at a place: takes {@code logOdds} off decisions there, which fades within days. */
    public void patrolPlace(int place, double logOdds) {
        model.placeCare.patrol(place, model.now(), logOdds);
    }

    /**
     * Makes a programme that keeps up places against some kinds of dispute.
     *
     * @return what it is worth to each place, as log-odds taken off decisions there, for the programme to set
     */
    public PlaceUpkeep keepUpPlaces(Set<DisputeKind> kinds) {
        return model.placeCare.keepUp(kinds, model.world.places().size());
    }

    /** Trust in police of a neighborhood as it departs from its baseline. */
    public double trust(int neighborhood) {
        return model.state.trust.at(neighborhood, model.now());
    }

    /** Moves trust in police in a neighborhood. */
    public void moveTrust(int neighborhood, double amount) {
        model.state.trust.add(neighborhood, model.now(), amount);
    }

    /** An arrest strains trust, more or less by the style of enforcement and the size of the neighborhood. */
    public void strainTrust(int neighborhood, double amount) {
        model.justice.strainTrust(neighborhood, amount);
    }

    /** Changes how often use of force costs trust and how much, see {@link ServiceLevels#useOfForce}. */
    public void restrainForce(int jurisdiction, double incidents, double trustCost) {
        model.services().useOfForce(jurisdiction, incidents, trustCost);
    }

    /** Changes what enforcement costs in trust, see {@link ServiceLevels#trustCostOfEnforcement}. */
    public void styleOfEnforcement(int jurisdiction, double trustCost) {
        model.services().trustCostOfEnforcement(jurisdiction, trustCost);
    }

    /** Adds to a count in a neighborhood. */
    public void count(Count count, int neighborhood, double amount) {
        model.ledger.count(model.now(), neighborhood, count, amount);
    }

    /** Adds to a count that no person or place goes with. */
    public void count(Count count, double amount) {
        model.ledger.count(model.now(), count, amount);
    }

    /** Where spending on a budget line of this arm is booked. */
    public Spending.Account account(Spending.Line line) {
        return model.ledger.account(line);
    }

    /** Uses up something that a strategy pays for. */
    public void spend(Spending.Account account, double quantity, double usd) {
        model.ledger.spend(model.now(), account, quantity, usd);
    }

    /** Homicides and weighted shootings that detectives now work on. */
    public double openCases(int jurisdiction) {
        return model.state.caseload.at(jurisdiction, model.now());
    }

    /** Days of new cases that the open ones stand for. */
    public double caseLifeDays() {
        return model.state.caseload.meanLifeDays();
    }
}
