// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * Everything about a run that changes and that the arms inherit from the burn-in: people, residents away, messages, trust, what police do unasked, caseload, patrol,
 * what is due, and the count of the year before the start.
 */
final class CityState {
    final PeopleAtRisk people;
    final ResidentsAway residentsAway;
    final EventCalendar events;
    final DecayingValues groupMessage;
    final Departures trust;
    final Departures selfInitiatedWork;
    final DecayingValues caseload;
    final Tally tally;

    private CityState(
            PeopleAtRisk people,
            ResidentsAway residentsAway,
            EventCalendar events,
            DecayingValues groupMessage,
            Departures trust,
            Departures selfInitiatedWork,
            DecayingValues caseload,
            Tally tally) {
        this.people = people;
        this.residentsAway = residentsAway;
        this.events = events;
        this.groupMessage = groupMessage;
        this.trust = trust;
        this.selfInitiatedWork = selfInitiatedWork;
        this.caseload = caseload;
        this.tally = tally;
    }

    /** The city when the burn-in begins. */
    static CityState first(RunWorld world) {
        ModelParameters p = world.parameters;
        return new CityState(
                new PeopleAtRisk(world, world.parameterSet().value("therapy.halfLifeDays")),
                new ResidentsAway(),
                new EventCalendar(world.calendar().totalDays()),
                new DecayingValues(
                        world.network().groups(), world.parameterSet().value("deterrence.messageHalfLifeDays")),
                new Departures(world.force.trustPushPerDay(), p.trust().halfLifeDays()),
                new Departures(world.force.workPushPerDay(), p.force().pullbackHalfLifeDays()),
                new DecayingValues(
                        world.city().jurisdictions().size(), p.justice().caseloadHalfLifeDays()),
                new Tally(
                        world.calendar().months(), world.city().neighborhoods().size()));
    }

    CityState copy() {
        return new CityState(
                people.copy(),
                residentsAway.copy(),
                events.copy(),
                groupMessage.copy(),
                trust.copy(),
                selfInitiatedWork.copy(),
                caseload.copy(),
                tally.copy());
    }
}
