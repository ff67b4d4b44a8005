// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.calls.CallTakers;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.StrategyDescription;

/** 911 answered at once: posts of the 911 center are filled. */
final class AnswerAllCalls implements Strategy<AnswerAllCalls.Settings> {
    /** What a planner decides about the 911 center. */
    record Settings(
            @Lever(
                            meaning =
                                    "Posts of the 911 center filled beyond those of today, counted as the city counts them; part of these dispatch by radio",
                            unit = "people",
                            byDefault = "17",
                            max = 2000)
                    int callTakers,
            @Lever(
                            meaning = "Share of them who leave in a year; a post left stands empty for some weeks",
                            unit = "share per year",
                            byDefault = "0.25",
                            max = 3)
                    double turnoverPerYear,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "answerAllCalls",
                "Answer all 911 calls",
                Settings.class,
                "More call-takers answer sooner and fewer callers hang up. Officers and ambulances hear of events earlier: more disputes get help"
                        + " in time, more cases are cleared, the wounded are treated sooner. Each further call-taker shortens the wait by less.",
                new Grounds(
                        EvidenceStanding.NONE,
                        "No causal estimate of faster answering on homicide. Estimates exist for links of the chain: clearance falls as police come"
                                + " later, and injuries rise (PO07, PO08).",
                        List.of("PO07", "PO08", "SL36", "SL37", "SL38", "SL42", "SL43", "CL08")),
                new Funding(Payer.CITY, List.of(CallTakers.CALL_TAKERS)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        CallTakers.hire(programme, settings.callTakers(), settings.turnoverPerYear());
    }
}
