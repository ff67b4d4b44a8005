// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.police.HotSpotDuty;
import org.abate.agency.police.HotSpotTeam;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.Placement;
import org.abate.scenario.StrategyDescription;

/** Patrol of hot spots: officers return every day to the few street places with most trouble. */
final class HotSpotsPatrol implements Strategy<HotSpotsPatrol.Settings> {
    /** What a planner decides about patrol of hot spots. */
    record Settings(
            @Lever(meaning = "Officers of the team", unit = "people", byDefault = "20", max = 2000) int officers,
            @Lever(
                            meaning = "Where they come from: additional (hired), or patrol, which loses their hours",
                            unit = "additional or patrol",
                            byDefault = "additional")
                    OfficerSource officersFrom,
            @Lever(
                            meaning = "Street places that an officer visits in a shift of eight hours",
                            unit = "places",
                            byDefault = "8",
                            min = 0.25,
                            max = 50)
                    double hotSpotsPerOfficerShift,
            @Lever(
                            meaning = "Share of the time on duty spent at hot spots; the rest is ordinary patrol",
                            unit = "share from 0 to 1",
                            byDefault = "0.6",
                            max = 1)
                    double hotSpotShare,
            @Lever(
                            meaning = "People whom an officer stops on a day on duty; each stop costs trust",
                            unit = "stops per officer and day",
                            byDefault = "1",
                            max = 50)
                    double stopsPerOfficerDay,
            @Lever(
                            meaning =
                                    "Where they work: {busiest: 10} or a list of neighborhood names; officers are spread evenly",
                            unit = "neighborhoods",
                            byDefault = "{busiest: 10}")
                    Placement neighborhoods,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "hotSpotsPatrol",
                "Hot-spots patrol",
                Settings.class,
                "Officers spend part of each shift at the street places that police hold to be hottest, with an error."
                        + " Disputes there are less likely to turn violent while officers come and for days after, a little"
                        + " less so near by. Each stop costs trust in the neighborhood, more if officers are not trained in"
                        + " procedural justice: many stops can do more harm than the presence does good.",
                new Grounds(
                        EvidenceStanding.OTHER_CRIME,
                        "Trials for all crime at treated places, small and mostly not for homicide; what"
                                + " it does to a city's homicides has not been measured.",
                        List.of("PO02", "PO03", "PO04", "PO19")),
                new Funding(Payer.CITY, List.of(HotSpotDuty.HIRED)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        HotSpotTeam.deploy(
                programme,
                new HotSpotDuty(
                        settings.officers(),
                        settings.officersFrom() == OfficerSource.PATROL
                                ? HotSpotDuty.Officers.FROM_PATROL
                                : HotSpotDuty.Officers.HIRED,
                        settings.hotSpotsPerOfficerShift(),
                        settings.hotSpotShare(),
                        settings.stopsPerOfficerDay(),
                        settings.neighborhoods()));
    }
}
