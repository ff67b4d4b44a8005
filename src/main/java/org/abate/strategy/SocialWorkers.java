// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.crisis.SocialWork;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.StrategyDescription;

/** Licensed clinical social workers for witnesses, the wounded, families and diversion calls. */
final class SocialWorkers implements Strategy<SocialWorkers.Settings> {
    /** What a planner decides about social workers. */
    record Settings(
            @Lever(
                            meaning = "Social workers hired beyond those whom the city has today",
                            unit = "people",
                            byDefault = "25",
                            max = 1000)
                    int workers,
            @Lever(
                            meaning = "Cases that one of them can carry at a time",
                            unit = "cases",
                            byDefault = "15",
                            min = 1,
                            max = 200)
                    int caseload,
            @Lever(
                            meaning =
                                    "Share of their time in which they take behavioral-health calls by phone instead of cases",
                            unit = "share from 0 to 1",
                            byDefault = "0.2",
                            max = 1)
                    double callShare,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "socialWorkers",
                "Social workers",
                Settings.class,
                "Social workers stand by witnesses, survivors and families of homicides and shootings while they have places free; a case"
                        + " so supported may be cleared more often. They refer survivors at risk and people close to victims to therapy, where the arm has"
                        + " any. Part of their time they take behavioral-health calls by phone, which frees patrol. Places beyond what cases need change"
                        + " nothing.",
                new Grounds(
                        EvidenceStanding.ASSOCIATION,
                        "No causal estimate for witness and victim support by social workers. One homicide unit that grew in staff, training and review"
                                + " cleared more (PO06); how much of that was support of witnesses is not known, and it may be nothing.",
                        List.of("PO06", "CL01", "CL05")),
                new Funding(Payer.CITY, List.of(SocialWork.SOCIAL_WORKERS)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        SocialWork.hire(programme, settings.workers(), settings.caseload(), settings.callShare());
    }
}
