// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.outreach.OutreachTeam;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.Placement;
import org.abate.scenario.StrategyDescription;

/** Street-level outreach: workers who belong to the neighborhood, mediate disputes and support clients. */
final class StreetOutreach implements Strategy<StreetOutreach.Settings> {
    /** What a planner decides about outreach. */
    record Settings(
            @Lever(meaning = "Outreach workers employed", unit = "people", byDefault = "24", max = 2000) int workers,
            @Lever(
                            meaning = "Supervisors; each supports up to eight workers",
                            unit = "people",
                            byDefault = "4",
                            max = 500)
                    int supervisors,
            @Lever(meaning = "Clients a worker can carry", unit = "people", byDefault = "15", max = 100) int caseload,
            @Lever(
                            meaning =
                                    "Where they work: {busiest: 8} or a list of neighborhood names; workers are spread evenly",
                            unit = "neighborhoods",
                            byDefault = "{busiest: 8}")
                    Placement neighborhoods,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "streetOutreach",
                "Street-level outreach",
                Settings.class,
                "Workers return to a neighborhood day after day; trust grows with contact and fades without. Trust lets them"
                        + " hear of disputes, mediate, reach those around a shooting so that fewer retaliate, support clients"
                        + " and refer them to therapy. Sites differ widely in quality; turnover costs relationships.",
                new Grounds(
                        EvidenceStanding.CAUSAL,
                        "Quasi-experiments with mixed results: a third of findings are significant reductions, some sites saw none or"
                                + " harm. One mechanism-level estimate (retaliation after incident response).",
                        List.of("OU01", "OU12", "OU14", "OU16", "OU17", "OU25", "OU27", "OU28")),
                new Funding(Payer.CITY, List.of(OutreachTeam.WORKERS, OutreachTeam.SUPERVISORS)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        OutreachTeam.hire(
                programme, settings.workers(), settings.supervisors(), settings.caseload(), settings.neighborhoods());
    }
}
