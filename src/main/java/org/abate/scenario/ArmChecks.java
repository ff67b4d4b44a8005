// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks of arms against each other, the span of the projection and the city. */
final class ArmChecks {
    private final Findings findings;

    ArmChecks(Findings findings) {
        this.findings = findings;
    }

    /** No two arms have the same name. */
    void names(List<ListShape.Item<FieldsShape.Fields>> arms) {
        Map<String, Integer> lines = new HashMap<>();
        for (ListShape.Item<FieldsShape.Fields> arm : arms) {
            arm.value().get("name", String.class).ifPresent(name -> {
                Place place = arm.value().place("name");
                Integer earlier = lines.putIfAbsent(name, place.line());
                if (earlier != null) {
                    String path = KeyPath.of(KeyPath.of("arms", arm.index()), "name");
                    String where = earlier > 0 ? " on line " + earlier : "";
                    findings.report(
                            place, path, "another arm" + where + " is named " + Wording.code(name) + " already");
                }
            });
        }
    }

    /** Every strategy starts within the projection and ends after it starts. */
    void dates(List<ListShape.Item<FieldsShape.Fields>> arms, LocalDate start, Optional<Integer> years) {
        forEachStrategy(arms, (path, strategy) -> {
            FieldsShape.Fields written = strategy.written();
            LocalDate first = strategy.start().orElse(start);
            if (first.isBefore(start)) {
                findings.report(
                        written.place("start"),
                        KeyPath.of(path, "start"),
                        first + " is before the projection starts on " + start);
            }
            years.map(start::plusYears)
                    .filter(over -> !first.isBefore(over))
                    .ifPresent(over -> findings.report(
                            written.place("start"),
                            KeyPath.of(path, "start"),
                            first + " is after the projection ends on " + over.minusDays(1)));
            strategy.end()
                    .filter(last -> !last.isAfter(first))
                    .ifPresent(last -> findings.report(
                            written.place("end"),
                            KeyPath.of(path, "end"),
                            "the end, " + last + ", must be after the start, " + first));
        });
    }

    /** Strategies name only places that the city has, and place staff only where they work. */
    void places(List<ListShape.Item<FieldsShape.Fields>> arms, List<Territory> territories) {
        PlaceChecks places = new PlaceChecks(territories, findings);
        forEachStrategy(arms, places::check);
    }

    /**
     * Every arm has the agreements that its strategies need.
     *
     * @param arms as written
     * @param assembled the same arms, each with the strategies of those it includes
     */
    void agreements(
            List<ListShape.Item<FieldsShape.Fields>> arms,
            List<Arm> assembled,
            List<Territory> territories,
            SourcePositions positions) {
        PlaceChecks places = new PlaceChecks(territories, findings);
        for (int i = 0; i < assembled.size() && assembled.size() == arms.size(); i++) {
            places.agreements(assembled.get(i), KeyPath.of("arms", arms.get(i).index()), positions);
        }
    }

    private interface StrategyCheck {
        void check(String path, StrategyShape.Chosen strategy);
    }

    private static void forEachStrategy(List<ListShape.Item<FieldsShape.Fields>> arms, StrategyCheck check) {
        for (ListShape.Item<FieldsShape.Fields> arm : arms) {
            String armPath = KeyPath.of("arms", arm.index());
            arm.value().values().forEach((key, value) -> {
                if (value instanceof StrategyShape.Chosen strategy) {
                    check.check(KeyPath.of(armPath, key), strategy);
                }
            });
        }
    }
}
