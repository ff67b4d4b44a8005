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

/** Drug treatment: outpatient treatment for people who use drugs, with a case manager. */
final class DrugTreatment implements Strategy<DrugTreatment.Settings> {
    private static final CostItem TREATMENT =
            CostItem.bought("drug treatment", "place-years", "price.drugTreatmentPlaceUsdPerYear");
    private static final Set<DisputeKind> KINDS = Set.of(DisputeKind.DRUG_MARKET);

    /** What a planner decides about it. */
    record Settings(
            @Lever(
                            meaning = "Places in outpatient drug treatment at a time",
                            unit = "places",
                            byDefault = "200",
                            max = 100000)
                    int slots,
            @Lever(
                            meaning = "Places that one case manager looks after",
                            unit = "people",
                            byDefault = "40",
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
                "drugTreatment",
                "Drug treatment",
                Settings.class,
                "Case managers fill places in treatment from referrals and by asking around. Those at risk"
                        + " who stay keep out of some disputes over drugs; many leave early, and the effect fades after"
                        + " treatment. Places of people who are not at risk cost the same and change no dispute here.",
                new Grounds(
                        EvidenceStanding.ASSOCIATION,
                        "No causal estimate for shootings. Counties with more treatment facilities have slightly less"
                                + " violent crime; patients of methadone programmes offend less than before or than others,"
                                + " mostly in drug and property crime. The effect on people at risk of shooting is a judgement"
                                + " with a wide interval.",
                        List.of("RC03", "RC09")),
                new Funding(Payer.STATE, List.of(Service.CASE_MANAGERS, TREATMENT)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        ServiceOffer offer = new ServiceOffer(
                settings.slots(),
                settings.slotsPerCaseManager(),
                settings.atRiskShare(),
                Service.CASE_MANAGERS,
                TREATMENT);
        Service.keepOut(
                programme,
                offer,
                programme.numbers().bind("drugTreatment", ServiceParameters.class),
                programme.numbers().bind("drugTreatment", ServicePersistence.class),
                KINDS,
                1);
    }
}
