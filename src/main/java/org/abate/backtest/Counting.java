// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.function.Consumer;
import org.abate.city.StreetNetwork;
import org.abate.model.Attack;
import org.abate.model.DisputeKind;
import org.abate.model.Injury;
import org.abate.model.Party;
import org.abate.scenario.Evaluation;

/** Which injuries an evaluation counts, and when each counts. */
final class Counting {
    private final Evaluation evaluation;
    private final StreetNetwork network;

    Counting(Evaluation evaluation, StreetNetwork network) {
        this.evaluation = evaluation;
        this.network = network;
    }

    /** Whether an injury is of the kind that is counted. */
    boolean counts(Injury injury) {
        Attack attack = injury.attack();
        boolean outcome =
                switch (evaluation.outcome()) {
                    case HOMICIDES, CLEARANCE -> attack.fatal();
                    case GUN_HOMICIDES -> attack.fatal() && attack.gun();
                    case NONFATAL_SHOOTINGS -> attack.gun() && !attack.fatal();
                    case SHOOTINGS -> attack.gun();
                    case ASSAULTS -> true;
                    case ARRESTS -> cleared(injury);
                    case GUN_ARRESTS -> attack.gun() && cleared(injury);
                };
        return outcome
                && involves(attack)
                && evaluation
                        .victimAges()
                        .map(ages -> ages.hold(injury.ageYears()))
                        .orElse(true);
    }

    /** Whether somebody is arrested for it. */
    static boolean cleared(Injury injury) {
        return !Double.isInfinite(injury.daysToArrest());
    }

    /** The day that counts: of the arrest where arrests are counted, else of the injury. */
    double day(Injury injury) {
        return switch (evaluation.outcome()) {
            case ARRESTS, GUN_ARRESTS -> injury.attack().day() + injury.daysToArrest();
            default -> injury.attack().day();
        };
    }

    private boolean involves(Attack attack) {
        int attacker = group(attack.attacker());
        int victim = group(attack.victim());
        boolean attackers = attacker != StreetNetwork.NO_GROUP;
        boolean victims = victim != StreetNetwork.NO_GROUP;
        return switch (evaluation.involving()) {
            case ANYONE -> true;
            case GROUP_MEMBERS -> attackers || victims;
            case BETWEEN_GROUPS -> attackers && victims && attacker != victim;
            case DOMESTIC -> attack.kind() == DisputeKind.DOMESTIC;
            case RETALIATION -> attack.kind() == DisputeKind.RETALIATION;
        };
    }

    /** Group of a party, or {@link StreetNetwork#NO_GROUP}. */
    int group(int party) {
        return Party.isAtRisk(party) ? network.group(party) : StreetNetwork.NO_GROUP;
    }

    /** Tells the groups for which an injury counts. */
    void forGroups(Attack attack, Consumer<Integer> group) {
        int attacker = sideCounts(Evaluation.Side.ATTACKER) ? group(attack.attacker()) : StreetNetwork.NO_GROUP;
        int victim = sideCounts(Evaluation.Side.VICTIM) ? group(attack.victim()) : StreetNetwork.NO_GROUP;
        if (attacker != StreetNetwork.NO_GROUP) {
            group.accept(attacker);
        }
        if (victim != StreetNetwork.NO_GROUP && victim != attacker) {
            group.accept(victim);
        }
    }

    /** Tells the holders of positions for whom an injury counts. */
    void forPeople(Attack attack, Consumer<Trial.Subject> person) {
        if (sideCounts(Evaluation.Side.ATTACKER) && Party.isAtRisk(attack.attacker())) {
            person.accept(new Trial.Subject(attack.attacker(), attack.attackerGeneration()));
        }
        boolean ofVictims =
                switch (evaluation.outcome()) {
                    case ARRESTS, GUN_ARRESTS -> false;
                    default -> sideCounts(Evaluation.Side.VICTIM);
                };
        if (ofVictims && Party.isAtRisk(attack.victim())) {
            person.accept(new Trial.Subject(attack.victim(), attack.victimGeneration()));
        }
    }

    private boolean sideCounts(Evaluation.Side side) {
        return evaluation.side() == Evaluation.Side.EITHER || evaluation.side() == side;
    }
}
