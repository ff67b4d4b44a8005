// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A whole number in a range; {@code 24.0} is one, as in JSON Schema.
 *
 * @param range where it must lie; what an {@code int} cannot hold lies outside in any case
 */
record IntegerShape(Range range) implements Shape<Integer> {
    IntegerShape(double min, double max) {
        this(Range.ofInts(min, max));
    }

    @Override
    public String expected() {
        return "a whole number " + range.inWords();
    }

    @Override
    public Optional<Integer> read(Value value, String path, Findings findings) {
        Optional<Integer> number = NumberShape.of(value)
                .filter(range::contains)
                .filter(n -> n == Math.rint(n))
                .map(Double::intValue);
        return number.isPresent() ? number : refuse(value, path, findings);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.putAll(range.schema());
        return schema;
    }
}
