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

/** Summer jobs: eight weeks of paid work with a mentor for young people. */
final class SummerJobs implements Strategy<SummerJobs.Settings> {
    private static final CostItem COORDINATORS =
            CostItem.staff("coordinators of summer jobs", "salary.caseManagerUsdPerYear");
    private static final CostItem SUMMER = CostItem.bought("summer jobs", "jobs", "price.summerJobUsd");
    private static final Set<DisputeKind> KINDS = Set.of(
            DisputeKind.ARGUMENT,
            DisputeKind.GROUP_RIVALRY,
            DisputeKind.DRUG_MARKET,
            DisputeKind.ROBBERY,
            DisputeKind.DOMESTIC);

    /** What a planner decides about it. */
    record Settings(
            @Lever(meaning = "Jobs in a summer", unit = "jobs", byDefault = "1000", max = 100000) int jobs,
            @Lever(
                            meaning = "Jobs that one coordinator arranges in a summer",
                            unit = "jobs",
                            byDefault = "100",
                            min = 1,
                            max = 1000)
                    int jobsPerCoordinator,
            @Lever(
                            meaning =
                                    "Share of the jobs that are for people at risk, where there are any who come; the others go to people outside the tail",
                            unit = "share from 0 to 1",
                            byDefault = "0.05",
                            max = 1)
                    double atRiskShare,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "summerJobs",
                "Summer jobs",
                Settings.class,
                "In spring young people are asked; those who come work for eight weeks from the middle of"
                        + " June. When the job is over they keep out of some disputes for more than a year. Young"
                        + " people who are not at risk have most of the jobs, which cost the same and change no dispute"
                        + " here.",
                new Grounds(
                        EvidenceStanding.CAUSAL,
                        "Randomised trials: arrests for violence of those offered a job fell, in the sixteen months"
                                + " after it, by a third to two fifths in Chicago; other cities found less or something else."
                                + " The trials were with students of violent neighborhoods, few of whom were at risk of"
                                + " shooting. Shrunk here.",
                        List.of("RC01", "RC06", "RC11")),
                new Funding(Payer.CITY, List.of(COORDINATORS, SUMMER)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        ServiceOffer offer = new ServiceOffer(
                settings.jobs(), settings.jobsPerCoordinator(), settings.atRiskShare(), COORDINATORS, SUMMER);
        Service.eachSummer(
                programme,
                offer,
                programme.numbers().bind("summerJob", ServiceParameters.class),
                programme.numbers().bind("summerJob", ServicePersistence.class),
                KINDS);
    }
}
