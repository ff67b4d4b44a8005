// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.deterrence;

import org.abate.model.DecayingValues;
import org.abate.model.Interventions;

/**
 * What groups have been told and what of it they still believe.
 *
 * <p>With c contacts lately (people told / people for a full message, fading with the message's half-life) the message is
 *
 * <pre>fidelity x (full x min(1, c) + extra x (min(c, saturation) - 1)) log-odds, the last term for c above 1</pre>
 *
 * where full and extra are the protections of the published hazard ratio of a notified group and of a further contact (FD12,
 * FD22, FD23).
 */
final class DeterrenceMessage {
    private final Interventions city;
    private final DeterrenceParameters p;
    private final DecayingValues contacts;
    private final double full;
    private final double extra;

    DeterrenceMessage(Interventions city, DeterrenceParameters p, int groups, double fidelity) {
        this.city = city;
        this.p = p;
        this.contacts = new DecayingValues(groups, p.messageHalfLifeDays());
        this.full = fidelity * city.protectionOf(p.notifiedHazardRatio());
        this.extra = fidelity * city.protectionOf(StrictMath.exp(p.extraLogEffectPerContact()));
    }

    /** The group doubts what it was told: {@code share} of its contacts, and of the message left, count no more. */
    void doubt(int group, double share, double day) {
        contacts.set(group, day, contacts.at(group, day) * (1 - share));
        city.doubt(group, share);
    }

    double contacts(int group, double day) {
        return contacts.at(group, day);
    }

    /** Tells people of a group. */
    void tell(int group, int people, double day) {
        contacts.add(group, day, people / p.peopleForFullMessage());
        city.notifyGroup(group, people, strength(contacts.at(group, day)));
    }

    private double strength(double c) {
        double beyond = Math.max(0, Math.min(c, p.contactsToSaturate()) - 1);
        return full * Math.min(1, c) + extra * beyond;
    }
}
