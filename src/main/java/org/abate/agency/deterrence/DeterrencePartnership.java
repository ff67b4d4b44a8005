// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.deterrence;

import java.util.ArrayDeque;
import java.util.Deque;
import org.abate.agency.Programme;
import org.abate.agency.Referrals;
import org.abate.agency.Roster;
import org.abate.agency.Shift;
import org.abate.agency.Tenure;
import org.abate.agency.police.Intelligence;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.StreetNetwork;
import org.abate.model.Attack;
import org.abate.model.AttackReview;
import org.abate.model.Interventions;
import org.abate.model.ViolenceModel;
import org.abate.scenario.CostItem;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A focused-deterrence partnership: analysts review shootings and learn which groups drive them; call-ins and custom
 * notifications tell the most violent groups what more violence will bring and what help there is; detectives follow through
 * when a warned group keeps shooting. What is not renewed fades, and a threat that is not carried out is doubted.
 */
public final class DeterrencePartnership implements Steppable, AttackReview {
    public static final CostItem ANALYSTS = CostItem.staff("analysts", "salary.analystUsdPerYear");
    public static final CostItem DETECTIVES = CostItem.staff("detectives", "salary.detectiveUsdPerYear");
    public static final CostItem CONTACTS =
            CostItem.bought("venue, travel and offers of services", "people told", "price.deterrenceContactUsd");

    private static final long serialVersionUID = 1L;
    private static final int ATTRIBUTED = 0;
    private static final int COMES = 0;
    private static final int ARREST = 10;
    private static final int CUSTODY = 11;
    private static final int MEMBER = 12;
    private static final double DAYS_PER_MONTH = 365.25 / 12;
    private static final double WEEKS_PER_YEAR = 365.25 / 7;
    private static final int WORKDAYS_PER_WEEK = 5;

    private final DeterrenceStaff staff;
    private final Tenure tenure;
    private final DeterrenceParameters p;
    private final long luck;
    private final Roster analysts;
    private final Roster detectives;
    private final transient Programme programme;
    private final transient Interventions city;
    private final transient StreetNetwork network;
    private final transient Referrals referrals;
    private final transient Intelligence intelligence;
    private final transient GroupReviews reviews;
    private final transient DeterrenceMessage message;
    private final transient Deque<KeptShooting> unanswered = new ArrayDeque<>();
    private final transient ViolenceModel model;
    private double callInsDue;
    private double notificationsDue;
    private double detectiveDays;
    private int contacts;

    /** A warned group attacked again; one action answers all that it does until then. */
    private record KeptShooting(int group, double day) {}

    private DeterrencePartnership(Programme programme, DeterrenceParameters p, DeterrenceStaff staff) {
        this.programme = programme;
        this.model = programme.model();
        this.p = p;
        this.staff = staff;
        this.tenure = programme.tenure();
        this.city = programme.city();
        this.network = model.world().network();
        this.referrals = programme.all().referrals();
        this.intelligence = Intelligence.of(programme.all());
        this.analysts = programme.hire(ANALYSTS, staff.analysts());
        this.detectives = programme.hire(DETECTIVES, staff.enforcementDetectives());
        this.luck = Tenure.luckOf(model.world().runKey(), Purpose.PARTNERSHIP, "deterrence", 0);
        this.reviews = new GroupReviews(network.groups(), network.size(), p.reviewHalfLifeDays());
        this.message = new DeterrenceMessage(
                city,
                p,
                network.rivals(),
                tenure.fidelity(),
                programme.numbers().value("escalation.opponentShare"));
        city.review(this);
    }

    /** Sets up a partnership. */
    public static void form(Programme programme, DeterrenceStaff staff) {
        DeterrenceParameters p = programme.numbers().bind("deterrence", DeterrenceParameters.class);
        programme.employ(new DeterrencePartnership(programme, p, staff), Shift.DAY, 7);
    }

    /** Shooting review: attributes the attack to the attacker's group, when the analysts get to it and get it right. */
    @Override
    public void attacked(Attack attack) {
        double day = model.now();
        int group = city.groupOf(attack.attacker());
        if (!tenure.runs(day)) {
            return;
        }
        boolean here = programme.serves(attack.neighborhood());
        if (here) {
            reviews.note(day);
        }
        if (group == StreetNetwork.NO_GROUP) {
            return;
        }
        if (!(here && programme.serves(home(group))) && !intelligence.toldAcrossBorders(attack)) {
            return;
        }
        double share = reviewedShare(day, here) * intelligence.attributedShare(p.attributedShare(), attack);
        if (Draws.happens(Keys.derive(attack.key(), Purpose.PARTNERSHIP, 0), ATTRIBUTED, share)) {
            intelligence.attributed(group, day);
            reviews.attribute(group, attack.attacker(), attack.attackerGeneration(), day);
            boolean waits = unanswered.stream().anyMatch(kept -> kept.group() == group);
            if (reviews.warned(group, day) && !waits) {
                unanswered.add(new KeptShooting(group, day));
            }
        }
    }

    /** Share of attacks that the analysts get to; attacks elsewhere come reviewed. */
    private double reviewedShare(double day, boolean here) {
        return here
                ? Math.min(
                        1,
                        analysts.inPost(day)
                                * p.attacksPerAnalystPerMonth()
                                / reviews.attacksPerMonth(day, day - tenure.from()))
                : 1;
    }

    /** Where a group belongs: its first member's neighborhood. */
    private int home(int group) {
        return network.neighborhood(network.members().get(group, 0));
    }

    @Override
    public void step(SimState state) {
        double day = model.now();
        if (!tenure.runs(day)) {
            return;
        }
        double strength = tenure.strength(day);
        followThrough(day);
        callInsDue += strength * staff.callInsPerYear() / WEEKS_PER_YEAR;
        if (callInsDue >= 1) {
            callInsDue -= 1;
            callIn(day);
        }
        notificationsDue += strength * staff.customNotificationsPerMonth() * 12 / WEEKS_PER_YEAR;
        while (notificationsDue >= 1) {
            notificationsDue -= 1;
            tell(reviews.mostViolentLeastTold(day, message), 1);
        }
    }

    private void callIn(double day) {
        int groupsInvited = (int) StrictMath.ceil(staff.attendeesPerCallIn() / p.peopleForFullMessage());
        int seats = staff.attendeesPerCallIn();
        for (int i = 0; i < groupsInvited && seats > 0; i++) {
            int fromGroup = (int) Math.min(seats, p.peopleForFullMessage());
            seats -= fromGroup;
            tell(reviews.mostViolentLeastTold(day, message), fromGroup);
        }
    }

    /** Invites people of a group; those who come carry the message to it. */
    private void tell(int group, int invited) {
        if (group == StreetNetwork.NO_GROUP) {
            return;
        }
        long contact = Keys.derive(luck, Purpose.PARTNERSHIP, contacts++);
        int came = 0;
        for (int i = 0; i < invited; i++) {
            long guest = Keys.derive(contact, Purpose.PARTNERSHIP, i);
            if (Draws.happens(guest, COMES, p.invitedWhoCome())) {
                came++;
                offerServices(group, guest);
            }
        }
        if (came > 0) {
            reviews.told(group, model.now());
            programme.spend(CONTACTS, came);
            message.tell(group, came, model.now());
        }
    }

    private void offerServices(int group, long guest) {
        int size = network.members().size(group);
        int who = network.members().get(group, Draws.index(guest, MEMBER, size));
        if (Draws.happens(guest, MEMBER + 1, p.referredToTherapyShare())) {
            referrals.refer(who, city.generation(who));
        }
    }

    private void followThrough(double day) {
        detectiveDays = Math.min(
                detectiveDays + detectives.inPost(day) * WORKDAYS_PER_WEEK,
                Math.max(p.followThroughDetectiveDays(), staff.enforcementDetectives() * DAYS_PER_MONTH));
        while (!unanswered.isEmpty()) {
            KeptShooting oldest = unanswered.peek();
            if (day - oldest.day() > p.followThroughDeadlineDays()) {
                unanswered.poll();
                message.doubt(oldest.group(), p.credibilityLostWhenMissed(), day);
            } else if (detectiveDays >= p.followThroughDetectiveDays()) {
                unanswered.poll();
                detectiveDays -= p.followThroughDetectiveDays();
                enforce(oldest.group());
            } else {
                return;
            }
        }
    }

    private void enforce(int group) {
        long action = Keys.derive(luck, Purpose.PARTNERSHIP, "action " + contacts++);
        city.followThrough(group);
        message.tell(group, 1, model.now());
        if (Draws.happens(action, ARREST, tenure.fidelity() * p.arrestsPerFollowThrough())) {
            double days = Draws.exponential(action, CUSTODY, p.followThroughCustodyDays());
            int firstAsked = Draws.index(action, MEMBER, network.members().size(group));
            reviews.mostViolentAtLarge(network.members(), group, firstAsked, city, model.now())
                    .ifPresent(who -> city.detain(who, days, network.neighborhood(who)));
        }
    }
}
