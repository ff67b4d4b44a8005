// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.service;

import java.util.Set;
import org.abate.agency.Programme;
import org.abate.chance.Draws;
import org.abate.model.DecayingValues;
import org.abate.model.DisputeKind;
import org.abate.model.Interventions;

/** What a week of a service does for somebody. */
interface ServiceEffect {
    int COMES = 2;

    /**
     * Serves somebody for a week.
     *
     * @param share of the full effect that time in the service has brought, 0 to 1
     * @param chance luck of the person in that week
     */
    void serve(int who, double share, double day, long chance);

    /** Keeps people out of some kinds of dispute: fidelity x -ln(hazard ratio), which fades when it is not renewed. */
    static ServiceEffect keepingOutOf(Set<DisputeKind> kinds, Programme programme, double ratio, double halfLifeDays) {
        DecayingValues worth = programme.city().keepOutOf(kinds, halfLifeDays);
        double full = programme.tenure().fidelity() * -StrictMath.log(ratio);
        return (who, share, day, chance) -> {
            if (Math.abs(share * full) > Math.abs(worth.at(who, day))) {
                worth.set(who, day, share * full);
            }
        };
    }

    /** Talks: a weekly session, when the person comes, raises self-control. */
    static ServiceEffect talking(Programme programme, double ratio) {
        Interventions city = programme.city();
        double full = programme.tenure().fidelity() * city.protectionOf(ratio);
        double attendance = programme.numbers().value("therapy.attendance");
        return (who, share, day, chance) -> {
            if (Draws.happens(chance, COMES, attendance)) {
                city.attendSession(who, share * full);
            }
        };
    }
}
