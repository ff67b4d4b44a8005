// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import org.abate.model.Interventions;
import org.abate.model.ViolenceModel;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Somebody who is paid by the week and whose work shows in that of others. */
final class Payee implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final double WEEKS_PER_YEAR = 365.25 / 7;

    private final Tenure tenure;
    private final double hired;
    private final double usdPerYear;
    private final transient Interventions city;

    Payee(ViolenceModel model, Tenure tenure, double hired, double usdPerYear) {
        this.city = model.interventions();
        this.tenure = tenure;
        this.hired = hired;
        this.usdPerYear = usdPerYear;
    }

    @Override
    public void step(SimState state) {
        double day = ((ViolenceModel) state).now();
        if (day >= hired && tenure.runs(day)) {
            city.spend(usdPerYear / WEEKS_PER_YEAR);
        }
    }
}
