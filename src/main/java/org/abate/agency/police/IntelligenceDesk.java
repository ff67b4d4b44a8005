// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

import java.util.ArrayList;
import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.Roster;
import org.abate.agency.Shift;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.StreetNetwork;
import org.abate.model.Attack;
import org.abate.model.AttackReview;
import org.abate.model.CaseSupport;
import org.abate.model.Count;
import org.abate.model.DecayingValues;
import org.abate.model.Interventions;
import org.abate.model.ViolenceModel;
import org.abate.scenario.CostItem;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Analysts through whom agencies exchange what they know of shootings. They link an attack to somebody known elsewhere with
 * probability {@code linkedShare} x what they get to x how the exchange is organised. A link helps a partnership of focused
 * deterrence to attribute the attack, across borders where the exchange is regional, and may help detectives where the parties
 * live in different jurisdictions or the attacker's group is known from other attacks.
 */
public final class IntelligenceDesk implements Steppable, AttackReview, CaseSupport {
    public static final CostItem ANALYSTS = CostItem.staff("intelligence analysts", "salary.analystUsdPerYear");
    public static final CostItem SYSTEM =
            CostItem.bought("shared system and agreements", "years", "price.exchangeSystemUsdPerYear");

    private static final long serialVersionUID = 1L;
    private static final int LINKED = 0;
    private static final double WEEKS_PER_YEAR = 365.25 / 7;

    /** Half an attack remembered: the last one is less than a half-life ago. */
    private static final double KNOWN = 0.5;

    private final transient Programme programme;
    private final transient Interventions city;
    private final transient ViolenceModel model;
    private final transient ExchangeParameters p;
    private final transient ExchangeTerms terms;
    private final transient Roster analysts;
    private final transient AttackLoad load;
    private final transient DecayingValues knownGroups;
    private final transient List<Integer> newlyKnown = new ArrayList<>();
    private final double organised;
    private final boolean regional;

    private IntelligenceDesk(Programme programme, ExchangeTerms terms) {
        this.programme = programme;
        this.city = programme.city();
        this.model = programme.model();
        this.terms = terms;
        // Across borders by agreement alone: where the exchange is at home in several jurisdictions.
        this.regional = terms.regional() && programme.jurisdictions().size() > 1;
        this.p = programme.numbers().bind("exchange", ExchangeParameters.class);
        this.analysts = programme.hire(ANALYSTS, terms.analysts());
        double memory = programme.numbers().value("deterrence.reviewHalfLifeDays");
        this.load = new AttackLoad(memory);
        this.knownGroups = new DecayingValues(model.world().network().groups(), memory);
        this.organised = (terms.formal() ? 1 : p.informalShare()) * (terms.tracked() ? 1 : p.untrackedShare());
    }

    /** Opens a desk; without analysts, none. */
    public static void open(Programme programme, ExchangeTerms terms) {
        if (terms.analysts() > 0) {
            IntelligenceDesk desk = new IntelligenceDesk(programme, terms);
            desk.city.review(desk);
            desk.city.supportCases(desk);
            Intelligence.of(programme.all()).join(desk);
            programme.employ(desk, Shift.DAY, 7);
        }
    }

    /** A group is known from an attack; told to everybody by the next week. */
    void learn(int group, double day) {
        if (programme.tenure().runs(day)) {
            newlyKnown.add(group);
        }
    }

    /** By how much the exchange makes it likelier that an attack is attributed to the right group. */
    double attributionGain(Attack attack) {
        return linked(attack) ? programme.tenure().fidelity() * p.attributionGain() : 0;
    }

    boolean tellsAcrossBorders(Attack attack) {
        return regional && programme.tenure().fidelity() > 0 && linked(attack);
    }

    @Override
    public void attacked(Attack attack) {
        if (!programme.tenure().runs(attack.day()) || !inReach(attack)) {
            return;
        }
        load.note(attack.day());
        if (linked(attack)) {
            int group = city.groupOf(attack.attacker());
            if (group != StreetNetwork.NO_GROUP) {
                learn(group, attack.day());
            }
            if (terms.tracked()) {
                city.count(Count.LINKS_MADE, attack.neighborhood(), 1);
                city.count(Count.CROSS_BORDER_LINKS, attack.neighborhood(), crossesBorder(attack) ? 1 : 0);
            }
        }
    }

    @Override
    public double clearedLogOdds(Attack attack, boolean homicide) {
        if (!attack.gun() || !linked(attack)) {
            return 0;
        }
        int group = city.groupOf(attack.attacker());
        boolean known = group != StreetNetwork.NO_GROUP && knownGroups.at(group, attack.day()) >= KNOWN;
        return known || crossesBorder(attack) ? programme.tenure().fidelity() * p.clearedLogOdds() : 0;
    }

    /** Whether the analysts get to an attack and find somebody whom another agency knows; the same whenever asked. */
    private boolean linked(Attack attack) {
        double day = attack.day();
        if (!programme.tenure().runs(day) || !inReach(attack)) {
            return false;
        }
        double perMonth = load.perMonth(day, day - programme.tenure().from());
        double reached = Math.min(1, analysts.inPost(day) * p.attacksPerAnalystPerMonth() / perMonth);
        return Draws.happens(
                Keys.derive(attack.key(), Purpose.INTELLIGENCE, 0), LINKED, organised * reached * p.linkedShare());
    }

    private boolean inReach(Attack attack) {
        return programme.serves(attack.neighborhood());
    }

    /** Whether place, attacker and victim are not all of one jurisdiction, and the exchange reaches across. */
    private boolean crossesBorder(Attack attack) {
        int here = jurisdiction(attack.neighborhood());
        return regional
                && (jurisdiction(city.homeOf(attack.attacker())) != here
                        || jurisdiction(city.homeOf(attack.victim())) != here);
    }

    private int jurisdiction(int neighborhood) {
        return model.world().jurisdictionOf(neighborhood);
    }

    @Override
    public void step(SimState state) {
        double day = model.now();
        if (!programme.tenure().runs(day)) {
            return;
        }
        newlyKnown.forEach(group -> knownGroups.add(group, day, 1));
        newlyKnown.clear();
        if (terms.formal()) {
            programme.spend(SYSTEM, 1 / WEEKS_PER_YEAR);
        }
        if (terms.tracked()) {
            double reports = analysts.inPost(day) * p.reportsPerAnalystPerMonth() * 12 / WEEKS_PER_YEAR;
            city.count(Count.REPORTS_EXCHANGED, organised * reports);
        }
    }
}
