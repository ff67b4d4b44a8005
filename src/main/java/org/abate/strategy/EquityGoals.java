// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.StrategyDescription;

/** A rule about who is served first: a share of all posts and seats of the arm goes to the poorest neighborhoods. */
final class EquityGoals implements Strategy<EquityGoals.Settings> {
    /** What a planner decides about equity. */
    record Settings(
            @Lever(
                            meaning =
                                    "Share of posts and seats reserved for the poorest neighborhoods, those that hold a"
                                            + " fifth of the residents; the rest go where each strategy places them",
                            unit = "share from 0 to 1",
                            byDefault = "0.5",
                            max = 1)
                    double shareForPoorestFifth) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "equityGoals",
                "Equity goals",
                Settings.class,
                "Of the posts and seats of all strategies of the arm that are placed by neighborhood or filled by invitation,"
                        + " the given share goes to the poorest neighborhoods. It moves help; it adds none. Race plays no part"
                        + " in it. The equity table of the results shows who is spared.",
                new Grounds(
                        EvidenceStanding.NONE,
                        "A rule about who is served, not a programme: no study has estimated what it does to violence. What it"
                                + " changes here follows from where need and people at risk are.",
                        List.of()),
                new Funding(Payer.CITY, List.of()));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        programme.all().allocation().reserveForPoorest(settings.shareForPoorestFifth());
    }
}
