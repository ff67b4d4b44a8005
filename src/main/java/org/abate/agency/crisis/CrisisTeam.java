// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.crisis;

import org.abate.agency.CallRoom;
import org.abate.agency.PoliceForce;
import org.abate.agency.Programme;
import org.abate.agency.Roster;
import org.abate.agency.Shift;
import org.abate.agency.police.CommunityPolicingParameters;
import org.abate.city.CallLoad;
import org.abate.city.Jurisdiction;
import org.abate.city.Neighborhood;
import org.abate.model.Count;
import org.abate.model.Interventions;
import org.abate.model.ViolenceModel;
import org.abate.scenario.CostItem;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The people of a programme who answer behavioral-health calls in one jurisdiction: some with an officer, some alone.
 *
 * <p>Only calls answered alone free officers, of the hours that such a call takes them, unless an officer is called after all.
 * On other calls an officer goes along as before. Officers paired for good leave patrol; they cost it their hours on duty less
 * those that the calls on which they go would have taken anyway. There is no effect on violence but through these hours and a
 * little trust (CL01, CL05).
 */
public final class CrisisTeam implements Steppable, CrisisCalls.Crew {
    public static final CostItem CLINICIANS =
            CostItem.staff("behavioral-health clinicians", "salary.clinicianUsdPerYear");

    private static final long serialVersionUID = 1L;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final int DAYS_PER_WEEK = 7;
    private static final double MINUTES_PER_HOUR = 60;

    private final transient Programme programme;
    private final transient Interventions city;
    private final transient Roster roster;
    private final transient CrisisService service;
    private final transient CrisisParameters p;
    private final transient CommunityPolicingParameters community;
    private final transient CrisisCalls calls;
    private final transient CallLoad load;
    private final int jurisdiction;
    private final double share;
    private final double residents;
    private double knownDay = Double.NEGATIVE_INFINITY;
    private double callsPerDay;

    private CrisisTeam(
            Programme programme, Roster roster, CrisisService service, CrisisParameters p, Jurisdiction home) {
        this.programme = programme;
        this.city = programme.city();
        this.roster = roster;
        this.service = service;
        this.p = p;
        this.calls = CrisisCalls.of(programme.all(), home);
        this.load = home.calls();
        this.community = programme.numbers().bind("communityPolicing", CommunityPolicingParameters.class);
        this.jurisdiction = home.index();
        this.share = programme.shareOfCalls(home);
        this.residents = programme.model().world().city().neighborhoods().stream()
                .filter(this::isHere)
                .mapToInt(Neighborhood::residents)
                .sum();
    }

    /** Hires clinicians and sets them to work. */
    public static void hire(Programme programme, int clinicians, CrisisService service) {
        if (clinicians > 0) {
            work(programme, programme.hire(CLINICIANS, clinicians), service);
        }
    }

    /** Sets people who are hired to work on calls in every jurisdiction of their programme. */
    static void work(Programme programme, Roster roster, CrisisService service) {
        CrisisParameters p = programme.numbers().bind("crisis", CrisisParameters.class);
        for (Jurisdiction home : programme.jurisdictions()) {
            CrisisTeam team = new CrisisTeam(programme, roster, service, p, home);
            team.calls.join(team);
            team.join(programme.all().police(), programme.all().calls());
            programme.employ(team, Shift.DAY, DAYS_PER_WEEK);
        }
    }

    private void join(PoliceForce police, CallRoom room) {
        switch (service.freedHoursTo()) {
            case PATROL -> police.relieve(jurisdiction, this::hoursFreedPerDay);
            case INVESTIGATION -> police.changeInvestigation(jurisdiction, this::hoursFreedPerDay);
            case COMMUNITY_WORK -> {}
        }
        if (service.officersPaired() > 0) {
            police.changePatrol(jurisdiction, this::officersLost);
        }
        room.divert(jurisdiction, this::shareThatNeverComes);
    }

    @Override
    public double atWork(double day) {
        return roster.inPost(day) * share * service.timeShare();
    }

    @Override
    public double coveredShare() {
        return service.coveredShare();
    }

    /** Calls that they answer in a day as their model means them to. */
    private double callsOn(double day) {
        if (day != knownDay) {
            knownDay = day;
            callsPerDay = programme.tenure().fidelity() * calls.perDay(this, day);
        }
        return callsPerDay;
    }

    private double aloneOn(double day) {
        return callsOn(day) * service.shareAlone() * (1 - p.backupShare());
    }

    private double hoursFreedPerDay(double day) {
        return aloneOn(day) * load.officerHoursPerDispatchedCall();
    }

    /** Officers, of all duties as cities count them, whose patrol hours are lost to pairing. */
    private double officersLost(double day) {
        double officers = Math.min(service.officersPaired() * share, roster.inPost(day) * share);
        double hours = officers * load.hoursOnDutyPerOfficerYear() / DAYS_PER_YEAR;
        double paired =
                Math.min(callsOn(day) * (1 - service.shareAlone()), hours * MINUTES_PER_HOUR / p.handlingMinutes());
        double lost = Math.max(0, hours - paired * load.officerHoursPerDispatchedCall());
        return -lost * DAYS_PER_YEAR / load.hoursOnDutyPerOfficerYear() / load.patrolShare();
    }

    /** Share of all 911 calls that go straight to the clinicians. */
    private double shareThatNeverComes(double day) {
        return load.callsPerYear() > 0 ? aloneOn(day) * p.pastDispatchShare() * DAYS_PER_YEAR / load.callsPerYear() : 0;
    }

    /** A week's books: diversions, hours that went elsewhere than to patrol, trust. */
    @Override
    public void step(SimState state) {
        double day = ((ViolenceModel) state).now();
        double callsThisWeek = callsOn(day) * DAYS_PER_WEEK;
        if (callsThisWeek == 0) {
            return;
        }
        city.count(Count.DIVERSIONS, callsThisWeek * p.divertedShare());
        double hours = hoursFreedPerDay(day) * DAYS_PER_WEEK;
        spread(callsThisWeek * p.trustPerCall());
        if (service.freedHoursTo() != FreedHours.PATROL) {
            city.count(Count.POLICE_HOURS_FREED, hours);
        }
        if (service.freedHoursTo() == FreedHours.COMMUNITY_WORK) {
            contact(hours);
        }
    }

    /** Hours of officers among people, spread by residents, build what trust they build at the start. */
    private void contact(double hours) {
        double trust = community.trustCeiling()
                * community.gainPerHourPerThousandResidents()
                * community.contactShare()
                * hours
                / (residents / 1000);
        for (Neighborhood n : programme.model().world().city().neighborhoods()) {
            if (isHere(n) && n.residents() > 0) {
                city.moveTrust(n.index(), trust);
            }
        }
    }

    /** Calls come from where people live. */
    private void spread(double trust) {
        for (Neighborhood n : programme.model().world().city().neighborhoods()) {
            if (isHere(n) && n.residents() > 0) {
                city.moveTrust(n.index(), trust * n.residents() / residents);
            }
        }
    }

    private boolean isHere(Neighborhood n) {
        return programme.model().world().jurisdictionOf(n.index()) == jurisdiction;
    }
}
