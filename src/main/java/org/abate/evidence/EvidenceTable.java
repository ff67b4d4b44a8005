// SPDX-License-Identifier: Apache-2.0
package org.abate.evidence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published evidence that parameters and strategies refer to, as {@code evidence.csv} lists it. */
public final class EvidenceTable {
    private static final String RESOURCE = "/org/abate/evidence.csv";

    private final Map<String, EvidenceRow> rows;

    private EvidenceTable(Map<String, EvidenceRow> rows) {
        this.rows = rows;
    }

    /** The table that ships with the program. */
    public static EvidenceTable load() {
        return Shipped.TABLE;
    }

    /** Read when it is first asked for, and once. */
    private static final class Shipped {
        static final EvidenceTable TABLE = shipped();
    }

    private static EvidenceTable shipped() {
        try (InputStream in = EvidenceTable.class.getResourceAsStream(RESOURCE)) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    static EvidenceTable read(Reader text) throws IOException {
        Map<String, EvidenceRow> rows = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord record : records) {
                EvidenceRow row = row(record);
                if (rows.putIfAbsent(row.id(), row) != null) {
                    throw new IllegalArgumentException("evidence row " + row.id() + " is there twice");
                }
            }
        }
        return new EvidenceTable(rows);
    }

    private static EvidenceRow row(NamedCsvRecord record) {
        return new EvidenceRow(
                record.getField("id"),
                record.getField("topic"),
                record.getField("setting"),
                record.getField("design"),
                record.getField("outcome"),
                record.getField("estimate"),
                record.getField("ci_low"),
                record.getField("ci_high"),
                record.getField("unit"),
                record.getField("citation"),
                verified(record.getField("id"), record.getField("verified")),
                record.getField("url_or_title"),
                record.getField("note"));
    }

    private static boolean verified(String id, String word) {
        return switch (word) {
            case "yes" -> true;
            case "no" -> false;
            default ->
                throw new IllegalArgumentException(
                        "evidence row " + id + ": verified must be yes or no but is " + word);
        };
    }

    /** All rows in the order of the file. */
    public List<EvidenceRow> rows() {
        return List.copyOf(rows.values());
    }

    /** The row of that id. */
    public Optional<EvidenceRow> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** The row that an id names, or, for {@code FD*}, all whose id begins so; in the order of the file. */
    public List<EvidenceRow> matching(String pattern) {
        if (!pattern.endsWith("*")) {
            return find(pattern).stream().toList();
        }
        String beginning = pattern.substring(0, pattern.length() - 1);
        return rows.values().stream()
                .filter(row -> row.id().startsWith(beginning))
                .toList();
    }
}
