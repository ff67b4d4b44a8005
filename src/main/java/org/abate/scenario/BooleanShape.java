// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Yes or no, written {@code true} or {@code false}. */
record BooleanShape() implements Shape<Boolean> {
    @Override
    public String expected() {
        return "true or false";
    }

    @Override
    public Optional<Boolean> read(Value value, String path, Findings findings) {
        if (value instanceof Value.Scalar scalar && scalar.kind() == ScalarKind.TRUTH) {
            return Optional.of(scalar.text().toLowerCase(Locale.ROOT).equals("true"));
        }
        return refuse(value, path, findings);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "boolean");
    }
}
