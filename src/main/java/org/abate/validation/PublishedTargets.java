// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The published numbers that ship with the program, {@code targets.csv}. Those that only a city with another number of officers
 * shows are not among them: no run here has one.
 */
public final class PublishedTargets {
    private static final String RESOURCE = "/org/abate/targets.csv";

    private final List<PublishedTarget> targets;

    private PublishedTargets(List<PublishedTarget> targets) {
        this.targets = List.copyOf(targets);
    }

    public static PublishedTargets load() {
        try (InputStream in = PublishedTargets.class.getResourceAsStream(RESOURCE);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new PublishedTargets(
                    rows.stream().map(PublishedTargets::target).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private static PublishedTarget target(NamedCsvRecord row) {
        return new PublishedTarget(
                row.getField("pattern"),
                row.getField("city"),
                number(row.getField("value")),
                number(row.getField("low")),
                number(row.getField("high")),
                row.getField("unit"),
                Arrays.stream(row.getField("rows").split(" ", -1))
                        .filter(id -> !id.isEmpty())
                        .toList(),
                row.getField("note"));
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** All of them, in the order of the file. */
    public List<PublishedTarget> all() {
        return targets;
    }

    /** The target of a pattern in a city; one for that very city goes before one for any. */
    Optional<PublishedTarget> find(String pattern, String cityFolder) {
        return targets.stream()
                .filter(target -> target.pattern().equals(pattern) && target.isFor(cityFolder))
                .max((one, other) ->
                        Boolean.compare(!one.city().isEmpty(), !other.city().isEmpty()));
    }
}
