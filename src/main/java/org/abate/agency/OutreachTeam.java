// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import java.util.List;
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
        for (int id = 0; id < workers; id++) {
            int neighborhood = neighborhoods.get(id);
            boolean supervised = id < supervisors * p.supervisionSpan();
            double quality = programme.tenure().fidelity()
                    * siteQuality(programme, neighborhood, p.siteQualityLogSd())
                    * (supervised ? 1 : p.unsupervisedQuality());
            programme.employ(new OutreachWorker(programme, p, id, neighborhood, caseload, quality), Shift.EVENING, 1);
        }
        if (workers > 0) {
            programme.hire(SUPERVISORS, supervisors);
        }
    }

    /** Random quality of a site, the same for all who work there; lognormal with median 1. */
    private static double siteQuality(Programme programme, int neighborhood, double logSd) {
        long site = Keys.derive(programme.model().world().runKey(), Purpose.WORKER, "site");
        return Draws.lognormal(Keys.derive(site, Purpose.WORKER, neighborhood), 0, 1, logSd);
    }
}
