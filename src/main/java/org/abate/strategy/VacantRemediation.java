// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.place.Remediation;
import org.abate.agency.place.RemediationPlan;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.Placement;
import org.abate.scenario.StrategyDescription;

/** Vacant lots are cleaned and greened, abandoned houses closed up or taken down. */
final class VacantRemediation implements Strategy<VacantRemediation.Settings> {
    /** What a planner decides about it. */
    record Settings(
            @Lever(meaning = "Vacant lots cleaned and greened", unit = "lots per year", byDefault = "500", max = 100000)
                    double lotsPerYear,
            @Lever(
                            meaning = "Abandoned houses closed up with working doors and windows",
                            unit = "houses per year",
                            byDefault = "100",
                            max = 100000)
                    double housesPerYear,
            @Lever(meaning = "Abandoned houses taken down", unit = "houses per year", byDefault = "0", max = 100000)
                    double demolitionsPerYear,
            @Lever(
                            meaning =
                                    "Whether lots are mown and cleared again and again; without it they go back to what they were",
                            unit = "yes or no",
                            byDefault = "true")
                    boolean lotsKeptUp,
            @Lever(
                            meaning =
                                    "Where: {busiest: 8} or a list of neighborhood names; work goes round them in turn",
                            unit = "neighborhoods",
                            byDefault = "{busiest: 8}")
                    Placement neighborhoods,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "vacantRemediation",
                "Vacant lots and abandoned houses",
                Settings.class,
                "Crews clean and green vacant lots, close up abandoned houses or take them down. Around so many of them as the"
                        + " trials treated, fewer disputes turn violent, of any kind, for as long as it is kept up. A place is"
                        + " protected once; a city has only so many lots and houses.",
                new Grounds(
                        EvidenceStanding.CAUSAL,
                        "Cluster-randomised trials in Philadelphia: shootings near by fell by about 7 % (3 to 11), not by the 29 %"
                                + " often quoted, which counts all gun violence in the poorest areas; the trial of houses does"
                                + " not stand every correction. No displacement was found.",
                        List.of("PL02", "PL03", "PL04", "PL05", "PL07", "PL01")),
                new Funding(
                        Payer.CITY,
                        List.of(Remediation.LOTS, Remediation.HOUSES, Remediation.DEMOLITIONS, Remediation.UPKEEP)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        Remediation.begin(
                programme,
                new RemediationPlan(
                        settings.lotsPerYear(),
                        settings.housesPerYear(),
                        settings.demolitionsPerYear(),
                        settings.lotsKeptUp(),
                        settings.neighborhoods()));
    }
}
