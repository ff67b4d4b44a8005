// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.List;
import java.util.stream.IntStream;
import org.abate.chance.Draws;
import org.abate.city.Jurisdiction;
import org.abate.city.SyntheticCity;
import org.abate.scenario.StaffCategory;

/**
 * How often use of force costs trust, where, and how much, before anything is done about it.
 *
 * <p>A viral incident lowers trust in the whole jurisdiction so far that calls to police fall by the published ratio (PO09):
 * {@code (logit(s) - logit(s x ratio)) / slope}, s the share of disputes in which help is sought and slope its rise per unit of
 * trust. A local incident lowers it in one neighborhood by a share of that.
 */
final class ForceRates {
    private static final double DAYS_PER_YEAR = 365.25;

    private final double[] incidentsPerDay;
    private final double[] viralShare;
    private final int[][] neighborhoods;
    private final double[][] cumulativeBurden;
    private final double[] trustPushPerDay;
    private final double[] workPushPerDay;
    final double viralTrustLoss;
    final double localTrustLoss;
    final double pullbackLog;

    /**
     * @param trustPerEvent what one event moves trust by in each neighborhood, relative to one of the reference size
     */
    ForceRates(
            SyntheticCity synthetic,
            int[] jurisdictionOf,
            double[] trustPerEvent,
            ForceParameters p,
            CallParameters call) {
        List<Jurisdiction> jurisdictions = synthetic.city().jurisdictions();
        viralTrustLoss = call.helpSoughtPerTrust() > 0
                ? (LogOdds.of(call.helpSoughtShare())
                                - LogOdds.of(call.helpSoughtShare() * p.callsAfterViralIncident()))
                        / call.helpSoughtPerTrust()
                : 0;
        localTrustLoss = p.localTrustShare() * viralTrustLoss;
        pullbackLog = StrictMath.log(p.selfInitiatedAfterInvestigation());
        incidentsPerDay = new double[jurisdictions.size()];
        viralShare = new double[jurisdictions.size()];
        neighborhoods = new int[jurisdictions.size()][];
        cumulativeBurden = new double[jurisdictions.size()][];
        trustPushPerDay = new double[jurisdictionOf.length];
        workPushPerDay = new double[jurisdictions.size()];
        for (int j = 0; j < jurisdictions.size(); j++) {
            int here = j;
            incidentsPerDay[j] = p.incidentsPerThousandOfficersPerYear()
                    / 1000
                    * jurisdictions.get(j).staff(StaffCategory.POLICE_OFFICERS)
                    / DAYS_PER_YEAR;
            neighborhoods[j] = IntStream.range(0, jurisdictionOf.length)
                    .filter(n -> jurisdictionOf[n] == here)
                    .toArray();
            cumulativeBurden[j] = running(synthetic, neighborhoods[j]);
            double officers = jurisdictions.get(j).staff(StaffCategory.POLICE_OFFICERS);
            viralShare[j] = p.viralShare() * Math.min(1, p.referenceOfficers() / Math.max(1, officers));
            workPushPerDay[j] = incidentsPerDay[j] * viralShare[j] * p.investigatedShare() * pullbackLog;
            expect(j, viralShare[j], trustPerEvent);
        }
    }

    private static double[] running(SyntheticCity synthetic, int[] neighborhoods) {
        double[] cumulative = new double[neighborhoods.length];
        double sum = 0;
        for (int i = 0; i < neighborhoods.length; i++) {
            sum += synthetic.burdenShares().get(neighborhoods[i]);
            cumulative[i] = sum;
        }
        return cumulative;
    }

    private void expect(int jurisdiction, double viralShare, double[] trustPerEvent) {
        double[] cumulative = cumulativeBurden[jurisdiction];
        double all = cumulative.length == 0 ? 0 : cumulative[cumulative.length - 1];
        for (int i = 0; i < cumulative.length; i++) {
            double share = (cumulative[i] - (i == 0 ? 0 : cumulative[i - 1])) / all;
            int here = neighborhoods[jurisdiction][i];
            double local = (1 - viralShare) * share * localTrustLoss * trustPerEvent[here];
            trustPushPerDay[here] -= incidentsPerDay[jurisdiction] * (viralShare * viralTrustLoss + local);
        }
    }

    /** Share of incidents that the whole jurisdiction sees: no more of them a year in a large department than in the reference. */
    double viralShare(int jurisdiction) {
        return viralShare[jurisdiction];
    }

    double incidentsPerDay(int jurisdiction) {
        return neighborhoods[jurisdiction].length == 0 ? 0 : incidentsPerDay[jurisdiction];
    }

    /** Where an incident happens: where violence is, and so police. */
    int neighborhood(int jurisdiction, double uniform) {
        double[] cumulative = cumulativeBurden[jurisdiction];
        return neighborhoods[jurisdiction][Draws.weighted(uniform, cumulative, 0, cumulative.length)];
    }

    int[] neighborhoods(int jurisdiction) {
        return neighborhoods[jurisdiction];
    }

    /** Trust of a neighborhood that incidents as usual cost a day, in the mean; at or below 0. */
    double[] trustPushPerDay() {
        return trustPushPerDay;
    }

    /** The same for the logarithm of self-initiated work, by jurisdiction. */
    double[] workPushPerDay() {
        return workPushPerDay;
    }
}
