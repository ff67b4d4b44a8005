// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import java.util.Set;
import org.abate.agency.Programme;
import org.abate.agency.service.Service;
import org.abate.agency.service.ServiceOffer;
import org.abate.agency.service.ServiceParameters;
import org.abate.agency.service.ServicePersistence;
import org.abate.model.DisputeKind;
import org.abate.scenario.CostItem;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.StrategyDescription;

/** Job training: a paid transitional job, training and placement in work. */
final class JobTraining implements Strategy<JobTraining.Settings> {
    private static final CostItem JOBS =
            CostItem.bought("wages and training in transitional jobs", "job-years", "price.transitionalJobUsdPerYear");
    private static final Set<DisputeKind> KINDS =
            Set.of(DisputeKind.ARGUMENT, DisputeKind.GROUP_RIVALRY, DisputeKind.DRUG_MARKET, DisputeKind.ROBBERY);

    /** What a planner decides about it. */
    record Settings(
            @Lever(
                            meaning = "People in a paid transitional job with training at a time",
                            unit = "places",
                            byDefault = "200",
                            max = 100000)
                    int slots,
            @Lever(
                            meaning = "People whom one case manager looks after",
                            unit = "people",
                            byDefault = "25",
                            min = 1,
                            max = 1000)
                    int slotsPerCaseManager,
            @Lever(
                            meaning =
                                    "Share of the places that are for people at risk, where there are any who come; the others go to people outside the tail",
                            unit = "share from 0 to 1",
                            byDefault = "0.1",
                            max = 1)
                    double atRiskShare,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "jobTraining",
                "Job training and transitional jobs",
                Settings.class,
                "Work takes people at risk away from some disputes while they have it; after the transitional"
                        + " job some stay employed, and the effect fades. Jobs of people who are not at risk cost the"
                        + " same and change no dispute here.",
                new Grounds(
                        EvidenceStanding.CAUSAL,
                        "Randomised trials of transitional jobs: fewer returned to prison in one (most where they had"
                                + " just been released), with work that did not last; the primary outcome on serious violence"
                                + " was null in the one with men at highest risk (a job with therapy). The interval includes no"
                                + " effect and harm.",
                        List.of("RC08", "CB06", "CB07")),
                new Funding(Payer.FEDERAL, List.of(Service.CASE_MANAGERS, JOBS)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        ServiceOffer offer = new ServiceOffer(
                settings.slots(), settings.slotsPerCaseManager(), settings.atRiskShare(), Service.CASE_MANAGERS, JOBS);
        Service.keepOut(
                programme,
                offer,
                programme.numbers().bind("jobTraining", ServiceParameters.class),
                programme.numbers().bind("jobTraining", ServicePersistence.class),
                KINDS,
                1);
    }
}
