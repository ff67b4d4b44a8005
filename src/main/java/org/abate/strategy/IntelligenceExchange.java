// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.police.ExchangeTerms;
import org.abate.agency.police.IntelligenceDesk;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.StrategyDescription;

/** Agencies exchange what they know of who is behind shootings. */
final class IntelligenceExchange implements Strategy<IntelligenceExchange.Settings> {
    /** What a planner decides about the exchange. */
    record Settings(
            @Lever(
                            meaning = "Analysts who review shootings and pass on what agencies know",
                            unit = "people",
                            byDefault = "3",
                            max = 200)
                    double analysts,
            @Lever(
                            meaning = "Whether it rests on agreements and a shared system rather than acquaintances",
                            unit = "true or false",
                            byDefault = "true")
                    boolean formal,
            @Lever(
                            meaning = "Whether it reaches across jurisdictions; matters where a region has several",
                            unit = "true or false",
                            byDefault = "true")
                    boolean regional,
            @Lever(
                            meaning =
                                    "Whether reports and links are written down and followed up, and so can be counted",
                            unit = "true or false",
                            byDefault = "true")
                    boolean tracked,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "intelligenceExchange",
                "Exchange of intelligence",
                Settings.class,
                "Analysts link shootings to people whom another agency knows. A link helps focused deterrence of the same arm"
                        + " to attribute the shooting to the right group, across borders where the exchange is regional, and"
                        + " may help to clear it where the parties live in different jurisdictions or the group is known. Counts"
                        + " of reports and links show activity, not effect.",
                new Grounds(
                        EvidenceStanding.NONE,
                        "No causal estimate was found of what exchanging intelligence does to homicides or to clearance. The help to"
                                + " detectives is a wide guess that includes none and harm.",
                        List.of("PO15", "PO16")),
                new Funding(Payer.CITY, List.of(IntelligenceDesk.ANALYSTS, IntelligenceDesk.SYSTEM)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        IntelligenceDesk.open(
                programme,
                new ExchangeTerms(settings.analysts(), settings.formal(), settings.regional(), settings.tracked()));
    }
}
