// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import java.util.List;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.evidence.ParameterSet;
import org.abate.model.ViolenceModel;

/**
 * What a strategy may set up in an arm: it hires people for a tenure and gives them a place. The programmes of one arm share
 * the referrals between them.
 */
public final class Programmes {
    private static final int EVENING = 2;
    private static final int DAYTIME = 1;
    private static final int WEEK = 7;

    private final ViolenceModel model;
    private final ParameterSet set;
    private final Referrals referrals = new Referrals();

    public Programmes(ViolenceModel model) {
        this.model = model;
        this.set = model.world().parameterSet();
    }

    public ViolenceModel model() {
        return model;
    }

    /**
     * Outreach workers, spread evenly over the neighborhoods.
     *
     * @param workers people
     * @param supervisors people who support them
     * @param caseload clients a worker can carry
     * @param neighborhoods indexes, the first served first
     */
    public void outreach(int workers, int supervisors, int caseload, List<Integer> neighborhoods, Tenure tenure) {
        OutreachParameters p = set.bind("outreach", OutreachParameters.class);
        for (int id = 0; id < workers; id++) {
            int neighborhood = neighborhoods.get(id % neighborhoods.size());
            boolean supervised = id < supervisors * p.supervisionSpan();
            double quality = tenure.fidelity()
                    * siteQuality(neighborhood, p.siteQualityLogSd())
                    * (supervised ? 1 : p.unsupervisedQuality());
            var worker = new OutreachWorker(model, p, id, neighborhood, caseload, tenure, quality, referrals);
            model.employ(worker, tenure.from(), EVENING, 1);
        }
        if (workers > 0) {
            for (int id = 0; id < supervisors; id++) {
                model.employ(
                        new Payee(model, tenure, tenure.hired(id), p.usdPerSupervisorYear()),
                        tenure.from(),
                        DAYTIME,
                        WEEK);
            }
        }
    }

    /** Random quality of a site, the same for all who work there; lognormal with median 1. */
    private double siteQuality(int neighborhood, double logSd) {
        long site = Keys.derive(model.world().runKey(), Purpose.WORKER, "site");
        return Draws.lognormal(Keys.derive(site, Purpose.WORKER, neighborhood), 0, 1, logSd);
    }

    /** Clinicians who lead therapy groups. */
    public void therapy(int clinicians, TherapyCourse course, Tenure tenure) {
        TherapyParameters p = set.bind("therapy", TherapyParameters.class);
        TherapyRegister register = new TherapyRegister(model);
        for (int id = 0; id < clinicians; id++) {
            model.employ(
                    new Clinician(model, p, course, id, tenure, referrals, register), tenure.from(), DAYTIME, WEEK);
        }
    }

    /** A focused-deterrence partnership. */
    public void deterrence(DeterrenceStaff staff, Tenure tenure) {
        DeterrenceParameters p = set.bind("deterrence", DeterrenceParameters.class);
        model.employ(new DeterrencePartnership(model, p, staff, tenure, referrals), tenure.from(), DAYTIME, WEEK);
    }
}
