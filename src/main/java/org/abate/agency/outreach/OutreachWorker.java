// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.outreach;

import org.abate.agency.Outlay;
import org.abate.agency.Post;
import org.abate.agency.Programme;
import org.abate.agency.Tenure;
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
    private static final int WORKDAYS_PER_WEEK = 5;
    private static final int WORKDAYS_PER_YEAR = 260;

    private final int id;
    private final int neighborhood;
    private final Post post;
    private final double quality;
    private final long luck;
    private final OutreachParameters p;
    private final transient Interventions city;
    private final transient Caseload caseload;
    private final transient DecayingValues trust;
    private final double mediationLogOdds;
    private final transient Outlay wages;
    private double hoursOwed;
    private long lastHeardOf;
    private int holder = 1;

    /**
     * @param id number of the worker in the programme
     * @param quality of the site, supervision and fidelity, relative to a good site
     */
    OutreachWorker(Programme programme, OutreachParameters p, int id, int neighborhood, int places, double quality) {
        this.id = id;
        this.neighborhood = neighborhood;
        this.quality = quality;
        this.p = p;
        this.wages = programme.outlay(OutreachTeam.WORKERS);
        this.city = programme.city();
        ViolenceModel model = programme.model();
        this.luck = Tenure.luckOf(model.world().runKey(), Purpose.WORKER, "outreach", id);
        this.post = new Post(programme.tenure(), id, luck, p.turnoverPerYear(), p.vacancyDays());
        this.caseload = new Caseload(programme, p, this, neighborhood, places, quality, luck);
        this.trust = new DecayingValues(1, p.trustHalfLifeDays());
        this.mediationLogOdds = -StrictMath.log(p.mediatedOddsRatio());
        city.bePresent(neighborhood, this);
    }

    /** A newcomer starts without relationships. */
    private void begin(double day) {
        caseload.dischargeAll();
        trust.set(0, day, 0);
        hoursOwed = 0;
        holder = post.holder();
    }

    @Override
    public void step(SimState state) {
        double day = ((ViolenceModel) state).now();
        boolean atWork = atWork(day);
        if (post.holder() != holder) {
            begin(day);
        }
        if (!atWork || ((long) day + id) % 7 >= WORKDAYS_PER_WEEK) {
            return;
        }
        double street = p.hoursPerWorkday() * p.streetShare();
        city.count(Count.OUTREACH_HOURS, neighborhood, p.hoursPerWorkday());
        wages.spend(1.0 / WORKDAYS_PER_YEAR);
        double paid = Math.min(hoursOwed, street);
        hoursOwed -= paid;
        double withClients = Math.min(street - paid, caseload.size() * p.clientHoursPerWeek() / WORKDAYS_PER_WEEK);
        gainTrust(day, street - paid);
        caseload.tend(day, street - paid - withClients > 0);
    }

    private boolean atWork(double day) {
        return post.filled(day);
    }

    private void gainTrust(double day, double hours) {
        double before = trustAt(day);
        trust.set(0, day, before + (1 - before) * Math.min(1, p.trustGainPerStreetHour() * hours));
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

    @Override
    public void clientLeft() {
        caseload.clientLeft();
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
        return city.respond(attack, id, StrictMath.pow(p.reachedRetaliationRatio(), quality));
    }
}
