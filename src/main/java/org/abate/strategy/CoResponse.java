// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.crisis.CrisisService;
import org.abate.agency.crisis.CrisisTeam;
import org.abate.agency.crisis.FreedHours;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.StrategyDescription;

/** Cops and Clinicians: behavioral-health calls are answered by clinicians, with an officer or alone where that is safe. */
final class CoResponse implements Strategy<CoResponse.Settings> {
    /** What a planner decides about co-response. */
    record Settings(
            @Lever(
                            meaning = "Clinicians hired beyond those whom the city has today",
                            unit = "people",
                            byDefault = "6",
                            max = 500)
                    int clinicians,
            @Lever(
                            meaning =
                                    "Hours of the day in which they answer calls; the same people cover more hours more thinly",
                            unit = "hours per day",
                            byDefault = "24",
                            min = 1,
                            max = 24)
                    double hoursCovered,
            @Lever(
                            meaning = "Share of their calls that they answer without an officer, where that is safe",
                            unit = "share from 0 to 1",
                            byDefault = "0.3",
                            max = 1)
                    double shareAlone,
            @Lever(
                            meaning =
                                    "Officers taken from patrol to go with them for good; at most one for each clinician",
                            unit = "people",
                            byDefault = "0",
                            max = 500)
                    double officersPaired,
            @Lever(
                            meaning = "Where the hours of other officers go that calls answered alone free",
                            unit = "name",
                            byDefault = "patrol")
                    FreedHours freedHoursTo,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "coResponse",
                "Co-response (Cops and Clinicians)",
                Settings.class,
                "Clinicians answer behavioral-health calls that the present ones cannot get to. Calls that they answer alone free the"
                        + " officers who would have gone; on others an officer goes along and nothing is freed. Freed hours go to patrol,"
                        + " investigation or community work, and only they act on violence; trust moves a little, if at all. Most of the people whom"
                        + " clinicians meet are diverted from the justice system.",
                new Grounds(
                        EvidenceStanding.NONE,
                        "No direct effect on homicide is assumed: the one quasi-experiment (Denver) found a third fewer reports of targeted low-level"
                                + " offences and no detectable change of serious crime. St. Louis reports 95 % diverted; the model takes 70 % (50 to 95).",
                        List.of("CL01", "CL02", "CL03", "CL04", "CL05")),
                new Funding(Payer.CITY, List.of(CrisisTeam.CLINICIANS)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        CrisisTeam.hire(
                programme,
                settings.clinicians(),
                new CrisisService(
                        settings.hoursCovered(),
                        1,
                        settings.shareAlone(),
                        settings.officersPaired(),
                        settings.freedHoursTo()));
    }
}
