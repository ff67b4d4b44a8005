// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.police.OfficerMoves;
import org.abate.agency.police.Reorganization;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.Placement;
import org.abate.scenario.StrategyDescription;

/** More effective policing with the officers there are: merged units, more detectives, officers who are known. */
final class PoliceReorganization implements Strategy<PoliceReorganization.Settings> {
    /** What a planner decides about who does what. */
    record Settings(
            @Lever(
                            meaning = "Officers of merged units, whose work there was redundant, who go on patrol",
                            unit = "people",
                            byDefault = "20",
                            max = 2000)
                    int officersFromMergedUnitsToPatrol,
            @Lever(
                            meaning = "Officers of merged units who become detectives for homicides and shootings",
                            unit = "people",
                            byDefault = "10",
                            max = 2000)
                    int officersFromMergedUnitsToInvestigation,
            @Lever(
                            meaning =
                                    "Officers of merged units who come to work in one neighborhood and are known there",
                            unit = "people",
                            byDefault = "10",
                            max = 2000)
                    int officersFromMergedUnitsToCommunityWork,
            @Lever(
                            meaning = "Patrol officers who become detectives; patrol loses their hours",
                            unit = "people",
                            byDefault = "0",
                            max = 2000)
                    int officersFromPatrolToInvestigation,
            @Lever(
                            meaning = "Patrol officers who come to work in one neighborhood; patrol loses their hours",
                            unit = "people",
                            byDefault = "0",
                            max = 2000)
                    int officersFromPatrolToCommunityWork,
            @Lever(meaning = "Detectives hired", unit = "people", byDefault = "0", max = 500) int newDetectives,
            @Lever(
                            meaning =
                                    "Where community officers work: {busiest: 8} or a list of neighborhood names; they are spread evenly",
                            unit = "neighborhoods",
                            byDefault = "{busiest: 8}")
                    Placement neighborhoods,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "policeReorganization",
                "Police reorganization",
                Settings.class,
                "Officers do other work: on patrol they add hours that calls leave free, as detectives hours for each case,"
                        + " in one neighborhood contact that slowly builds trust toward a ceiling. An officer taken from"
                        + " patrol takes his patrol hours along. Fidelity is the share of the moves that is more than paper;"
                        + " what merged units did before is assumed not to be missed.",
                new Grounds(
                        EvidenceStanding.ASSOCIATION,
                        "No estimate of a reorganization as such. Causal estimates exist for officers on homicides and for"
                                + " detectives on clearance; for contact on attitudes toward police, not on violence.",
                        List.of("PO01", "PO06", "PO18")),
                new Funding(Payer.CITY, List.of(Reorganization.RETRAINING, Reorganization.DETECTIVES)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        Reorganization.begin(
                programme,
                new OfficerMoves(
                        settings.officersFromPatrolToInvestigation(),
                        settings.officersFromPatrolToCommunityWork(),
                        settings.officersFromMergedUnitsToPatrol(),
                        settings.officersFromMergedUnitsToInvestigation(),
                        settings.officersFromMergedUnitsToCommunityWork(),
                        settings.newDetectives(),
                        settings.neighborhoods()));
    }
}
