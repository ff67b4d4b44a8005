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

/** Housing assistance: a stable home with a case manager. */
final class HousingAssistance implements Strategy<HousingAssistance.Settings> {
    private static final CostItem HOMES =
            CostItem.bought("rent and upkeep of homes", "home-years", "price.homeUsdPerYear");
    private static final Set<DisputeKind> KINDS =
            Set.of(DisputeKind.ARGUMENT, DisputeKind.DRUG_MARKET, DisputeKind.ROBBERY, DisputeKind.DOMESTIC);

    /** What a planner decides about it. */
    record Settings(
            @Lever(meaning = "Households housed at a time", unit = "places", byDefault = "100", max = 100000) int slots,
            @Lever(
                            meaning = "Households that one case manager looks after",
                            unit = "people",
                            byDefault = "20",
                            min = 1,
                            max = 1000)
                    int slotsPerCaseManager,
            @Lever(
                            meaning =
                                    "Share of the places that are for people at risk, where there are any who come; the others go to people outside the tail",
                            unit = "share from 0 to 1",
                            byDefault = "0.05",
                            max = 1)
                    double atRiskShare,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "housingAssistance",
                "Housing assistance",
                Settings.class,
                "A stable home takes people at risk away from some arguments, robberies, domestic and drug"
                        + " disputes while they are housed and for a while after; it ends no feud between groups. Homes"
                        + " of people who are not at risk cost the same and change no dispute here.",
                new Grounds(
                        EvidenceStanding.NONE,
                        "No causal estimate for people at risk of shooting. The nearest is one-time aid to callers"
                                + " about to lose their home, after which fewer were arrested for violence, and more for"
                                + " shoplifting; its size is shrunk here and the interval includes harm.",
                        List.of("RC02")),
                new Funding(Payer.FEDERAL, List.of(Service.CASE_MANAGERS, HOMES)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        ServiceOffer offer = new ServiceOffer(
                settings.slots(), settings.slotsPerCaseManager(), settings.atRiskShare(), Service.CASE_MANAGERS, HOMES);
        Service.keepOut(
                programme,
                offer,
                programme.numbers().bind("housing", ServiceParameters.class),
                programme.numbers().bind("housing", ServicePersistence.class),
                KINDS,
                1);
    }
}
