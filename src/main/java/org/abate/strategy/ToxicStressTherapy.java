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

/** Therapy for toxic stress and trauma by clinicians who know the culture of those who come. */
final class ToxicStressTherapy implements Strategy<ToxicStressTherapy.Settings> {
    private static final CostItem CARE = CostItem.bought(
            "premises, interpreters and materials of therapy", "place-years", "price.stressTherapyPlaceUsdPerYear");

    /** What a planner decides about it. */
    record Settings(
            @Lever(meaning = "People in weekly therapy at a time", unit = "places", byDefault = "100", max = 100000)
                    int slots,
            @Lever(
                            meaning = "People whom one clinician sees every week",
                            unit = "people",
                            byDefault = "22",
                            min = 1,
                            max = 1000)
                    int slotsPerClinician,
            @Lever(
                            meaning =
                                    "Share of the places that are for people at risk, where there are any who come; the others go to people outside the tail",
                            unit = "share from 0 to 1",
                            byDefault = "0.3",
                            max = 1)
                    double atRiskShare,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "toxicStressTherapy",
                "Therapy for toxic stress",
                Settings.class,
                "Clinicians who share or know the culture of those who come treat the trauma of violence, one"
                        + " person at a time. Sessions attended may raise self-control, as in cognitive behavioral"
                        + " therapy, which fades in the same way. Places of people who are not at risk cost the same"
                        + " and change no dispute here.",
                new Grounds(
                        EvidenceStanding.NONE,
                        "Nobody is known to have measured whether trauma therapy changes shootings. The prior is that"
                                + " of cognitive behavioral therapy, halved and wider, with harm in it; the trial of therapy"
                                + " with men at highest risk was null on its primary outcome.",
                        List.of("CB06", "CB03")),
                new Funding(Payer.CITY, List.of(Therapy.CLINICIANS, CARE)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        ServiceOffer offer = new ServiceOffer(
                settings.slots(), settings.slotsPerClinician(), settings.atRiskShare(), Therapy.CLINICIANS, CARE);
        Service.talk(programme, offer, programme.numbers().bind("toxicStress", ServiceParameters.class));
    }
}
