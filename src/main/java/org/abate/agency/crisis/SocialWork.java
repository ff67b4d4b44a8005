// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.crisis;

import java.util.ArrayDeque;
import java.util.Deque;
import org.abate.agency.Programme;
import org.abate.agency.Roster;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.Lists;
import org.abate.model.Attack;
import org.abate.model.CaseSupport;
import org.abate.model.Count;
import org.abate.model.Interventions;
import org.abate.model.Party;
import org.abate.scenario.CostItem;

/**
 * Social workers who stand by the witnesses, the wounded and the families of homicides and shootings, and send survivors and
 * those close to victims on to therapy where an arm has any.
 *
 * <p>A case takes a place for {@code caseDays}; when all places are taken, nobody comes. So people beyond what cases need change
 * nothing.
 */
public final class SocialWork implements CaseSupport {
    public static final CostItem SOCIAL_WORKERS =
            CostItem.staff("licensed social workers", "salary.socialWorkerUsdPerYear");

    private static final int ACCEPTS = 0;
    private static final int SURVIVOR = 1;
    private static final int TIES = 2;

    private final Programme programme;
    private final Interventions city;
    private final Roster roster;
    private final SocialWorkParameters p;
    private final double placesPerWorker;
    private final Deque<Double> placesTakenUntil = new ArrayDeque<>();

    private SocialWork(Programme programme, Roster roster, SocialWorkParameters p, double placesPerWorker) {
        this.programme = programme;
        this.city = programme.city();
        this.roster = roster;
        this.p = p;
        this.placesPerWorker = placesPerWorker;
    }

    /**
     * Hires social workers.
     *
     * @param caseload cases that one of them can carry when on nothing else
     * @param callShare share of their time in which they take behavioral-health calls instead, 0 to 1
     */
    public static void hire(Programme programme, int workers, int caseload, double callShare) {
        if (workers == 0) {
            return;
        }
        SocialWorkParameters p = programme.numbers().bind("socialWork", SocialWorkParameters.class);
        Roster roster = programme.hire(SOCIAL_WORKERS, workers);
        SocialWork support = new SocialWork(programme, roster, p, caseload * (1 - callShare));
        programme.city().supportCases(support);
        if (callShare > 0) {
            CrisisTeam.work(
                    programme, roster, new CrisisService(p.callHoursCovered(), callShare, 1, 0, FreedHours.PATROL));
        }
    }

    @Override
    public double clearedLogOdds(Attack attack, boolean homicide) {
        double day = attack.day();
        boolean ofOurs = (homicide || attack.gun()) && programme.serves(attack.neighborhood());
        if (!ofOurs || !hasPlace(day) || !happens(attack, ACCEPTS, p.acceptedShare())) {
            return 0;
        }
        placesTakenUntil.add(day + p.caseDays());
        city.count(Count.CASES_SUPPORTED, attack.neighborhood(), 1);
        refer(attack);
        return programme.tenure().fidelity() * p.clearedLogOdds();
    }

    private boolean hasPlace(double day) {
        while (!placesTakenUntil.isEmpty() && placesTakenUntil.peek() <= day) {
            placesTakenUntil.remove();
        }
        return placesTakenUntil.size() + 1 <= roster.inPost(day) * placesPerWorker;
    }

    /** The survivor, if at risk, and people tied to the victim. */
    private void refer(Attack attack) {
        int victim = attack.victim();
        if (!Party.isAtRisk(victim)) {
            return;
        }
        double fidelity = programme.tenure().fidelity();
        if (!attack.fatal() && happens(attack, SURVIVOR, fidelity * p.survivorReferredShare())) {
            programme.all().referrals().refer(victim, attack.victimGeneration());
        }
        Lists ties = programme.model().world().network().ties();
        for (int i = 0; i < ties.size(victim); i++) {
            if (happens(attack, TIES + i, fidelity * p.tieReferredShare())) {
                int tie = ties.get(victim, i);
                programme.all().referrals().refer(tie, city.generation(tie));
            }
        }
    }

    private static boolean happens(Attack attack, int what, double probability) {
        return Draws.happens(Keys.derive(attack.key(), Purpose.SERVICE, 0), what, probability);
    }
}
