// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * Use of force by police that costs trust: a Poisson process in each jurisdiction, most of it known in one neighborhood, little
 * of it seen by everybody. After an incident that everybody saw an investigation may follow, and officers do less of what they
 * do unasked (PO10).
 *
 * <p>Incidents are drawn at {@link #MOST} times the usual rate and kept with probability {@code factor / MOST}, so that arms with
 * another factor share those that both keep. As usual they move neither trust nor work in the mean ({@link Departures}).
 */
final class ForceIncidents {
    /** Largest factor on the usual rate that a policy can have, for the worse. */
    static final double MOST = 1.5;

    private static final int WAIT = 0;
    private static final int KEPT = 1;
    private static final int VIRAL = 2;
    private static final int WHERE = 3;
    private static final int INVESTIGATED = 4;

    private final ViolenceModel model;
    private final ForceParameters p;
    private final ForceRates rates;
    private final long luck;

    ForceIncidents(ViolenceModel model) {
        this.model = model;
        this.p = model.world.parameters.force();
        this.rates = model.world.force;
        this.luck = Keys.derive(model.world.runKey(), Purpose.FORCE, "incidents");
    }

    void begin() {
        for (int j = 0; j < model.world.city().jurisdictions().size(); j++) {
            await(j, 0, 0);
        }
    }

    private void await(int jurisdiction, long number, double from) {
        if (rates.incidentsPerDay(jurisdiction) <= 0) {
            return;
        }
        long key = Keys.derive(Keys.derive(luck, Purpose.FORCE, jurisdiction), Purpose.FORCE, number);
        double day = from + Draws.exponential(key, WAIT, 1 / (MOST * rates.incidentsPerDay(jurisdiction)));
        if (day < model.world.calendar().totalDays()) {
            model.state.events.add(day, m -> m.forceIncidents.happen(jurisdiction, number, key));
        }
    }

    private void happen(int jurisdiction, long number, long key) {
        double now = model.now();
        await(jurisdiction, number + 1, now);
        if (!Draws.happens(key, KEPT, model.services.forceIncidents(jurisdiction) / MOST)) {
            return;
        }
        int here = rates.neighborhood(jurisdiction, Keys.uniform(key, WHERE));
        double felt = model.services.forceTrustCost(jurisdiction);
        boolean viral = Draws.happens(key, VIRAL, rates.viralShare(jurisdiction));
        if (viral) {
            for (int n : rates.neighborhoods(jurisdiction)) {
                model.state.trust.add(n, now, -rates.viralTrustLoss * felt);
            }
            if (Draws.happens(key, INVESTIGATED, p.investigatedShare())) {
                model.state.selfInitiatedWork.add(jurisdiction, now, rates.pullbackLog);
            }
        } else {
            model.state.trust.add(here, now, -rates.localTrustLoss * felt * model.world.trustPerEvent[here]);
        }
        model.ledger.count(now, here, Count.FORCE_INCIDENTS, 1);
        model.ledger.count(now, here, Count.VIRAL_FORCE_INCIDENTS, viral ? 1 : 0);
        model.ledger.record(now, EventKind.FORCE_INCIDENT, key, jurisdiction, here);
    }
}
