// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import com.fasterxml.jackson.core.io.NumberOutput;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A CSV file for R, Python and Excel: UTF-8, a header, one observation a row, a point in decimal numbers wherever it is
 * written, numbers that do not exist left empty.
 *
 * <p>Text that a spreadsheet would take for a formula, because it begins with {@code = + - @} or a control character, gets an
 * apostrophe before it: names of arms and places come from files that others may have written.
 */
public final class CsvTable implements Closeable {
    private final CsvWriter writer;

    private CsvTable(CsvWriter writer) {
        this.writer = writer;
    }

    /** Begins a file with its header. */
    public static CsvTable create(Path file, List<String> header) throws IOException {
        CsvTable table =
                new CsvTable(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file));
        table.row(header.toArray());
        return table;
    }

    /** Adds a row of texts and numbers. */
    public void row(Object... cells) throws IOException {
        try {
            writer.writeRecord(Arrays.stream(cells).map(CsvTable::text).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String text(Object cell) {
        if (cell instanceof Double number) {
            return number(number);
        }
        return cell instanceof Number ? cell.toString() : safe(cell.toString());
    }

    /** The shortest decimal that reads back as the same number, by one algorithm on every Java. */
    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        String text = NumberOutput.toString(value, true);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String safe(String text) {
        return !text.isEmpty() && ("=+-@".indexOf(text.charAt(0)) >= 0 || text.charAt(0) < ' ') ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
