// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of names, each once.
 *
 * @param what names it in messages: {@code a list of neighborhoods}
 * @param name names one of them: {@code a neighborhood}
 * @param fewest at least so many
 * @param most at most so many
 */
record NamesShape(String what, String name, int fewest, int most) implements Shape<List<String>> {
    private static final int LONGEST = 200;

    private ListShape<String> list() {
        return new ListShape<>(what, new TextShape(name, LONGEST), fewest, most);
    }

    @Override
    public String expected() {
        return what;
    }

    @Override
    public Optional<List<String>> read(Value value, String path, Findings findings) {
        int before = findings.count();
        List<ListShape.Item<String>> names = list().read(value, path, findings).orElse(List.of());
        Set<String> seen = new HashSet<>();
        for (ListShape.Item<String> one : names) {
            if (!seen.add(one.value())) {
                findings.report(one.place(), KeyPath.of(path, one.index()), "named twice");
            }
        }
        return findings.count() == before
                ? Optional.of(names.stream().map(ListShape.Item::value).toList())
                : Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>(list().schema());
        schema.put("uniqueItems", true);
        return schema;
    }
}
