// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table in comma-separated values: a line of column names, then rows. Columns may stand in any order and others than
 * the required ones may be there.
 *
 * @param file the file as the user named it
 * @param columns names from the first line
 * @param rows in the order of the file
 */
record CsvTable(String file, List<String> columns, List<CsvRow> rows) {
    /** The table, without rows when it lacks one of the required columns or cannot be read. */
    static CsvTable read(TextFile file, List<String> required, ProblemLog log) {
        List<CsvRecord> records = records(file, log);
        if (records.isEmpty()) {
            log.add(file.start(), "", "expected a first line with the columns " + String.join(",", required));
            return new CsvTable(file.name(), List.of(), List.of());
        }
        List<String> columns =
                records.get(0).getFields().stream().map(String::strip).toList();
        boolean usable = checkColumns(file, columns, required, log);
        List<CsvRow> rows = new ArrayList<>();
        List<String> lines = file.text().lines().toList();
        for (CsvRecord record : usable ? records.subList(1, records.size()) : List.<CsvRecord>of()) {
            int line = (int) record.getStartingLineNumber();
            String source = line <= lines.size() ? lines.get(line - 1) : "";
            CsvRow row = new CsvRow(file.name(), columns, record.getFields(), line, source, log);
            if (row.hasEveryColumn()) {
                rows.add(row);
            }
        }
        if (usable && records.size() == 1) {
            log.add(file.start(), "", "the table has no rows");
        }
        return new CsvTable(file.name(), columns, rows);
    }

    private static List<CsvRecord> records(TextFile file, ProblemLog log) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(file.text())) {
            reader.forEach(records::add);
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            int line = records.isEmpty()
                    ? 1
                    : (int) records.get(records.size() - 1).getStartingLineNumber() + 1;
            log.add(new Place(file.name(), line, 1), "", "not comma-separated values: " + e.getMessage());
        }
        return records;
    }

    private static boolean checkColumns(TextFile file, List<String> columns, List<String> required, ProblemLog log) {
        Set<String> seen = new HashSet<>();
        boolean usable = true;
        for (String column : columns) {
            if (!seen.add(column)) {
                log.add(file.start(), column, "this column is there twice");
                usable = false;
            }
        }
        for (String column : required) {
            if (!seen.contains(column)) {
                log.add(file.start(), column, "this column is missing; found " + String.join(",", columns));
                usable = false;
            }
        }
        return usable;
    }
}
