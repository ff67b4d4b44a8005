// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a run counts, month by month. Counts add up over months, neighborhoods and runs; percentages are made of two counts
 * when they are reported, never stored.
 *
 * <p>{@code EXPECTED_*} counts add, at each decision for or against violence, the probability that it ends in the outcome:
 * the same mean as the coin-flips with less chance in it. They serve the expected effect of a programme; the plain counts
 * serve what a city would see.
 */
public enum Count {
    HOMICIDES("people killed"),
    EXPECTED_HOMICIDES(
            "probability of death summed over decisions for or against violence; by victims, over people injured"),
    GUN_HOMICIDES("people killed by gunshot"),
    EXPECTED_GUN_HOMICIDES("probability of death by gunshot summed in the same way"),
    NONFATAL_SHOOTINGS("people shot who survive"),
    EXPECTED_NONFATAL_SHOOTINGS("probability of being shot and surviving summed in the same way"),
    GROUP_HOMICIDES("people killed where attacker or victim belongs to a group"),
    EXPECTED_GROUP_HOMICIDES("expected counterpart of GROUP_HOMICIDES"),
    DOMESTIC_HOMICIDES("people killed in a domestic dispute"),
    EXPECTED_DOMESTIC_HOMICIDES("expected counterpart of DOMESTIC_HOMICIDES"),
    RETALIATION_HOMICIDES("people killed in retaliation"),
    DISPUTES("disputes serious enough to turn violent"),
    GUN_ATTACKS("attacks with a gun, hit or miss"),
    ARRESTS("arrests for a violent attack or in an enforcement action against a group"),
    CUSTODY_DAYS("person-days that these arrests add to what people at risk spend in custody within the projection"),
    DIVERSIONS("people diverted from the justice system by clinicians and social workers"),
    MEDIATIONS("disputes that a worker cooled or tried to cool"),
    PARTICIPANTS("people at risk who started a programme: therapy group, outreach caseload or service"),
    THERAPY_SESSIONS_ATTENDED("person-sessions of therapy attended"),
    NOTIFICATIONS(
            "people told in person: call-in attendees, custom notifications and those told in an enforcement action"),
    FOLLOW_THROUGHS("enforcement actions against a notified group that kept shooting"),
    CALLS("calls to 911"),
    CALLS_ANSWERED_WITHIN_10_SECONDS("calls to 911 answered within 10 seconds"),
    CALLS_TO_311("calls that a non-emergency line of the arm took instead of 911"),
    HOMICIDE_CASES("people killed whose case was opened"),
    HOMICIDE_CASES_CLEARED("people killed whose case was or will be cleared by arrest, counted when it opened"),
    CASES_SUPPORTED("homicides and shootings in which social workers stood by witnesses, wounded or families"),
    OUTREACH_HOURS("hours that outreach workers worked"),
    PATROL_HOURS("proactive patrol hours left after calls"),
    POLICE_HOURS_FREED("patrol hours on calls that programmes took over"),
    FORCE_INCIDENTS("uses of force by police that cost trust"),
    VIRAL_FORCE_INCIDENTS("of these, seen by everybody"),
    COMMUNITY_POLICING_HOURS("hours of regular contact by officers who know their neighborhood"),
    HOT_SPOT_HOURS("officer-hours spent at hot spots"),
    STOPS("people stopped by teams at hot spots"),
    REPORTS_EXCHANGED("reports that went from one police agency or unit to another through a tracked exchange"),
    LINKS_MADE("attacks that a tracked exchange linked to somebody known elsewhere"),
    CROSS_BORDER_LINKS("of these, with somebody of another jurisdiction"),
    PROPERTIES_REMEDIATED("vacant lots and houses cleaned, repaired or taken down"),
    PROBLEM_PROPERTIES_MENDED("problem properties whose owner complied"),
    COST_USD("dollars spent by the strategies of the arm");

    private static final Set<Count> EVENTS = EnumSet.range(HOMICIDES, GUN_ATTACKS);

    private final String meaning;

    Count(String meaning) {
        this.meaning = meaning;
    }

    /** Whether it tells of work that somebody does, not of what happens to people. */
    public boolean isActivity() {
        return !EVENTS.contains(this);
    }

    public String meaning() {
        return meaning;
    }
}
