// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.abate.scenario.Arm;
import org.abate.scenario.Delivery;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Placement;
import org.abate.scenario.ScenarioReader;
import org.abate.scenario.StrategyChoice;
import org.abate.strategy.Strategies;

/** Arms with the real strategies, for tests. */
final class Arms {
    static final Arm STATUS_QUO = of();

    private Arms() {}

    static Arm of(StrategyChoice... strategies) {
        return new Arm("arm", List.of(strategies), Map.of());
    }

    static Arm staffed(Map<String, Double> staffing) {
        return new Arm("arm", List.of(), staffing);
    }

    /**
     * An arm as a scenario would write it, for the city of {@code scenarios/minimal.yaml}.
     *
     * @param strategies each as {@code key={setting: value}}; what is left out has its default
     */
    static Arm written(String... strategies) {
        var reader = new ScenarioReader(Strategies.catalog(), Outcome.goalKeys());
        List<String> overrides =
                Stream.of(strategies).map(strategy -> "arms[0]." + strategy).toList();
        try {
            return reader.read(Path.of("scenarios", "minimal.yaml"), overrides)
                    .arms()
                    .get(0);
        } catch (InvalidInputException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Twelve workers who start at once, but for some settings. */
    static StrategyChoice outreach(Map<String, Object> changes) {
        return choice(
                "streetOutreach",
                Map.of("workers", 12, "supervisors", 2, "caseload", 5, "neighborhoods", new Placement(3, List.of())),
                changes);
    }

    /** Two clinicians who start at once, but for some settings. */
    static StrategyChoice therapy(Map<String, Object> changes) {
        return choice(
                "cognitiveBehavioralTherapy",
                Map.of("clinicians", 2, "seatsPerGroup", 5, "sessionsPerWeek", 2, "weeks", 10),
                changes);
    }

    /** A partnership at full strength from the start, but for some settings. */
    static StrategyChoice deterrence(Map<String, Object> changes) {
        return choice(
                "focusedDeterrence",
                Map.of(
                        "analysts",
                        2.0,
                        "enforcementDetectives",
                        6.0,
                        "callInsPerYear",
                        12.0,
                        "attendeesPerCallIn",
                        12,
                        "customNotificationsPerMonth",
                        10.0),
                changes);
    }

    private static StrategyChoice choice(String strategy, Map<String, Object> settings, Map<String, Object> changes) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putAll(Map.of("start", Optional.empty(), "end", Optional.empty(), "rampUpMonths", 0.0, "fidelity", 1.0));
        changes.forEach((name, value) -> {
            if (all.put(name, value) == null) {
                throw new IllegalArgumentException(strategy + " has no setting " + name);
            }
        });
        all.put("delivery", delivery(all));
        return new StrategyChoice(strategy, all);
    }

    @SuppressWarnings("unchecked")
    private static Delivery delivery(Map<String, Object> all) {
        return new Delivery(
                (Optional<LocalDate>) all.remove("start"),
                (Optional<LocalDate>) all.remove("end"),
                (double) all.remove("rampUpMonths"),
                (double) all.remove("fidelity"));
    }
}
