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

/** Emergency assistance: a one-time grant to people about to lose their home or income. */
final class EmergencyAssistance implements Strategy<EmergencyAssistance.Settings> {
    private static final CostItem GRANTS = CostItem.bought("emergency grants", "grants", "price.emergencyGrantUsd");
    private static final Set<DisputeKind> KINDS =
            Set.of(DisputeKind.ARGUMENT, DisputeKind.ROBBERY, DisputeKind.DOMESTIC);
    private static final int MONTHS_PER_YEAR = 12;

    /** What a planner decides about it. */
    record Settings(
            @Lever(meaning = "Grants paid in a year", unit = "grants per year", byDefault = "1200", max = 100000)
                    int grantsPerYear,
            @Lever(
                            meaning = "Grants that one case manager arranges in a month",
                            unit = "grants",
                            byDefault = "40",
                            min = 1,
                            max = 1000)
                    int grantsPerCaseManagerAndMonth,
            @Lever(
                            meaning =
                                    "Share of the grants that are for people at risk, where there are any who come; the others go to people outside the tail",
                            unit = "share from 0 to 1",
                            byDefault = "0.03",
                            max = 1)
                    double atRiskShare,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "emergencyAssistance",
                "Emergency financial assistance",
                Settings.class,
                "A grant that comes in time keeps people at risk out of some arguments, robberies and"
                        + " domestic disputes for about a year. Few grants of a general fund go to people at risk; the"
                        + " others cost the same and change no dispute here.",
                new Grounds(
                        EvidenceStanding.CAUSAL,
                        "Callers in Chicago who happened to call when there was money were arrested for violence half"
                                + " as often; families among them more often for shoplifting. Taking a benefit away from young"
                                + " people raised charges, mostly for theft. Callers were mostly not people at risk of"
                                + " shooting: shrunk, and the interval includes harm.",
                        List.of("RC02", "RC04", "RC10")),
                new Funding(Payer.PHILANTHROPY, List.of(Service.CASE_MANAGERS, GRANTS)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        ServiceOffer offer = new ServiceOffer(
                settings.grantsPerYear() / (double) MONTHS_PER_YEAR,
                settings.grantsPerCaseManagerAndMonth(),
                settings.atRiskShare(),
                Service.CASE_MANAGERS,
                GRANTS);
        Service.keepOut(
                programme,
                offer,
                programme.numbers().bind("emergencyAssistance", ServiceParameters.class),
                programme.numbers().bind("emergencyAssistance", ServicePersistence.class),
                KINDS,
                MONTHS_PER_YEAR);
    }
}
