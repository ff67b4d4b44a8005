// SPDX-License-Identifier: Apache-2.0
package org.abate.evidence;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads an {@link Ensemble} and says file and line of whatever is wrong with it. */
final class EnsembleReader {
    private static final List<String> FIRST_COLUMNS = List.of("member", "weight");

    private final String name;
    private final List<String> parameters = new ArrayList<>();
    private final List<Ensemble.Member> members = new ArrayList<>();

    private EnsembleReader(String name) {
        this.name = name;
    }

    static Ensemble read(InputStream text, String name) throws IOException {
        EnsembleReader reader = new EnsembleReader(name);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            records.forEach(reader::add);
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(name + ": not comma-separated values: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (reader.members.isEmpty()) {
            throw new IllegalArgumentException(name
                    + ":1: expected the columns member,weight and the names of parameters, then a row for each member");
        }
        return new Ensemble(reader.parameters, reader.members);
    }

    private void add(CsvRecord record) {
        List<String> fields = record.getFields().stream().map(String::strip).toList();
        long line = record.getStartingLineNumber();
        if (parameters.isEmpty()) {
            addHeader(fields, line);
        } else if (fields.size() != parameters.size() + FIRST_COLUMNS.size()) {
            throw wrong(
                    line,
                    "expected " + (parameters.size() + FIRST_COLUMNS.size()) + " fields but found " + fields.size());
        } else {
            addMember(fields, line);
        }
    }

    private void addHeader(List<String> fields, long line) {
        if (fields.size() < 3 || !fields.subList(0, 2).equals(FIRST_COLUMNS)) {
            throw wrong(
                    line,
                    "expected the columns member,weight and the names of parameters but found "
                            + String.join(",", fields));
        }
        parameters.addAll(fields.subList(2, fields.size()));
        HashSet<String> seen = new HashSet<>();
        for (String parameter : parameters) {
            if (parameter.isEmpty() || !seen.add(parameter)) {
                throw wrong(line, "the column '" + parameter + "' has no name or is there twice");
            }
        }
    }

    private void addMember(List<String> fields, long line) {
        List<Double> numbers = new ArrayList<>();
        for (int i = 1; i < fields.size(); i++) {
            numbers.add(number(fields.get(i), i == 1 ? "weight" : parameters.get(i - 2), line));
        }
        if (!(numbers.get(0) > 0)) {
            throw wrong(line, "weight must be above 0 but is " + numbers.get(0));
        }
        members.add(new Ensemble.Member(numbers.get(0), numbers.subList(1, numbers.size())));
    }

    private double number(String text, String column, long line) {
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw wrong(line, column + " must be a number but is '" + text + "'");
        }
        throw wrong(line, column + " must be finite but is '" + text + "'");
    }

    private IllegalArgumentException wrong(long line, String what) {
        return new IllegalArgumentException(name + ":" + line + ": " + what);
    }
}
