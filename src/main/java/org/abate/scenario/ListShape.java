// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of alike things.
 *
 * @param what names it in messages: {@code a list of goals}
 * @param item shape of each
 * @param fewest at least so many
 * @param most at most so many
 */
record ListShape<T>(String what, Shape<T> item, int fewest, int most) implements Shape<List<ListShape.Item<T>>> {
    /** An item that could be read, with its position among all items written, counted from 0. */
    record Item<T>(int index, Place place, T value) {}

    @Override
    public String expected() {
        return what;
    }

    /** The items that could be read; the list is returned even when others were reported. */
    @Override
    public Optional<List<Item<T>>> read(Value value, String path, Findings findings) {
        if (!(value instanceof Value.Sequence list)) {
            return refuse(value, path, findings);
        }
        int size = list.items().size();
        if (size < fewest || size > most) {
            String bound = size < fewest ? "at least " + fewest : "at most " + most;
            findings.report(value.place(), path, "expected " + what + " with " + bound + " but found " + size);
            return Optional.empty();
        }
        List<Item<T>> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int index = i;
            Value written = list.items().get(i);
            item.read(written, KeyPath.of(path, i), findings)
                    .ifPresent(read -> items.add(new Item<>(index, written.place(), read)));
        }
        return Optional.of(items);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("minItems", fewest);
        schema.put("maxItems", most);
        schema.put("items", item.schema());
        return schema;
    }
}
