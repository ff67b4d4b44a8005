// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.model.Attack;
import org.abate.model.Count;
import org.abate.model.DecayingValues;
import org.abate.model.Dispute;
import org.abate.model.Interventions;
import org.abate.model.StreetPresence;
import org.abate.model.ViolenceModel;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * An outreach worker: returns to one neighborhood day after day, wins its trust by hours on the street, hears of disputes and
 * mediates, goes to those around a shooting, and carries a caseload.
 *
 * <p>Trust T in 0 to 1 rises by {@code gain x hours x (1 - T)} and halves in {@code trustHalfLifeDays} without presence. A
 * dispute of the neighborhood is heard of with probability {@code hearsShare x T}, one of a client with {@code
 * hearsOfClientShare x T}. All effects scale with T and with the quality of the work: the site's random quality, supervision and
 * fidelity. The post is lost to turnover, stands vacant, and the newcomer starts without relationships.
 */
final class OutreachWorker implements Steppable, StreetPresence {
    private static final long serialVersionUID = 1L;
    private static final int STINT = 0;
    private static final int WORKDAYS_PER_WEEK = 5;
    private static final int WORKDAYS_PER_YEAR = 260;
    private static final double DAYS_PER_YEAR = 365.25;

    private final int id;
    private final Tenure tenure;
    private final double quality;
    private final long luck;
    private final OutreachParameters p;
    private final transient Interventions city;
    private final transient Caseload caseload;
    private final transient DecayingValues trust;
    private final double mediationLogOdds;
    private double worksFrom;
    private double worksUntil;
    private double hoursOwed;
    private long lastHeardOf;
    private int stints;

    /**
     * @param id number of the worker in the programme
     * @param quality of the site, supervision and fidelity, relative to a good site
     */
    OutreachWorker(
            ViolenceModel model,
            OutreachParameters p,
            int id,
            int neighborhood,
            int places,
            Tenure tenure,
            double quality,
            Referrals referrals) {
        this.id = id;
        this.tenure = tenure;
        this.quality = quality;
        this.p = p;
        this.city = model.interventions();
        this.luck = Tenure.luckOf(model.world().runKey(), Purpose.WORKER, "outreach", id);
        this.caseload = new Caseload(model, p, this, neighborhood, places, quality, luck, referrals);
        this.trust = new DecayingValues(1, p.trustHalfLifeDays());
        this.mediationLogOdds = -StrictMath.log(p.mediatedOddsRatio());
        takePost(tenure.hired(id));
        city.bePresent(neighborhood, this);
    }

    private void takePost(double day) {
        worksFrom = day;
        worksUntil = Math.min(
                tenure.to(),
                day
                        + Draws.exponential(
                                Keys.derive(luck, Purpose.WORKER, stints++),
                                STINT,
                                DAYS_PER_YEAR / p.turnoverPerYear()));
        trust.set(0, day, 0);
        hoursOwed = 0;
    }

    @Override
    public void step(SimState state) {
        double day = ((ViolenceModel) state).now();
        if (day >= worksUntil) {
            caseload.dischargeAll();
            takePost(worksUntil + p.vacancyDays());
        }
        if (!atWork(day) || ((long) day + id) % 7 >= WORKDAYS_PER_WEEK) {
            return;
        }
        double street = p.hoursPerWorkday() * p.streetShare();
        city.count(Count.OUTREACH_HOURS, p.hoursPerWorkday());
        city.spend(p.usdPerWorkerYear() / WORKDAYS_PER_YEAR);
        double paid = Math.min(hoursOwed, street);
        hoursOwed -= paid;
        double withClients = Math.min(street - paid, caseload.size() * p.clientHoursPerWeek() / WORKDAYS_PER_WEEK);
        gainTrust(day, street - paid);
        caseload.tend(day, street - paid - withClients > 0);
    }

    private boolean atWork(double day) {
        return day >= worksFrom && day < worksUntil && tenure.runs(day);
    }

    private void gainTrust(double day, double hours) {
        trust.add(0, day, (1 - trustAt(day)) * Math.min(1, p.trustGainPerStreetHour() * hours));
    }

    private double trustAt(double day) {
        return trust.at(0, day);
    }

    /** How much the worker's support is worth on a day. */
    double standing(double day) {
        return trustAt(day) * quality;
    }

    @Override
    public void disputeSimmers(Dispute dispute, boolean ofClient) {
        double day = caseload.now();
        if (!atWork(day)
                || dispute.key() == lastHeardOf
                || !dispute.kind().canBeMediated()
                || dispute.decided() - day < p.daysToReach()
                || overworked()) {
            return;
        }
        double hears = (ofClient ? p.hearsOfClientShare() : p.hearsShare()) * trustAt(day);
        if (Draws.happens(Keys.derive(dispute.key(), Purpose.MEDIATION, id), 0, hears)) {
            lastHeardOf = dispute.key();
            hoursOwed += p.mediationHours();
            city.mediate(dispute, mediationLogOdds * standing(day), id);
        }
    }

    private boolean overworked() {
        return hoursOwed > p.backlogDays() * p.hoursPerWorkday() * p.streetShare();
    }

    @Override
    public double retaliationRatioAfter(Attack attack) {
        double day = caseload.now();
        if (!atWork(day) || !attack.hit() || overworked()) {
            return 1;
        }
        if (!Draws.happens(Keys.derive(attack.key(), Purpose.MEDIATION, id), 0, trustAt(day))) {
            return 1;
        }
        hoursOwed += p.incidentResponseHours();
        city.respond(attack, id);
        return StrictMath.pow(p.reachedRetaliationRatio(), quality);
    }
}
