// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A finite number in a range.
 *
 * @param range where it must lie
 */
record NumberShape(Range range) implements Shape<Double> {
    @Override
    public String expected() {
        return "a number " + range.inWords();
    }

    @Override
    public Optional<Double> read(Value value, String path, Findings findings) {
        Optional<Double> number = of(value).filter(range::contains);
        return number.isPresent() ? number : refuse(value, path, findings);
    }

    /** The finite number that is written there. */
    static Optional<Double> of(Value value) {
        if (value instanceof Value.Scalar scalar && scalar.kind() == ScalarKind.NUMBER) {
            // -0 and 0 are one number to a user, but not to Double.equals
            return Optional.of(Double.parseDouble(scalar.text()) + 0.0).filter(Double::isFinite);
        }
        return Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "number");
        schema.putAll(range.schema());
        return schema;
    }
}
