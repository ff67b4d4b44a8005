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
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Homicides per 100,000 residents of a nation by year: what went on around a city while it was watched (rows DV11, DV12).
 *
 * @param rateByYear above 0; at least one year
 */
public record NationalHomicides(NavigableMap<Integer, Double> rateByYear) {
    private static final String RESOURCE = "/org/abate/national-homicides.csv";
    private static final double MIDDLE_OF_THE_YEAR = 0.5;

    public NationalHomicides {
        if (rateByYear.isEmpty() || rateByYear.values().stream().anyMatch(rate -> !(rate > 0))) {
            throw new IllegalArgumentException("rates must be there and above 0 but are " + rateByYear);
        }
        rateByYear = new TreeMap<>(rateByYear);
    }

    /**
     * The rates that ship with the program.
     *
     * @param nation as written in the table, such as {@code unitedStates}
     */
    public static NationalHomicides load(String nation) {
        try (InputStream in = NationalHomicides.class.getResourceAsStream(RESOURCE)) {
            return read(nation, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    static NationalHomicides read(String nation, Reader text) throws IOException {
        NavigableMap<Integer, Double> rates = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord record : records) {
                if (record.getField("nation").equals(nation)) {
                    rates.put(
                            Integer.valueOf(record.getField("year")), Double.valueOf(record.getField("ratePer100000")));
                }
            }
        }
        return new NationalHomicides(rates);
    }

    @Override
    public NavigableMap<Integer, Double> rateByYear() {
        return new TreeMap<>(rateByYear);
    }

    /**
     * Natural logarithm of the rate at a time: each year's in its middle, straight lines between them, and flat before the first and
     * after the last year of the table.
     *
     * @param years since year 0, 1996.5 in the middle of 1996
     */
    public double logRate(double years) {
        double at = years - MIDDLE_OF_THE_YEAR;
        Map.Entry<Integer, Double> before = rateByYear.floorEntry((int) StrictMath.floor(at));
        Map.Entry<Integer, Double> after = rateByYear.higherEntry((int) StrictMath.floor(at));
        if (before == null) {
            return StrictMath.log(after.getValue());
        } else if (after == null) {
            return StrictMath.log(before.getValue());
        }
        double share = (at - before.getKey()) / (after.getKey() - before.getKey());
        return (1 - share) * StrictMath.log(before.getValue()) + share * StrictMath.log(after.getValue());
    }
}
