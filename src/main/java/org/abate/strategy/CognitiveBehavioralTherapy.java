// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.therapy.Therapy;
import org.abate.agency.therapy.TherapyCourse;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.StrategyDescription;

/** Cognitive behavioral therapy in groups for people at highest risk. */
final class CognitiveBehavioralTherapy implements Strategy<CognitiveBehavioralTherapy.Settings> {
    /** What a planner decides about therapy. */
    record Settings(
            @Lever(
                            meaning = "Clinicians or facilitators who lead groups full time",
                            unit = "people",
                            byDefault = "6",
                            max = 1000)
                    int clinicians,
            @Lever(meaning = "Seats in a group", unit = "people", byDefault = "10", min = 1, max = 50)
                    int seatsPerGroup,
            @Lever(
                            meaning = "Sessions of a group in a week",
                            unit = "sessions per week",
                            byDefault = "2",
                            min = 1,
                            max = 7)
                    int sessionsPerWeek,
            @Lever(meaning = "Length of a course", unit = "weeks", byDefault = "20", min = 1, max = 104) int weeks,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "cognitiveBehavioralTherapy",
                "Cognitive behavioral therapy",
                Settings.class,
                "Clinicians lead groups. About half of those invited start; sessions attended raise self-control, which fades"
                        + " with a half-life of about a year. Self-control restrains the aggressor of a dispute and helps the"
                        + " other side to walk away.",
                new Grounds(
                        EvidenceStanding.CAUSAL,
                        "From randomised trials: large falls of violent arrests of youths while enrolled; the primary"
                                + " outcome of the trial with men at highest risk (READI) was null.",
                        List.of("CB03", "CB06", "CB07", "CB08", "CB10", "CB13")),
                new Funding(Payer.CITY, List.of(Therapy.CLINICIANS, Therapy.SESSIONS)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        Therapy.hire(
                programme,
                settings.clinicians(),
                new TherapyCourse(settings.seatsPerGroup(), settings.sessionsPerWeek(), settings.weeks()));
    }
}
