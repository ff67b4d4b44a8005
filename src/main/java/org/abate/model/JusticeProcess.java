// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.city.Lists;

/**
 * Investigation, arrest and custody.
 *
 * <p>A case is cleared with log-odds
 *
 * <pre>base(kind) + a ln(detective hours per case / reference) + b (trust + baseline) - c ln(response time / reference)</pre>
 *
 * (PO06, PO07, PO09); the arrest follows after a lag of days to months. It takes the attacker away, raises the certainty of
 * sanction that the attacker's ties perceive, and moves trust: a cleared homicide up, an uncleared one down.
 */
final class JusticeProcess {
    private static final int CLEARED = 0;
    private static final int WHEN = 1;
    private static final int LAG = 2;
    private static final int CUSTODY = 3;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final double TWO_WEEKS = 14;

    private final ViolenceModel model;
    private final JusticeParameters p;
    private final TrustParameters trust;

    JusticeProcess(ViolenceModel model) {
        this.model = model;
        this.p = model.world.parameters.justice();
        this.trust = model.world.parameters.trust();
    }

    /**
     * Opens the one case of an attack, however many it hurt.
     *
     * @param deaths people killed, a bystander included
     * @return days until the arrest that clears it; infinite when none does
     */
    double open(Attack attack, int deaths) {
        if (!attack.hit()) {
            return Double.POSITIVE_INFINITY;
        }
        boolean homicide = deaths > 0;
        if (homicide || attack.gun()) {
            int jurisdiction = model.world.jurisdictionOf[attack.neighborhood()];
            model.state.caseload.add(jurisdiction, attack.day(), homicide ? 1 : p.nonfatalCaseWork());
        }
        long key = Lineage.caseOf(attack.key());
        double probability = LogOdds.probability(clearedLogOdds(attack, homicide));
        boolean cleared = Draws.happens(key, CLEARED, probability);
        if (homicide) {
            model.ledger.count(attack.day(), attack.neighborhood(), Count.HOMICIDE_CASES, deaths);
            model.ledger.count(attack.day(), attack.neighborhood(), Count.HOMICIDE_CASES_CLEARED, cleared ? deaths : 0);
            double even = cleared ? 1 : -1;
            model.state.trust.add(
                    attack.neighborhood(),
                    attack.day(),
                    even * trust.perClearedHomicide() * model.world.trustPerEvent[attack.neighborhood()]);
        }
        if (!cleared) {
            return Double.POSITIVE_INFINITY;
        }
        double lag = lagDays(key);
        if (attack.day() + lag < model.world.calendar().totalDays()) {
            model.state.events.add(attack.day() + lag, m -> m.justice.arrest(attack, homicide, key));
        }
        return lag;
    }

    private double clearedLogOdds(Attack attack, boolean homicide) {
        double base = homicide
                ? p.homicideClearedLogOdds()
                : attack.gun() ? p.shootingClearedLogOdds() : p.unarmedClearedLogOdds();
        int n = attack.neighborhood();
        double support = 0;
        for (CaseSupport supporter : model.caseSupport) {
            support += supporter.clearedLogOdds(attack, homicide);
        }
        return base
                + support
                + p.clearedPerLogHours() * model.services.logDetectiveHoursPerCase(model.world.jurisdictionOf[n])
                + p.clearedPerTrust() * (model.state.trust.at(n, attack.day()) + model.world.trustBaseline[n])
                - p.clearedPerLogDelay() * model.services.logResponseTime(model.world.districtOf[n], attack.day());
    }

    /** By the next day, within two weeks, or later. */
    private double lagDays(long key) {
        double u = Keys.uniform(key, WHEN);
        if (u < p.nextDayShare()) {
            return Keys.uniform(key, LAG);
        }
        if (u < p.nextDayShare() + p.twoWeeksShare()) {
            return 1 + (TWO_WEEKS - 1) * Keys.uniform(key, LAG);
        }
        return TWO_WEEKS + Draws.exponential(key, LAG, p.laterMeanDays());
    }

    private void arrest(Attack attack, boolean homicide, long key) {
        double now = model.now();
        model.ledger.count(now, attack.neighborhood(), Count.ARRESTS, 1);
        model.ledger.record(now, EventKind.ARRESTED, key, attack.attacker(), attack.victim());
        int who = attack.attacker();
        double years = homicide
                ? Double.POSITIVE_INFINITY
                : Draws.exponential(key, CUSTODY, attack.gun() ? p.shootingCustodyYears() : p.unarmedCustodyYears());
        double until = now + years * DAYS_PER_YEAR;
        if (!Party.isAtRisk(who)) {
            model.state.residentsAway.sendAway(Party.resident(who), until);
        } else if (model.state.people.generation(who) == attack.attackerGeneration()) {
            countCustody(who, now, until);
            warnTiesOf(who, now);
            if (years >= p.imprisonedAfterYears()) {
                model.turnover.succeed(who);
            } else {
                model.state.people.sendAway(who, until);
            }
        }
    }

    /** Counts the days that an arrest adds to the time in custody: within the projection, or the year before for one then. */
    void countCustody(int who, double now, double until) {
        double from = Math.max(now, model.state.people.awayUntil(who));
        int start = model.world.calendar().burnInDays();
        double end =
                Math.min(until, now < start ? start : model.world.calendar().totalDays());
        model.ledger.count(now, Count.CUSTODY_DAYS, Math.max(0, end - from));
    }

    /**
     * An arrest moves trust in a neighborhood, more or less by the style of enforcement of its jurisdiction.
     *
     * @param amount in a neighborhood of the reference size
     */
    void strainTrust(int neighborhood, double amount) {
        double style = model.services.trustCostOfEnforcement(model.world.jurisdictionOf[neighborhood]);
        model.state.trust.add(neighborhood, model.now(), amount * style * model.world.trustPerEvent[neighborhood]);
    }

    /** People tied to somebody arrested believe more firmly that they may be next. */
    void warnTiesOf(int who, double now) {
        Lists ties = model.world.network().ties();
        for (int i = 0; i < ties.size(who); i++) {
            int tie = ties.get(who, i);
            double belief = model.state.people.arrestCertainty().at(tie, now) + p.certaintyPerTieArrest();
            model.state.people.arrestCertainty().set(tie, now, Math.min(belief, p.certaintyCap()));
        }
    }
}
