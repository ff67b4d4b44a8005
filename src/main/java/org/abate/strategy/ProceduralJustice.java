// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.police.ProceduralJusticeTraining;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.StrategyDescription;

/** Training in procedural justice: officers who explain, listen and are fair. */
final class ProceduralJustice implements Strategy<ProceduralJustice.Settings> {
    /** What a planner decides about training. */
    record Settings(
            @Lever(
                            meaning =
                                    "Share of all officers trained or refreshed in a year; those at hot spots come first",
                            unit = "share from 0 to 1 per year",
                            byDefault = "0.1",
                            max = 4)
                    double shareTrainedPerYear,
            @Lever(
                            meaning = "Hours of training of each; the trial had 40. They are taken off patrol",
                            unit = "hours",
                            byDefault = "40",
                            max = 200)
                    double hoursOfTraining,
            @Lever(
                            meaning =
                                    "Supervisors who see that it is practised; each keeps up with 50 trained officers",
                            unit = "people",
                            byDefault = "2",
                            max = 500)
                    double supervisors,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "proceduralJustice",
                "Training in procedural justice",
                Settings.class,
                "Stops and arrests by trained and supervised officers cost less trust, and patrol of hot spots by them is"
                        + " worth more. Without refreshers half of it is lost in a year. Hours of training are taken off"
                        + " patrol. Without hot-spots patrol there is little that it can act on.",
                new Grounds(
                        EvidenceStanding.OTHER_CRIME,
                        "One trial in three cities: less crime and fewer arrests at hot spots patrolled by trained officers; legitimacy"
                                + " in residents' eyes did not change. Not measured for homicide.",
                        List.of("PO04", "PO20")),
                new Funding(
                        Payer.CITY,
                        List.of(ProceduralJusticeTraining.TRAINING, ProceduralJusticeTraining.SUPERVISORS)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        ProceduralJusticeTraining.begin(
                programme, settings.shareTrainedPerYear(), settings.hoursOfTraining(), settings.supervisors());
    }
}
