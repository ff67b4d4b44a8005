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

    /** Staff are placed only in neighborhoods that the city has. */
    void placements(List<ListShape.Item<FieldsShape.Fields>> arms, List<String> neighborhoods) {
        forEachStrategy(arms, (path, strategy) -> strategy.written().values().forEach((name, value) -> {
            if (value instanceof Placement placement) {
                placement(placement, strategy.written().value(name), KeyPath.of(path, name), neighborhoods);
            }
        }));
    }

    private void placement(Placement placement, Value written, String path, List<String> neighborhoods) {
        if (placement.busiest() > neighborhoods.size()) {
            findings.report(
                    written.place(),
                    path,
                    "the city has only " + Wording.counted(neighborhoods.size(), "neighborhood") + ", not "
                            + placement.busiest());
        }
        for (int i = 0; i < placement.names().size(); i++) {
            String name = placement.names().get(i);
            if (!neighborhoods.contains(name) && written instanceof Value.Sequence list) {
                findings.report(
                        list.items().get(i).place(),
                        KeyPath.of(path, i),
                        "the city has no neighborhood " + Wording.code(name) + "; "
                                + NearestName.of(name, neighborhoods)
                                        .map(near -> "did you mean " + Wording.code(near) + "?")
                                        .orElse("expected a name as the city's files write it"));
            }
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
