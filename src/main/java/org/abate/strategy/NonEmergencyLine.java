// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.calls.NonEmergencyDesk;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.StrategyDescription;

/** A non-emergency line (311) that takes calls off 911. */
final class NonEmergencyLine implements Strategy<NonEmergencyLine.Settings> {
    /** What a planner decides about the non-emergency line. */
    record Settings(
            @Lever(meaning = "Operators hired", unit = "people", byDefault = "10", max = 1000) int operators,
            @Lever(
                            meaning = "Hours of the day in which the line is open",
                            unit = "hours per day",
                            byDefault = "16",
                            min = 1,
                            max = 24)
                    double hoursOpen,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "nonEmergencyLine",
                "Non-emergency line (311)",
                Settings.class,
                "Operators take calls that are no emergencies, as many as they can answer; 911 has fewer to answer and answers the others sooner."
                        + " Patrol is sent to a few calls less. Operators beyond what such calls need change nothing.",
                new Grounds(
                        EvidenceStanding.NONE,
                        "No estimate of an effect on violence. Baltimore moved a third of its 911 calls to 311 and saw virtually no change of the time"
                                + " that officers had free.",
                        List.of("CL06", "CL07", "CL09")),
                new Funding(Payer.CITY, List.of(NonEmergencyDesk.OPERATORS)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        NonEmergencyDesk.hire(programme, settings.operators(), settings.hoursOpen());
    }
}
