// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts of calendar years: {@code {1991: 112, 1992: 73}}, the years one after the other. */
record YearlyCountsShape(int most) implements Shape<TreeMap<Integer, Integer>> {
    private static final String YEAR = "^(19|20|21)[0-9]{2}$";

    @Override
    public String expected() {
        return "counts by year such as {2011: 103, 2012: 126}";
    }

    @Override
    public Optional<TreeMap<Integer, Integer>> read(Value value, String path, Findings findings) {
        if (!(value instanceof Value.Mapping years) || years.entries().isEmpty()) {
            return refuse(value, path, findings);
        }
        int before = findings.count();
        IntegerShape count = new IntegerShape(1, most);
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        years.entries().forEach((year, entry) -> {
            if (year.matches(YEAR)) {
                count.read(entry.value(), KeyPath.of(path, year), findings)
                        .ifPresent(read -> counts.put(Integer.parseInt(year), read));
            } else {
                findings.report(entry.keyPlace(), KeyPath.of(path, year), "expected a year such as 2011");
            }
        });
        if (findings.count() == before && counts.lastKey() - counts.firstKey() >= counts.size()) {
            findings.report(
                    value.place(), path, "a year is missing between " + counts.firstKey() + " and " + counts.lastKey());
        }
        return findings.count() == before ? Optional.of(counts) : Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("minProperties", 1);
        schema.put("patternProperties", Map.of(YEAR, new IntegerShape(1, most).schema()));
        schema.put("additionalProperties", false);
        return schema;
    }
}
