// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.service;

import java.util.Optional;
import org.abate.agency.Programme;
import org.abate.agency.Referrals;
import org.abate.agency.therapy.TherapyRegister;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.StreetNetwork;
import org.abate.model.Interventions;

/**
 * Whom a service may take: those referred to it, who wait in line, and those whom it comes across itself. Whether somebody would
 * ever come is a trait of the person towards the service: those who declined once would decline again, so that a service with
 * more slots than takers stays partly empty.
 */
final class ServiceList {
    private static final int TAKES_UP = 0;
    private static final int MET = 0;
    private static final int TRIES = 20;
    private static final int NOBODY = -1;

    private final Programme programme;
    private final Interventions city;
    private final StreetNetwork network;
    private final ServiceParameters p;
    private final TherapyRegister register;
    private final Referrals.Line referred;
    private final long luck;

    ServiceList(Programme programme, ServiceParameters p) {
        this.programme = programme;
        this.p = p;
        this.city = programme.city();
        this.network = programme.model().world().network();
        this.register = new TherapyRegister(programme.model());
        this.referred = programme.all().referrals().openService(this::ofAge);
        this.luck = programme.luck("service", 0);
    }

    /** Luck of a person in this service, the same in every arm. */
    long luckOf(int who) {
        return city.luckOf(who) ^ luck;
    }

    /**
     * Asks somebody: whoever has waited longest, else somebody whom the service comes across.
     *
     * @param forPoorest whether the slot is reserved for the poorest neighborhoods
     * @param chance luck of this invitation
     * @return the person, when there is one who comes
     */
    Optional<Integer> ask(double day, boolean forPoorest, long chance) {
        Optional<Referrals.Referral> sent = referred.next(referral -> !forPoorest || poorest(referral.who()));
        int who = sent.map(Referrals.Referral::who).orElseGet(() -> met(day, forPoorest, chance));
        boolean sameAsSent = sent.map(referral -> city.generation(who) == referral.generation())
                .orElse(true);
        if (who == NOBODY || !sameAsSent || !eligible(who, day)) {
            return Optional.empty();
        }
        register.note(who, city.generation(who), Double.POSITIVE_INFINITY);
        if (!programme.admits(who, city.generation(who))) {
            return Optional.empty();
        }
        return Draws.happens(Keys.derive(luckOf(who), Purpose.SERVICE, -1), TAKES_UP, p.takeUp())
                ? Optional.of(who)
                : Optional.empty();
    }

    /** Somebody's service is over or lost; the person may be asked again from a day on. */
    void release(int who, int generation, double again) {
        register.note(who, generation, again);
    }

    private int met(double day, boolean forPoorest, long chance) {
        for (int i = 0; i < TRIES; i++) {
            int who = Draws.index(chance, MET + i, network.size());
            if (eligible(who, day) && (!forPoorest || poorest(who))) {
                return who;
            }
        }
        return NOBODY;
    }

    private boolean eligible(int who, double day) {
        int generation = city.generation(who);
        return city.atLarge(who, generation)
                && ofAge(who)
                && programme.serves(network.neighborhood(who))
                && register.free(who, generation, day);
    }

    private boolean ofAge(int who) {
        double age = city.ageYears(who);
        return age >= p.youngestAgeYears() && age < p.oldestAgeYears() + 1;
    }

    private boolean poorest(int who) {
        return programme.all().allocation().amongPoorest(network.neighborhood(who));
    }
}
