// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.service.Service;
import org.abate.agency.service.ServiceOffer;
import org.abate.agency.service.ServiceParameters;
import org.abate.agency.therapy.Therapy;
import org.abate.scenario.CostItem;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.StrategyDescription;

/** Mental health care: weekly sessions with a clinician. */
final class MentalHealthCare implements Strategy<MentalHealthCare.Settings> {
    private static final CostItem CARE = CostItem.bought(
            "premises, medication and records of mental health care",
            "place-years",
            "price.mentalHealthPlaceUsdPerYear");

    /** What a planner decides about it. */
    record Settings(
            @Lever(meaning = "People in weekly care at a time", unit = "places", byDefault = "100", max = 100000)
                    int slots,
            @Lever(
                            meaning = "People whom one clinician sees every week",
                            unit = "people",
                            byDefault = "25",
                            min = 1,
                            max = 1000)
                    int slotsPerClinician,
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
                "mentalHealthCare",
                "Mental health care",
                Settings.class,
                "Clinicians see people week after week. Sessions attended may raise the self-control of those"
                        + " at risk, as therapy does, by an amount that may well be nothing. Places of people who are"
                        + " not at risk cost the same and change no dispute here.",
                new Grounds(
                        EvidenceStanding.ASSOCIATION,
                        "No estimate for shootings. Counties that gain offices of mental health care have slightly"
                                + " less crime. Most people with a mental illness are not violent; the interval of the effect"
                                + " includes none, and harm.",
                        List.of("RC07")),
                new Funding(Payer.STATE, List.of(Therapy.CLINICIANS, CARE)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        ServiceOffer offer = new ServiceOffer(
                settings.slots(), settings.slotsPerClinician(), settings.atRiskShare(), Therapy.CLINICIANS, CARE);
        Service.talk(programme, offer, programme.numbers().bind("mentalHealth", ServiceParameters.class));
    }
}
