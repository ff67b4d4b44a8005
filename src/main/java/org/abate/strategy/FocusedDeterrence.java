// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programme;
import org.abate.agency.deterrence.DeterrencePartnership;
import org.abate.agency.deterrence.DeterrenceStaff;
import org.abate.scenario.Delivery;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Lever;
import org.abate.scenario.Payer;
import org.abate.scenario.StrategyDescription;

/** Focused deterrence: the most violent groups are told what more violence will bring, and what help there is. */
final class FocusedDeterrence implements Strategy<FocusedDeterrence.Settings> {
    /** What a planner decides about focused deterrence. */
    record Settings(
            @Lever(
                            meaning = "Analysts who review every shooting and learn which groups drive them",
                            unit = "people",
                            byDefault = "2",
                            max = 100)
                    double analysts,
            @Lever(
                            meaning = "Detectives who follow through when a warned group keeps shooting",
                            unit = "people",
                            byDefault = "6",
                            max = 500)
                    double enforcementDetectives,
            @Lever(meaning = "Call-ins held in a year", unit = "call-ins per year", byDefault = "4", max = 52)
                    double callInsPerYear,
            @Lever(meaning = "People invited to a call-in", unit = "people", byDefault = "22", max = 500)
                    int attendeesPerCallIn,
            @Lever(
                            meaning = "People sought out in person with the message in a month",
                            unit = "people per month",
                            byDefault = "10",
                            max = 1000)
                    double customNotificationsPerMonth,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "focusedDeterrence",
                "Focused deterrence",
                Settings.class,
                "Analysts attribute shootings to groups; call-ins and custom notifications tell people of the most violent"
                        + " groups what more violence will bring and offer help. Perceived certainty of sanction restrains"
                        + " the group's members while it lasts: it fades without contact, and is doubted when violence after"
                        + " the warning goes unanswered. Enforcement takes members into custody.",
                new Grounds(
                        EvidenceStanding.CAUSAL,
                        "From quasi-experiments, no randomised trial; effects are on treated groups, smaller where the"
                                + " design is stronger.",
                        List.of("FD05", "FD12", "FD15", "FD21", "FD22", "FD23", "FD25")),
                new Funding(
                        Payer.CITY,
                        List.of(
                                DeterrencePartnership.ANALYSTS,
                                DeterrencePartnership.DETECTIVES,
                                DeterrencePartnership.CONTACTS)));
    }

    @Override
    public void launch(Settings settings, Programme programme) {
        if (settings.callInsPerYear() * settings.attendeesPerCallIn() + settings.customNotificationsPerMonth() > 0) {
            DeterrencePartnership.form(
                    programme,
                    new DeterrenceStaff(
                            settings.analysts(),
                            settings.enforcementDetectives(),
                            settings.callInsPerYear(),
                            settings.attendeesPerCallIn(),
                            settings.customNotificationsPerMonth()));
        }
    }
}
