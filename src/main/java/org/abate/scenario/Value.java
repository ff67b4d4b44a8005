// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value as the user wrote it, not yet checked, with its place: a scalar, a list, or keys with values. */
sealed interface Value {
    Place place();

    /** What it is, in words for a message: {@code 12}, {@code text "twelve"}, {@code a list}. */
    String described();

    /**
     * One word, number or text.
     *
     * @param quoted whether it stood in quotes, which makes it text
     */
    record Scalar(Place place, String text, boolean quoted) implements Value {
        ScalarKind kind() {
            return quoted ? ScalarKind.TEXT : ScalarKind.of(text);
        }

        @Override
        public String described() {
            return switch (kind()) {
                case NOTHING -> "nothing";
                case TEXT -> "the text " + Wording.quoted(text);
                default -> Wording.shortened(text);
            };
        }
    }

    /** A list of values. */
    record Sequence(Place place, List<Value> items) implements Value {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String described() {
            return "a list";
        }
    }

    /** Keys with values, in the order written. */
    record Mapping(Place place, Map<String, Entry> entries) implements Value {
        @Override
        public String described() {
            return "a group of settings";
        }

        /** The same with one entry put in the place of, or behind, the present ones. */
        Mapping with(String key, Entry entry) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.put(key, entry);
            return new Mapping(place, changed);
        }
    }

    /** The value of a key, and where the key itself stands. */
    record Entry(Place keyPlace, Value value) {}
}
