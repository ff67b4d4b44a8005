// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

import org.abate.agency.PoliceForce;
import org.abate.city.Jurisdiction;
import org.abate.model.Interventions;
import org.abate.model.ViolenceModel;
import org.abate.scenario.StaffCategory;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The detectives who work on homicides and shootings: their hours are shared by the open cases, so that a violent month leaves
 * fewer hours for each.
 */
public final class DetectiveBureau implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final double DAYS_PER_YEAR = 365.25;
    /** Nobody counts as next to nobody: a logarithm needs a number above 0. */
    private static final double NEXT_TO_NOTHING = 1e-9;

    private final double hoursPerDay;
    private final double referenceHoursPerCase;
    private final int jurisdiction;
    private final transient PoliceForce force;
    private final transient Interventions city;

    /**
     * @param home whose cases they work on
     * @param detectives in this arm
     * @param force what programmes change
     * @param nonfatalCaseWork work on a nonfatal shooting relative to a homicide
     */
    public DetectiveBureau(
            ViolenceModel model,
            DetectiveParameters p,
            double nonfatalCaseWork,
            Jurisdiction home,
            double detectives,
            PoliceForce force) {
        this.jurisdiction = home.index();
        this.force = force;
        this.city = model.interventions();
        this.hoursPerDay = detectives * p.hoursPerYear() / DAYS_PER_YEAR;
        double casesPerDay =
                home.homicidesPerYear() * (1 + p.shootingsPerHomicide() * nonfatalCaseWork) / DAYS_PER_YEAR;
        this.referenceHoursPerCase =
                home.staff(StaffCategory.DETECTIVES) * p.hoursPerYear() / DAYS_PER_YEAR / casesPerDay;
    }

    @Override
    public void step(SimState state) {
        ViolenceModel model = (ViolenceModel) state;
        double casesPerDay = Math.max(city.openCases(jurisdiction), 1) / city.caseLifeDays();
        double hours = Math.max(0, hoursPerDay + force.extraInvestigationHours(jurisdiction, model.now()));
        double hoursPerCase = hours / casesPerDay;
        model.services()
                .investigation(
                        jurisdiction,
                        referenceHoursPerCase > 0
                                ? StrictMath.log(Math.max(NEXT_TO_NOTHING, hoursPerCase / referenceHoursPerCase))
                                : 0);
    }
}
