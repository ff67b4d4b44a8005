// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of a few names.
 *
 * @param what names it in messages: {@code outcome}
 * @param names the valid ones
 */
record ChoiceShape(String what, List<String> names) implements Shape<String> {
    ChoiceShape {
        names = List.copyOf(names);
    }

    @Override
    public String expected() {
        return "one of " + Wording.codes(names);
    }

    @Override
    public Optional<String> read(Value value, String path, Findings findings) {
        if (!(value instanceof Value.Scalar scalar) || scalar.kind() != ScalarKind.TEXT) {
            return refuse(value, path, findings);
        }
        if (names.contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        findings.report(
                value.place(),
                path,
                "there is no " + what + " " + Wording.code(scalar.text()) + "; "
                        + NearestName.hint(scalar.text(), names));
        return Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("enum", names);
    }
}
