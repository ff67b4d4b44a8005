// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.scenario.CostItem;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Jurisdictions;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.StrategyDescription;

/** Agreements between jurisdictions, without which nobody works across a border. */
final class RegionalCollaboration implements Strategy<RegionalCollaboration.Settings> {
    private static final CostItem COORDINATORS =
            CostItem.staff("regional coordinators", "salary.coordinatorUsdPerYear");

    /** What planners of a region agree on. */
    record Settings(
            @Lever(
                            meaning =
                                    "Jurisdictions with which the lead has an agreement, by name; strategies of the arm may then"
                                            + " name them in their own setting `jurisdictions`",
                            unit = "jurisdictions",
                            byDefault = "[]")
                    Jurisdictions members,
            @Lever(meaning = "People who run the collaboration", unit = "people", byDefault = "1", max = 50)
                    double coordinators,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "regionalCollaboration",
                "Regional collaboration",
                Settings.class,
                "Disputes and people cross borders; police, workers and clinicians do not, unless their jurisdictions agree. An"
                        + " agreement lets the arm's other strategies work in the members that they name, and changes nothing by"
                        + " itself.",
                new Grounds(
                        EvidenceStanding.NONE,
                        "No causal estimate of regional coordination was found. What it adds here is the work that it lets"
                                + " others do, nothing else.",
                        List.of("PO15", "SL40")),
                new Funding(Payer.COUNTY, List.of(COORDINATORS)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        if (!settings.members().names().isEmpty()) {
            programme.hire(COORDINATORS, settings.coordinators());
        }
    }
}
