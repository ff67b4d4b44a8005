// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.outreach;

import org.abate.agency.Programme;
import org.abate.agency.Referrals;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.StreetNetwork;
import org.abate.model.Interventions;
import org.abate.model.ViolenceModel;

/**
 * The clients of one outreach worker: taken on a few a month, supported for a year, referred to therapy where there is any.
 */
final class Caseload {
    private static final int MET = 0;
    private static final int ERROR = 0;
    private static final int REFERRED = 1;
    private static final double DAYS_PER_MONTH = 365.25 / 12;

    private final Programme programme;
    private final ViolenceModel model;
    private final Interventions city;
    private final StreetNetwork network;
    private final OutreachParameters p;
    private final OutreachWorker worker;
    private final int neighborhood;
    private final double offendingLogOdds;
    private final double victimizationLogOdds;
    private final long luck;
    private final Referrals referrals;
    private final int[] client;
    private final int[] generation;
    private final double[] since;

    private int size;
    /** How many have all the support that there will be; they come first. */
    private int settled;

    private boolean someLeft;
    private double oldestSince = Double.POSITIVE_INFINITY;
    private int recruited;
    private double nextRecruit;

    Caseload(
            Programme programme,
            OutreachParameters p,
            OutreachWorker worker,
            int neighborhood,
            int places,
            double quality,
            long luck) {
        this.programme = programme;
        this.model = programme.model();
        this.city = programme.city();
        this.network = model.world().network();
        this.p = p;
        this.worker = worker;
        this.neighborhood = neighborhood;
        this.offendingLogOdds = quality * city.protectionOf(p.clientOffendingHazardRatio());
        this.victimizationLogOdds = quality * city.protectionOf(p.clientVictimizationHazardRatio());
        this.luck = luck;
        this.referrals = programme.all().referrals();
        client = new int[places];
        generation = new int[places];
        since = new double[places];
    }

    int size() {
        return size;
    }

    double now() {
        return model.now();
    }

    /** A client is no longer there: is let go when next the caseload is tended. */
    void clientLeft() {
        someLeft = true;
    }

    /** Lets go of those who are done or gone and, when there is time and a place, takes somebody on. */
    void tend(double day, boolean timeLeft) {
        if (someLeft || done(oldestSince, day)) {
            letGo(day);
        }
        supportMore(day);
        if (timeLeft && size < client.length && day >= nextRecruit) {
            nextRecruit = day + DAYS_PER_MONTH / p.recruitsPerMonth();
            recruit(day);
        }
    }

    private boolean done(double since, double day) {
        return day - since >= p.clientMonths() * DAYS_PER_MONTH;
    }

    private void letGo(double day) {
        oldestSince = Double.POSITIVE_INFINITY;
        for (int i = size - 1; i >= 0; i--) {
            boolean gone = city.generation(client[i]) != generation[i];
            if (gone || done(since[i], day)) {
                remove(i, gone);
            } else {
                oldestSince = Math.min(oldestSince, since[i]);
            }
        }
        someLeft = false;
    }

    /** Support grows in the first months. */
    private void supportMore(double day) {
        for (int i = settled; i < size; i++) {
            double share = Math.min(1, (day - since[i]) / p.clientOnsetDays());
            city.support(client[i], share * offendingLogOdds, share * victimizationLogOdds);
            if (share == 1) {
                swap(i, settled++);
            }
        }
    }

    void dischargeAll() {
        for (int i = size - 1; i >= 0; i--) {
            remove(i, city.generation(client[i]) != generation[i]);
        }
    }

    private void remove(int i, boolean gone) {
        if (!gone) {
            city.discharge(client[i]);
        }
        int place = i;
        if (i < settled) {
            place = --settled;
            swap(i, place);
        }
        swap(place, --size);
    }

    private void swap(int i, int j) {
        int who = client[i];
        int holder = generation[i];
        double from = since[i];
        client[i] = client[j];
        generation[i] = generation[j];
        since[i] = since[j];
        client[j] = who;
        generation[j] = holder;
        since[j] = from;
    }

    /** Of the people the worker has met, the one judged at highest risk who has no worker. */
    private void recruit(double day) {
        long chance = Keys.derive(luck, Purpose.IDENTIFICATION, recruited++);
        int people = network.in(neighborhood);
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.peopleMetPerRecruit() && people > 0; i++) {
            int who = network.first(neighborhood) + Draws.index(chance, MET + i, people);
            if (city.hasWorker(who) || !city.atLarge(who, city.generation(who))) {
                continue;
            }
            long opinion = Keys.derive(luck ^ city.luckOf(who), Purpose.IDENTIFICATION, 0);
            double judged = city.judgedRisk(who, p.referralRiskNoise() * Draws.normal(opinion, ERROR));
            if (judged > highest) {
                highest = judged;
                best = who;
            }
        }
        if (best >= 0 && programme.admits(best, city.generation(best))) {
            takeOn(best, day);
        }
    }

    private void takeOn(int who, double day) {
        client[size] = who;
        generation[size] = city.generation(who);
        since[size++] = day;
        oldestSince = Math.min(oldestSince, day);
        city.takeOn(who, worker);
        if (Draws.happens(
                Keys.derive(luck ^ city.luckOf(who), Purpose.IDENTIFICATION, 1),
                REFERRED,
                p.referredToTherapyShare())) {
            referrals.refer(who, city.generation(who));
        }
    }
}
