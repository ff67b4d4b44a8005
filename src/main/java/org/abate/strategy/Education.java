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

/** Education: a year back in school, or to a diploma, with a case manager. */
final class Education implements Strategy<Education.Settings> {
    private static final CostItem SCHOOLING = CostItem.bought("schooling", "school-years", "price.schoolYearUsd");
    private static final Set<DisputeKind> KINDS =
            Set.of(DisputeKind.ARGUMENT, DisputeKind.GROUP_RIVALRY, DisputeKind.DRUG_MARKET, DisputeKind.ROBBERY);

    /** What a planner decides about it. */
    record Settings(
            @Lever(
                            meaning = "Places in a school year for those who left school or may leave",
                            unit = "places",
                            byDefault = "200",
                            max = 100000)
                    int slots,
            @Lever(
                            meaning = "Students whom one case manager looks after",
                            unit = "people",
                            byDefault = "30",
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
                "education",
                "Education",
                Settings.class,
                "A year of school finished keeps people out of some disputes for years. It comes slowly: the"
                        + " effect grows over the school year. Places of people who are not at risk cost the same and"
                        + " change no dispute here.",
                new Grounds(
                        EvidenceStanding.ASSOCIATION,
                        "School-leaving laws show that a year more of school lowers later arrests; that is an effect"
                                + " of schooling, not of a programme that tries to bring people back to it, and not on"
                                + " shootings. Shrunk here.",
                        List.of("RC05")),
                new Funding(Payer.STATE, List.of(Service.CASE_MANAGERS, SCHOOLING)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        ServiceOffer offer = new ServiceOffer(
                settings.slots(),
                settings.slotsPerCaseManager(),
                settings.atRiskShare(),
                Service.CASE_MANAGERS,
                SCHOOLING);
        Service.keepOut(
                programme,
                offer,
                programme.numbers().bind("education", ServiceParameters.class),
                programme.numbers().bind("education", ServicePersistence.class),
                KINDS,
                1);
    }
}
