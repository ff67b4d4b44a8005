// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.outreach;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.Shift;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.scenario.CostItem;
import org.abate.scenario.Placement;

/** An outreach programme: workers spread over neighborhoods, and those who supervise them. */
public final class OutreachTeam {
    public static final CostItem WORKERS = CostItem.staff("outreach workers", "salary.outreachWorkerUsdPerYear");
    public static final CostItem SUPERVISORS =
            CostItem.staff("outreach supervisors", "salary.outreachSupervisorUsdPerYear");

    private static final int FAILS = 2;

    private OutreachTeam() {}

    /**
     * Hires workers and supervisors.
     *
     * @param workers people
     * @param supervisors people who support them
     * @param caseload clients a worker can carry
     * @param placement where they work
     */
    public static void hire(Programme programme, int workers, int supervisors, int caseload, Placement placement) {
        OutreachParameters p = programme.numbers().bind("outreach", OutreachParameters.class);
        List<Integer> neighborhoods = programme.neighborhoods(placement, workers);
        double delivered = delivered(programme.tenure().fidelity(), p.harmOfDeparture());
        for (int id = 0; id < workers; id++) {
            int neighborhood = neighborhoods.get(id);
            boolean supervised = id < supervisors * p.supervisionSpan();
            double quality =
                    delivered * siteQuality(programme, neighborhood, p) * (supervised ? 1 : p.unsupervisedQuality());
            programme.employ(new OutreachWorker(programme, p, id, neighborhood, caseload, quality), Shift.EVENING, 1);
        }
        if (workers > 0) {
            programme.hire(SUPERVISORS, supervisors);
        }
    }

    /**
     * What work of a fidelity f is worth relative to the model that was evaluated: {@code f (1 - h (1 - f))}. Work that departs
     * far from it can do harm (OU16, OU17); no work does nothing.
     *
     * @param harmOfDeparture h, at least 0; above 1 there is a fidelity below which the work does harm
     */
    static double delivered(double fidelity, double harmOfDeparture) {
        return fidelity * (1 - harmOfDeparture * (1 - fidelity));
    }

    /** Random quality of a site, the same for all who work there: lognormal with median 1, but some sites fail. */
    private static double siteQuality(Programme programme, int neighborhood, OutreachParameters p) {
        long sites = Keys.derive(programme.model().world().runKey(), Purpose.WORKER, "site");
        long site = Keys.derive(sites, Purpose.WORKER, neighborhood);
        double quality = Draws.lognormal(site, 0, 1, p.siteQualityLogSd());
        return Draws.happens(site, FAILS, p.failedSiteShare()) ? p.failedSiteQuality() : quality;
    }
}
