// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.therapy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.abate.agency.Outlay;
import org.abate.agency.Post;
import org.abate.agency.Programme;
import org.abate.agency.Referrals;
import org.abate.agency.Tenure;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.StreetNetwork;
import org.abate.model.Interventions;
import org.abate.model.ViolenceModel;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A clinician who leads several therapy groups, fills their seats from referrals and from the people whom partners judge at
 * highest risk, and begins anew when a course is over.
 */
final class Clinician implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final int NOBODY = -1;
    private static final int KNOWN = 0;
    private static final int TAKES_UP = 1;
    private static final double WEEKS_PER_YEAR = 365.25 / 7;

    private final Post post;
    private final TherapyParameters p;
    private final long luck;
    private final transient Interventions city;
    private final transient StreetNetwork network;
    private final transient Programme programme;
    private final transient Outlay wages;
    private final transient Referrals.Line referred;
    private final transient TherapyRegister register;
    private final transient List<TherapyGroup> groups = new ArrayList<>();
    private final double courseDays;
    private int courses;
    private int seats;
    private int holder = 1;

    Clinician(
            Programme programme,
            TherapyParameters p,
            TherapyCourse course,
            int id,
            Referrals.Line referred,
            TherapyRegister register) {
        this.p = p;
        this.programme = programme;
        this.wages = programme.outlay(Therapy.CLINICIANS);
        this.city = programme.city();
        ViolenceModel model = programme.model();
        this.network = model.world().network();
        this.referred = referred;
        this.register = register;
        this.luck = Tenure.luckOf(model.world().runKey(), Purpose.CLINICIAN, "therapy", id);
        this.courseDays = course.weeks() * 7.0;
        this.post = new Post(
                programme.tenure(),
                id,
                luck,
                programme.numbers().value("staff.turnoverPerYear"),
                programme.numbers().value("staff.vacancyDays"));
        double full = programme.tenure().fidelity()
                * city.protectionOf(StrictMath.pow(p.attendingHazardRatio(), 1 / p.meanShareOfEffect()));
        double[] gain = TherapyGroup.gainAfterSessions(full, course.weeks() * course.sessionsPerWeek(), p);
        for (int g = 0; g < p.groupsPerClinician(); g++) {
            groups.add(new TherapyGroup(
                    programme, p, course.seatsPerGroup(), course.sessionsPerWeek(), course.weeks(), gain));
        }
    }

    @Override
    public void step(SimState state) {
        double day = ((ViolenceModel) state).now();
        if (!post.filled(day)) {
            return;
        }
        if (post.holder() != holder) {
            holder = post.holder();
            groups.forEach(TherapyGroup::end);
        }
        wages.spend(1 / WEEKS_PER_YEAR);
        for (int g = 0; g < groups.size(); g++) {
            TherapyGroup group = groups.get(g);
            if (group.over()) {
                group.beginCourse();
                fillSeats(group, day, Keys.derive(luck, Purpose.IDENTIFICATION, courses++));
            }
            group.meet(Keys.derive(luck, Purpose.CLINICIAN, (long) g * Integer.MAX_VALUE + courses));
        }
    }

    private void fillSeats(TherapyGroup group, double day, long chance) {
        int invitations = (int) (p.inviteesPerSeat() * group.seats());
        for (int i = 0; i < invitations && !group.full(); i++) {
            long invitation = Keys.derive(chance, Purpose.IDENTIFICATION, i);
            Optional<Referrals.Referral> referral = referred.next();
            boolean reserved = programme.all().allocation().reserved(seats++);
            int who = referral.map(Referrals.Referral::who)
                    .orElseGet(() -> judgedAtHighestRisk(invitation, day, reserved));
            boolean stillThere = referral.map(sent -> city.generation(who) == sent.generation())
                    .orElse(who != NOBODY);
            if (stillThere && eligible(who, day)) {
                int generation = city.generation(who);
                if (!programme.admits(who, generation)) {
                    register.note(who, generation, Double.POSITIVE_INFINITY);
                    continue;
                }
                boolean takesUp = Draws.happens(
                        Keys.derive(invitation ^ city.luckOf(who), Purpose.CLINICIAN, 0), TAKES_UP, p.takeUp());
                register.note(who, generation, day + courseDays + (takesUp ? p.pauseBeforeSecondCourseDays() : 0));
                if (takesUp) {
                    group.enrol(who);
                }
            }
        }
    }

    private boolean eligible(int who, double day) {
        int generation = city.generation(who);
        double age = city.ageYears(who);
        return city.atLarge(who, generation)
                && age >= p.youngestAgeYears()
                && age < p.oldestAgeYears() + 1
                && register.free(who, generation, day);
    }

    /** Of the people whom partners know, the eligible one whom they judge at highest risk. */
    private int judgedAtHighestRisk(long invitation, double day, boolean reservedForPoorest) {
        int best = NOBODY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.peopleKnownPerInvitation(); i++) {
            int who = Draws.index(invitation, KNOWN + 2 + i, network.size());
            int home = network.neighborhood(who);
            if (!eligible(who, day)
                    || !programme.serves(home)
                    || (reservedForPoorest && !programme.all().allocation().amongPoorest(home))) {
                continue;
            }
            long opinion = Keys.derive(city.luckOf(who), Purpose.IDENTIFICATION, 2);
            double judged = city.judgedRisk(who, p.referralRiskNoise() * Draws.normal(opinion, 0));
            if (judged > highest) {
                highest = judged;
                best = who;
            }
        }
        return best;
    }
}
