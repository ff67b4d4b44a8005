// SPDX-License-Identifier: Apache-2.0
package org.abate.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.abate.experiment.Design;
import org.abate.model.Attack;
import org.abate.model.Decision;
import org.abate.model.ProjectionCalendar;

/**
 * What a narrator knows: a parting, the two lives, and how people and places are called.
 *
 * @param plan name of the arm with the plan
 * @param caused whether somebody died with the plan, not without it
 */
record Scene(
        Design design,
        ProjectionCalendar calendar,
        String plan,
        boolean caused,
        Parting parting,
        Life without,
        Life with) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    Life deadly() {
        return caused ? with : without;
    }

    Life other() {
        return caused ? without : with;
    }

    String comparison() {
        return design.arms().get(0);
    }

    String date(double day) {
        return DATE.format(localDate(day));
    }

    LocalDate localDate(double day) {
        return calendar.first().plusDays((long) day);
    }

    String neighborhood() {
        return design.neighborhoods().get(parting.deadly().dispute().neighborhood());
    }

    /** The two sides by sex and age; by what they do where these are the same. */
    String name(Decision.Side side) {
        Decision dispute = parting.deadly();
        boolean alike = person(dispute.aggressor()).equals(person(dispute.opponent()));
        if (!alike) {
            return "the " + person(side);
        }
        return side.isSame(dispute.aggressor()) ? "the one who began it" : "the other";
    }

    static String person(Decision.Side side) {
        return person(side.female(), side.ageYears());
    }

    static String person(boolean female, double ageYears) {
        int age = (int) ageYears;
        String who = age < 18 ? (female ? "girl" : "boy") : female ? "woman" : "man";
        return who + " of " + age;
    }

    /** The side that a party of an attack is; a bystander is neither. */
    String name(Attack attack, boolean attacker) {
        int party = attacker ? attack.attacker() : attack.victim();
        Decision dispute = parting.deadly();
        if (party == dispute.aggressor().party()) {
            return name(dispute.aggressor());
        }
        return party == dispute.opponent().party() ? name(dispute.opponent()) : "somebody else";
    }
}
