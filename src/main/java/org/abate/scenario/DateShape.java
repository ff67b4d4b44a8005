// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day of the 20th to 22nd century, written {@code 2025-04-01}. */
record DateShape() implements Shape<LocalDate> {
    private static final String FORM = "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$";
    private static final Pattern WRITTEN = Pattern.compile(FORM);

    @Override
    public String expected() {
        return "a date such as 2025-04-01";
    }

    @Override
    public Optional<LocalDate> read(Value value, String path, Findings findings) {
        Optional<LocalDate> date = value instanceof Value.Scalar scalar && scalar.kind() == ScalarKind.TEXT
                ? parsed(scalar.text())
                : Optional.empty();
        return date.isPresent() ? date : refuse(value, path, findings);
    }

    private static Optional<LocalDate> parsed(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty(); // such as 2025-02-30
        }
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("format", "date");
        schema.put("pattern", FORM);
        return schema;
    }
}
