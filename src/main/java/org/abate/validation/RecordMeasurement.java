// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.RecordedPattern;
import org.abate.city.RecordedPatternReader;
import org.abate.experiment.CsvTable;
import org.abate.statistics.Interval;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Measures the patterns of a city's own record, with 95 % intervals.
 *
 * <p>Where there is a formula, it is used: the Poisson error of the pairs counted for near repeats, quasi-Poisson for the
 * yearly wave. Elsewhere the interval is that of a jackknife that leaves out groups of days (Wolter 2007, chapter 4): the days of
 * the record are dealt at random into g = 40 groups, the statistic is computed g times without the homicides of one group, and
 *
 * <pre>
 * variance = (g - 1) / g * sum over groups of (statistic without the group - their mean)^2
 * interval = value -+ t(g - 1) * sqrt(variance)
 * </pre>
 *
 * A bootstrap would not do: it counts some homicides twice, which looks like more victims for each incident, more near
 * repeats and more concentration than there are. What is left out together is a day, since victims of one incident do not come
 * by chance one by one. There is no interval where no group matters, as with a median age in whole years, and none for how years
 * differ, of which a record has too few. Intervals are for the reader; a hit does not depend on them.
 */
public final class RecordMeasurement {
    private static final int GROUPS = 40;
    private static final MathContext DIGITS = new MathContext(6);

    private final History record;
    private final List<History> withoutGroup;
    private final long key = Keys.derive(0, Purpose.RESAMPLING, "days left out");

    private RecordMeasurement(History record) {
        this.record = record;
        this.withoutGroup = IntStream.range(0, GROUPS).mapToObj(this::without).toList();
    }

    /**
     * Measures the patterns of a list of victims.
     *
     * @param catalog with enough shuffles for a record
     * @param source where the list comes from, in words
     */
    public static List<RecordedPattern> measure(History record, PatternCatalog catalog, String source) {
        RecordMeasurement measurement = new RecordMeasurement(record);
        return catalog.ofHomicides().stream()
                .map(pattern -> measurement.measure(pattern, source))
                .toList();
    }

    private History without(int group) {
        List<Casualty> others = record.casualties().stream()
                .filter(victim -> Draws.index(key, victim.epochDay(), GROUPS) != group)
                .toList();
        return new History(record.city(), record.firstYear(), record.lastYear(), others, Optional.empty());
    }

    private RecordedPattern measure(Pattern pattern, String source) {
        double value = pattern.statistic().applyAsDouble(record);
        Interval interval =
                pattern.interval95().map(formula -> formula.apply(record)).orElseGet(() -> jackknife(pattern, value));
        return new RecordedPattern(
                pattern.id(),
                value,
                interval.low(),
                interval.high(),
                pattern.sample().applyAsInt(record),
                record.firstYear(),
                record.lastYear(),
                source);
    }

    private Interval jackknife(Pattern pattern, double value) {
        if (pattern.group() == PatternGroup.LEVEL_AND_YEARS && !pattern.id().equals(HomicidePatterns.LEVEL)) {
            return Interval.UNDEFINED;
        }
        double[] without =
                withoutGroup.stream().mapToDouble(pattern.statistic()).toArray();
        double mean = Arrays.stream(without).average().orElseThrow();
        double squares = Arrays.stream(without)
                .map(each -> (each - mean) * (each - mean))
                .sum();
        double reach = new TDistribution(null, GROUPS - 1).inverseCumulativeProbability(0.975)
                * StrictMath.sqrt(squares * (GROUPS - 1) / GROUPS);
        return Double.isFinite(reach) && reach > 0 ? new Interval(value - reach, value + reach) : Interval.UNDEFINED;
    }

    /** Writes patterns as the {@code patterns.csv} of a city's folder, to six digits; as a whole or not at all. */
    public static void write(Path file, List<RecordedPattern> patterns) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try (CsvTable table = CsvTable.create(half, RecordedPatternReader.COLUMNS)) {
            for (RecordedPattern pattern : patterns) {
                List<Object> row = new ArrayList<>(List.of(
                        pattern.id(), rounded(pattern.value()), rounded(pattern.low95()), rounded(pattern.high95())));
                row.addAll(List.of(pattern.sample(), pattern.firstYear() + "-" + pattern.lastYear(), pattern.source()));
                table.row(row.toArray());
            }
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static double rounded(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).round(DIGITS).doubleValue() : Double.NaN;
    }
}
