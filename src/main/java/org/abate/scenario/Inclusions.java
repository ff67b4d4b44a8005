// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which arm includes which, checked: every included arm exists, is named once, and leads to no circle. */
final class Inclusions {
    private final Map<String, ListShape.Item<FieldsShape.Fields>> byName = new HashMap<>();
    private final Map<Integer, List<Inclusion>> byArm = new HashMap<>();
    private final Findings findings;
    private final boolean sound;

    /** One name in an arm's {@code include}, with the arm it stands for. */
    record Inclusion(String name, String path, Place place, ListShape.Item<FieldsShape.Fields> arm) {}

    Inclusions(List<ListShape.Item<FieldsShape.Fields>> arms, Findings findings) {
        this.findings = findings;
        int before = findings.count();
        arms.forEach(arm -> arm.value().get("name", String.class).ifPresent(name -> byName.putIfAbsent(name, arm)));
        arms.forEach(arm -> byArm.put(arm.index(), found(arm)));
        arms.forEach(this::reportCircles);
        this.sound = findings.count() == before;
    }

    /** Whether nothing was reported. */
    boolean sound() {
        return sound;
    }

    List<Inclusion> of(ListShape.Item<FieldsShape.Fields> arm) {
        return byArm.getOrDefault(arm.index(), List.of());
    }

    private List<Inclusion> found(ListShape.Item<FieldsShape.Fields> arm) {
        List<Inclusion> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String include = KeyPath.of(KeyPath.of("arms", arm.index()), "include");
        for (ListShape.Item<String> item : arm.value().<String>items("include")) {
            String name = item.value();
            String path = KeyPath.of(include, item.index());
            ListShape.Item<FieldsShape.Fields> included = byName.get(name);
            if (!seen.add(name)) {
                findings.report(item.place(), path, Wording.code(name) + " is included twice");
            } else if (included == null) {
                List<String> names = byName.keySet().stream().sorted().toList();
                findings.report(
                        item.place(),
                        path,
                        "there is no arm " + Wording.code(name) + "; " + NearestName.hint(name, names));
            } else if (included.index() == arm.index()) {
                findings.report(item.place(), path, "an arm cannot include itself");
            } else {
                found.add(new Inclusion(name, path, item.place(), included));
            }
        }
        return found;
    }

    private void reportCircles(ListShape.Item<FieldsShape.Fields> arm) {
        for (Inclusion inclusion : of(arm)) {
            if (leadsTo(inclusion.arm(), arm)) {
                findings.report(
                        inclusion.place(),
                        inclusion.path(),
                        Wording.code(inclusion.name()) + " includes this arm in turn; arms cannot include in a circle");
            }
        }
    }

    private boolean leadsTo(ListShape.Item<FieldsShape.Fields> from, ListShape.Item<FieldsShape.Fields> to) {
        Deque<ListShape.Item<FieldsShape.Fields>> open = new ArrayDeque<>(List.of(from));
        Set<Integer> visited = new HashSet<>();
        while (!open.isEmpty()) {
            ListShape.Item<FieldsShape.Fields> at = open.pop();
            if (at.index() == to.index()) {
                return true;
            }
            if (visited.add(at.index())) {
                of(at).forEach(inclusion -> open.push(inclusion.arm()));
            }
        }
        return false;
    }
}
