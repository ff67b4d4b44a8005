// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.deterrence;

import org.abate.city.Lists;
import org.abate.model.DecayingValues;
import org.abate.model.Interventions;

/**
 * What groups have been told and what of it they still believe.
 *
 * <p>With c contacts lately (people told / people for a full message, fading with the message's half-life) the message is
 *
 * <pre>fidelity x (full x min(1, c) + extra x (min(c, saturation) - 1)) log-odds, the last term for c above 1</pre>
 *
 * where full and extra are the protections of the published ratio of a notified group and of a further contact (FD12, FD22,
 * FD23), raised to what they must be on the day of contact for that ratio to come out of a year. Evaluations compare shootings
 * in which the group is on either side over the year that follows; the message fades from the first day on, and holds back who
 * strikes by all of it and who is struck by {@code opponentShare}. So of the logarithm of the ratio on the day of contact
 *
 * <pre>(1 + opponentShare) / 2 x (1 - 2^(-Y/H)) / (ln 2 x Y/H)</pre>
 *
 * arrives, H the half-life of the message and Y a year.
 *
 * <p>Rivals of a group that was told hear of it: what they heard of h contacts is worth {@code heardShare} x min(1, h) contacts of
 * their own where that is more than what they believe already (FD64).
 */
final class DeterrenceMessage {
    /** Over which evaluations of notified groups follow them: FD23 a year. */
    private static final double FOLLOW_UP_DAYS = 365;

    private final Interventions city;
    private final DeterrenceParameters p;
    private final Lists rivals;
    private final DecayingValues contacts;
    private final DecayingValues heardOf;
    private final double full;
    private final double extra;

    /**
     * @param rivals of each group
     * @param opponentShare of a protection that works for the side that does not strike
     */
    DeterrenceMessage(Interventions city, DeterrenceParameters p, Lists rivals, double fidelity, double opponentShare) {
        this.city = city;
        this.p = p;
        this.rivals = rivals;
        this.contacts = new DecayingValues(rivals.count(), p.messageHalfLifeDays());
        this.heardOf = new DecayingValues(rivals.count(), p.messageHalfLifeDays());
        double arrives = shareThatArrives(p.messageHalfLifeDays(), opponentShare);
        this.full = fidelity * city.protectionOf(StrictMath.pow(p.notifiedHazardRatio(), 1 / arrives));
        this.extra = fidelity * city.protectionOf(StrictMath.exp(p.extraLogEffectPerContact() / arrives));
    }

    /** Of the logarithm of the ratio on the day of contact, on the mean over a year and over both sides of a shooting. */
    static double shareThatArrives(double halfLifeDays, double opponentShare) {
        double halvings = FOLLOW_UP_DAYS / halfLifeDays;
        double notFaded = (1 - StrictMath.pow(2, -halvings)) / (StrictMath.log(2) * halvings);
        return (1 + opponentShare) / 2 * notFaded;
    }

    /** The group doubts what it was told: {@code share} of its contacts, and of the message left, count no more. */
    void doubt(int group, double share, double day) {
        contacts.set(group, day, contacts.at(group, day) * (1 - share));
        city.doubt(group, share);
    }

    double contacts(int group, double day) {
        return contacts.at(group, day);
    }

    /** Tells people of a group; its rivals hear of it. */
    void tell(int group, int people, double day) {
        double more = people / p.peopleForFullMessage();
        contacts.add(group, day, more);
        city.notifyGroup(group, people, strength(contacts.at(group, day)));
        for (int i = 0; i < rivals.size(group); i++) {
            hear(rivals.get(group, i), more, day);
        }
    }

    private void hear(int group, double more, double day) {
        heardOf.add(group, day, more);
        double heard = strength(p.heardShare() * Math.min(1, heardOf.at(group, day)));
        if (Math.abs(heard) > Math.abs(city.message(group))) {
            city.letHear(group, heard);
        }
    }

    private double strength(double c) {
        double beyond = Math.max(0, Math.min(c, p.contactsToSaturate()) - 1);
        return full * Math.min(1, c) + extra * beyond;
    }
}
