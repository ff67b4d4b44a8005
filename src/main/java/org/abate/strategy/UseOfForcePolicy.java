// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.police.ForceOversight;
import org.abate.agency.police.ForceRules;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.StrategyDescription;

/** Policy, training, oversight and transparency on the use of force by police. */
final class UseOfForcePolicy implements Strategy<UseOfForcePolicy.Settings> {
    /** What a planner decides about use of force. */
    record Settings(
            @Lever(
                            meaning = "Whether rules are adopted that allow force only as a last resort",
                            unit = "true or false",
                            byDefault = "true")
                    boolean policy,
            @Lever(
                            meaning = "Hours of de-escalation training of every officer in a year, taken off patrol",
                            unit = "hours per officer and year",
                            byDefault = "8",
                            max = 200)
                    double trainingHoursPerOfficerYear,
            @Lever(
                            meaning = "People who investigate force and complaints independently of the police",
                            unit = "people",
                            byDefault = "4",
                            max = 200)
                    double oversightStaff,
            @Lever(
                            meaning = "People who publish what happened, soon and in full: footage, data, findings",
                            unit = "people",
                            byDefault = "2",
                            max = 200)
                    double transparencyStaff,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "useOfForcePolicy",
                "Use-of-force policy and transparency",
                Settings.class,
                "Rules, training and oversight make uses of force that cost trust rarer, transparency makes each cost less."
                        + " Trust decides who calls for help, who testifies and who helps himself. Such incidents happen in"
                        + " every arm; the few that everybody sees may be followed by an investigation after which officers"
                        + " do less of what they do unasked.",
                new Grounds(
                        EvidenceStanding.ASSOCIATION,
                        "No estimate for homicide. De-escalation training lowered use of force in one staggered trial; calls and"
                                + " police work fell after incidents that everybody saw.",
                        List.of("PO09", "PO10", "PO20", "PO21")),
                new Funding(
                        Payer.CITY,
                        List.of(
                                ForceOversight.RULES,
                                ForceOversight.TRAINING,
                                ForceOversight.OVERSIGHT,
                                ForceOversight.TRANSPARENCY)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        ForceOversight.begin(
                programme,
                new ForceRules(
                        settings.policy(),
                        settings.trainingHoursPerOfficerYear(),
                        settings.oversightStaff(),
                        settings.transparencyStaff()));
    }
}
