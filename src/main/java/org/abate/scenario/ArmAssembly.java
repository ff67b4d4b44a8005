// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes arms of what was written, each with the strategies and staffing of the arms it includes.
 *
 * <p>What an arm writes itself goes before what it includes. Two included arms that differ in the same thing are a problem
 * unless the arm itself says which holds.
 */
final class ArmAssembly {
    private final List<StrategyDescription> catalog;
    private final List<ListShape.Item<FieldsShape.Fields>> written;
    private final Findings findings;
    private final Map<Integer, Parts> partsByArm = new HashMap<>();
    private final Map<String, String> writtenAt = new HashMap<>();

    ArmAssembly(
            List<StrategyDescription> catalog, List<ListShape.Item<FieldsShape.Fields>> written, Findings findings) {
        this.catalog = catalog;
        this.written = written;
        this.findings = findings;
    }

    /** What an arm consists of, by the path of each part within the arm, with the path where it was written. */
    private record Parts(Map<String, Object> values, Map<String, String> origins) {
        Parts() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    /** All arms; empty when what they include cannot be resolved, which is then reported. */
    List<Arm> arms() {
        Inclusions inclusions = new Inclusions(written, findings);
        if (!inclusions.sound()) {
            return List.of();
        }
        return written.stream()
                .map(arm -> arm(arm, parts(arm, inclusions)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** For each included part of an arm, by path, the path where it was written. */
    Map<String, String> writtenAt() {
        return writtenAt;
    }

    private Optional<Arm> arm(ListShape.Item<FieldsShape.Fields> arm, Parts parts) {
        Map<String, Double> staffing = new LinkedHashMap<>();
        for (String key : StaffCategory.keys()) {
            Object staff = parts.values.get("staffing." + key);
            if (staff instanceof Double number) {
                staffing.put(key, number);
            }
        }
        List<StrategyChoice> strategies = catalog.stream()
                .map(strategy -> parts.values.get(strategy.key()))
                .filter(Objects::nonNull)
                .map(StrategyChoice.class::cast)
                .toList();
        return arm.value().get("name", String.class).map(name -> new Arm(name, strategies, staffing));
    }

    private Parts parts(ListShape.Item<FieldsShape.Fields> arm, Inclusions inclusions) {
        Parts known = partsByArm.get(arm.index());
        if (known != null) {
            return known;
        }
        String path = KeyPath.of("arms", arm.index());
        Parts parts = own(arm, path);
        Map<String, String> includedFrom = new HashMap<>();
        for (Inclusions.Inclusion inclusion : inclusions.of(arm)) {
            Parts included = parts(inclusion.arm(), inclusions);
            included.values.forEach((key, value) -> {
                Object present = parts.values.putIfAbsent(key, value);
                if (present == null) {
                    includedFrom.put(key, inclusion.name());
                    parts.origins.put(key, included.origins.get(key));
                    writtenAt.put(KeyPath.of(path, key), included.origins.get(key));
                } else if (includedFrom.containsKey(key) && !present.equals(value)) {
                    findings.report(
                            inclusion.place(),
                            inclusion.path(),
                            Wording.code(includedFrom.get(key)) + " and " + Wording.code(inclusion.name())
                                    + " differ in " + Wording.code(key) + "; write it in this arm to say which holds");
                }
            });
        }
        partsByArm.put(arm.index(), parts);
        return parts;
    }

    private static Parts own(ListShape.Item<FieldsShape.Fields> arm, String path) {
        Parts parts = new Parts();
        arm.value().values().forEach((key, value) -> {
            if (value instanceof StrategyShape.Chosen strategy) {
                strategy.choice().ifPresent(choice -> parts.values.put(key, choice));
            }
        });
        arm.value().get("staffing", FieldsShape.Fields.class).ifPresent(staffing -> staffing.values()
                .forEach((key, value) -> parts.values.put(KeyPath.of("staffing", key), value)));
        parts.values.keySet().forEach(key -> parts.origins.put(key, KeyPath.of(path, key)));
        return parts;
    }
}
