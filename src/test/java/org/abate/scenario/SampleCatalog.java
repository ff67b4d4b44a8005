// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Strategies that stand for the real ones where tests need some that do not change. */
public final class SampleCatalog {
    public static final List<String> OUTCOMES = List.of("homicides", "nonfatalShootings", "gunHomicides");

    private SampleCatalog() {}

    public record Outreach(
            @Lever(meaning = "Outreach workers in post", unit = "people", byDefault = "24", max = 500) int workers,
            @Lever(meaning = "Supervisors in post", unit = "people", byDefault = "4", max = 100) int supervisors,
            @Lever(meaning = "People that one worker looks after", unit = "people", byDefault = "15", max = 60)
                    double caseload,
            @Lever(meaning = "Where workers work", unit = "neighborhoods", byDefault = "{busiest: 8}")
                    Placement neighborhoods,
            Delivery delivery) {
        public Outreach {
            if (workers > 0 && supervisors == 0) {
                throw new IllegalArgumentException("workers need at least one supervisor");
            }
        }
    }

    public record Deterrence(
            @Lever(meaning = "Analysts", unit = "people", byDefault = "2", max = 50) int analysts,
            @Lever(meaning = "Detectives who follow through", unit = "people", byDefault = "6", max = 200)
                    int enforcementDetectives,
            @Lever(meaning = "Call-ins", unit = "per year", byDefault = "4", max = 52) double callInsPerYear,
            @Lever(meaning = "People at each call-in", unit = "people", byDefault = "22", max = 200)
                    int attendeesPerCallIn,
            @Lever(meaning = "Custom notifications", unit = "per month", byDefault = "10", max = 500)
                    double customNotificationsPerMonth,
            Delivery delivery) {}

    public record Therapy(
            @Lever(meaning = "Clinicians who lead groups", unit = "people", byDefault = "6", max = 200)
                    double clinicians,
            @Lever(meaning = "Seats in a group", unit = "people", byDefault = "10", min = 1, max = 40)
                    int seatsPerGroup,
            @Lever(meaning = "Sessions of a group", unit = "per week", byDefault = "2", min = 0.5, max = 7)
                    double sessionsPerWeek,
            @Lever(meaning = "Length of a course", unit = "weeks", byDefault = "20", min = 1, max = 104) int weeks,
            Delivery delivery) {}

    /** One setting of every type. */
    public record Everything(
            @Lever(meaning = "A count", unit = "people", byDefault = "3") int count,
            @Lever(meaning = "A level", unit = "share", byDefault = "0.5", min = -1, max = 1) double level,
            @Lever(meaning = "A switch", unit = "yes or no", byDefault = "false") boolean open,
            @Lever(meaning = "A note", unit = "text", byDefault = "none") String note,
            @Lever(meaning = "A day", unit = "date", byDefault = "2025-01-31") LocalDate day,
            @Lever(meaning = "A limit", unit = "people", byDefault = "") Optional<Integer> limit,
            @Lever(meaning = "A share", unit = "share", byDefault = "0.25", max = 1) Optional<Double> share,
            @Lever(meaning = "Somewhere", unit = "neighborhoods", byDefault = "") Optional<Placement> where) {}

    public static List<StrategyDescription> catalog() {
        return List.of(
                described("focusedDeterrence", "Focused deterrence", Deterrence.class),
                described("cognitiveBehavioralTherapy", "Cognitive behavioral therapy", Therapy.class),
                described("streetOutreach", "Street-level outreach", Outreach.class),
                described("everything", "One setting of every type", Everything.class));
    }

    private static StrategyDescription described(String key, String title, Class<? extends Record> settings) {
        return new StrategyDescription(
                key,
                title,
                settings,
                title + " acts on a mechanism.",
                new Grounds(EvidenceStanding.ASSOCIATION, "associations", List.of("OU16", "OU17")),
                new Funding(Payer.CITY, List.of()));
    }
}
