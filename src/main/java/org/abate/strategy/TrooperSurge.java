// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.police.HotSpotDuty;
import org.abate.agency.police.HotSpotTeam;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.Placement;
import org.abate.scenario.StrategyDescription;

/** State troopers who come for some weeks and go again. */
final class TrooperSurge implements Strategy<TrooperSurge.Settings> {
    private static final double DAYS_PER_WEEK = 7;

    /** What a planner decides about a surge. */
    record Settings(
            @Lever(meaning = "Troopers sent", unit = "people", byDefault = "60", max = 2000) int officers,
            @Lever(meaning = "Weeks from the first day to the last", unit = "weeks", byDefault = "12", max = 520)
                    double weeks,
            @Lever(
                            meaning = "Share of their time on duty spent at hot spots; the rest is ordinary patrol",
                            unit = "share from 0 to 1",
                            byDefault = "0.6",
                            max = 1)
                    double hotSpotShare,
            @Lever(
                            meaning = "Street places that a trooper visits in a shift of eight hours",
                            unit = "places",
                            byDefault = "8",
                            min = 0.25,
                            max = 50)
                    double hotSpotsPerOfficerShift,
            @Lever(
                            meaning = "People whom a trooper stops on a day on duty; each stop costs trust",
                            unit = "stops per officer and day",
                            byDefault = "2",
                            max = 50)
                    double stopsPerOfficerDay,
            @Lever(
                            meaning =
                                    "Where they work: {busiest: 10} or a list of neighborhood names; troopers are spread evenly",
                            unit = "neighborhoods",
                            byDefault = "{busiest: 10}")
                    Placement neighborhoods,
            Arrival arrival) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "trooperSurge",
                "State trooper surge",
                Settings.class,
                "Troopers work at hot spots and on patrol for some weeks, then they are gone: what their presence did fades"
                        + " within days. Stops by officers who are not known there cost more trust than those of the city's"
                        + " own, and that lasts longer than the surge.",
                new Grounds(
                        EvidenceStanding.NONE,
                        "No rigorous estimate was found of what sending troopers does to homicides. They count as officers at hot"
                                + " spots, whose effect there was measured for all crime.",
                        List.of("PO14", "PO02", "PO03")),
                new Funding(Payer.STATE, List.of(HotSpotDuty.TROOPERS, HotSpotDuty.DEPLOYMENT)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        HotSpotTeam.deploy(
                programme.forDays(settings.weeks() * DAYS_PER_WEEK),
                new HotSpotDuty(
                        settings.weeks() > 0 ? settings.officers() : 0,
                        HotSpotDuty.Officers.OUTSIDERS,
                        settings.hotSpotsPerOfficerShift(),
                        settings.hotSpotShare(),
                        settings.stopsPerOfficerDay(),
                        settings.neighborhoods()));
    }
}
