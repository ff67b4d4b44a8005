// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.service;

import java.util.Set;
import org.abate.agency.Programme;
import org.abate.agency.Shift;
import org.abate.model.DisputeKind;
import org.abate.scenario.CostItem;

/**
 * A service for people with needs: drug treatment, a home, a job and the like. Most slots of a general service go to people
 * outside the tail of people at risk, whose disputes it does not change here.
 */
public final class Service {
    /** Those who fill the slots of most services and look after the clients. */
    public static final CostItem CASE_MANAGERS = CostItem.staff("case managers", "salary.caseManagerUsdPerYear");

    private static final double DAYS_PER_MONTH = 365.25 / 12;

    private final Programme programme;
    private final ServiceOffer offer;
    private final ServiceParameters parameters;
    private final CaseworkParameters casework;
    private final ServiceList list;
    private final ServiceEffect effect;
    private final Intake intake;
    private final double lastsDays;
    private final boolean worksAfterwards;

    private Service(
            Programme programme,
            ServiceOffer offer,
            ServiceParameters parameters,
            ServiceEffect effect,
            Intake intake,
            double lastsDays,
            boolean worksAfterwards) {
        this.programme = programme;
        this.offer = offer;
        this.parameters = parameters;
        this.casework = programme.numbers().bind("casework", CaseworkParameters.class);
        this.list = new ServiceList(programme, parameters);
        this.effect = effect;
        this.intake = intake;
        this.lastsDays = lastsDays;
        this.worksAfterwards = worksAfterwards;
    }

    /**
     * Opens a service that keeps those whom it serves out of some kinds of dispute.
     *
     * @param unitsPerSlotYear units of {@link ServiceOffer#slot} bought for a slot in a year
     */
    public static void keepOut(
            Programme programme,
            ServiceOffer offer,
            ServiceParameters p,
            ServicePersistence persistence,
            Set<DisputeKind> kinds,
            double unitsPerSlotYear) {
        if (offer.slots() > 0) {
            hire(new Service(
                    programme,
                    offer,
                    p,
                    ServiceEffect.keepingOutOf(kinds, programme, p.hazardRatio(), persistence.halfLifeDays()),
                    Intake.allYear(unitsPerSlotYear),
                    persistence.lastsMonths() * DAYS_PER_MONTH,
                    false));
        }
    }

    /** Opens a service of one summer after the other, whose effect begins when the season is over. */
    public static void eachSummer(
            Programme programme,
            ServiceOffer offer,
            ServiceParameters p,
            ServicePersistence persistence,
            Set<DisputeKind> kinds) {
        if (offer.slots() > 0) {
            SummerParameters season = programme.numbers().bind("summerJob", SummerParameters.class);
            hire(new Service(
                    programme,
                    offer,
                    p,
                    ServiceEffect.keepingOutOf(kinds, programme, p.hazardRatio(), persistence.halfLifeDays()),
                    Intake.eachSummer(programme.model().world().calendar(), season),
                    persistence.lastsMonths() * DAYS_PER_MONTH,
                    true));
        }
    }

    /** Opens a talking therapy: weekly sessions of one person with a clinician. */
    public static void talk(Programme programme, ServiceOffer offer, ServiceParameters p) {
        if (offer.slots() > 0) {
            ServiceEffect effect = ServiceEffect.talking(programme, p.hazardRatio());
            hire(new Service(programme, offer, p, effect, Intake.allYear(1), 0, false));
        }
    }

    private static void hire(Service service) {
        for (int number = 0; number < service.offer.caseManagers(); number++) {
            service.programme.employ(new CaseManager(service, number), Shift.DAY, 7);
        }
    }

    /** Share of the full effect after some days in the service, or when it is done. */
    double share(double days, boolean done) {
        if (worksAfterwards) {
            return done ? 1 : 0;
        }
        return days < 0 ? 0 : Math.min(1, days / parameters.onsetDays());
    }

    double days() {
        return parameters.months() * DAYS_PER_MONTH;
    }

    double lastsDays() {
        return lastsDays;
    }

    Programme programme() {
        return programme;
    }

    ServiceOffer offer() {
        return offer;
    }

    ServiceParameters parameters() {
        return parameters;
    }

    CaseworkParameters casework() {
        return casework;
    }

    ServiceList list() {
        return list;
    }

    ServiceEffect effect() {
        return effect;
    }

    Intake intake() {
        return intake;
    }
}
