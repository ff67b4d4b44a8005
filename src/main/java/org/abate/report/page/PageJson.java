// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.abate.statistics.Interval;

/** JSON that may stand inside a script element of a page: no character of it can end the element or open a comment. */
final class PageJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private PageJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The text of it, with {@code < > &} and the two line ends that scripts know and JSON does not written as escapes. */
    static String embedded(JsonNode json) {
        try {
            return MAPPER.writeValueAsString(json)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a number, all digits; null where there is none. */
    static void add(ArrayNode array, double value) {
        if (Double.isFinite(value)) {
            array.add(value);
        } else {
            array.addNull();
        }
    }

    static void put(ObjectNode json, String name, double value) {
        if (Double.isFinite(value)) {
            json.put(name, value);
        } else {
            json.putNull(name);
        }
    }

    /** Both ends, or null. */
    static void put(ObjectNode json, String name, Interval interval) {
        if (interval.isDefined()) {
            ArrayNode ends = json.putArray(name);
            add(ends, interval.low());
            add(ends, interval.high());
        } else {
            json.putNull(name);
        }
    }

    static void put(ObjectNode json, String name, double[] values) {
        ArrayNode array = json.putArray(name);
        for (double value : values) {
            add(array, value);
        }
    }

    static void put(ObjectNode json, String name, List<Double> values) {
        ArrayNode array = json.putArray(name);
        values.forEach(value -> add(array, value));
    }
}
