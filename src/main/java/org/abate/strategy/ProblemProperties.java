// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.place.LandlordUnit;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.Placement;
import org.abate.scenario.StrategyDescription;

/** A problem-landlord unit: owners of properties where drugs are sold are made to mend them. */
final class ProblemProperties implements Strategy<ProblemProperties.Settings> {
    /** What a planner decides about it. */
    record Settings(
            @Lever(meaning = "Inspectors of the unit", unit = "people", byDefault = "6", max = 1000) double inspectors,
            @Lever(
                            meaning = "Cases that an inspector takes on in a month",
                            unit = "cases per month",
                            byDefault = "6",
                            max = 200)
                    double casesPerInspectorAndMonth,
            @Lever(
                            meaning =
                                    "Where: {busiest: 20} or a list of neighborhood names; cases go round them in turn",
                            unit = "neighborhoods",
                            byDefault = "{busiest: 20}")
                    Placement neighborhoods,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "problemProperties",
                "Problem-landlord unit",
                Settings.class,
                "Inspectors take owners of problem properties to task. Where an owner complies, fewer disputes over drugs turn"
                        + " violent at that place, until the property relapses. Nothing else changes.",
                new Grounds(
                        EvidenceStanding.ASSOCIATION,
                        "No causal estimate for shootings. One small trial with landlords found less reported crime at drug"
                                + " properties for half a year (the number is from memory). The effect on violence is a judgement;"
                                + " its interval includes harm, as where dealing moves on.",
                        List.of("PL08")),
                new Funding(Payer.CITY, List.of(LandlordUnit.INSPECTORS, LandlordUnit.CASES)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        LandlordUnit.form(
                programme, settings.inspectors(), settings.casesPerInspectorAndMonth(), settings.neighborhoods());
    }
}
