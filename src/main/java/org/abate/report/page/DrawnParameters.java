// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameter sets that ran, from {@code parameters.csv}.
 *
 * @param byName values by name of the parameter, one for each set in the order of their numbers
 */
record DrawnParameters(Map<String, double[]> byName) {
    /** Values of the given sets; empty when the folder holds no such file. */
    static DrawnParameters read(Path file, List<Integer> sets) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new DrawnParameters(Map.of());
        }
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            records.forEach(row -> rows.add(row.getFields()));
        }
        List<String> header = rows.isEmpty() ? List.of() : rows.get(0);
        Map<String, double[]> values = new LinkedHashMap<>();
        for (int column = 1; column < header.size(); column++) {
            double[] drawn = new double[sets.size()];
            for (int i = 0; i < drawn.length; i++) {
                // Row 0 is the header; sets are numbered from 0 without gaps.
                drawn[i] = Double.parseDouble(rows.get(sets.get(i) + 1).get(column));
            }
            values.put(header.get(column), drawn);
        }
        return new DrawnParameters(values);
    }
}
