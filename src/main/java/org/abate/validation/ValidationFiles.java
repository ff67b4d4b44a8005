// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.abate.chart.IntervalChart;
import org.abate.experiment.CsvTable;
import org.abate.experiment.JsonFile;
import org.abate.experiment.ModelNumbers;
import org.abate.statistics.Interval;
import org.abate.validation.Pattern.Standing;
import org.abate.validation.Validation.Count;

/**
 * The comparison for programs: {@code validation.json} (schema {@code abate/validation/1}: names stay, fields may be added, what
 * cannot be computed is {@code null}), the same as a table, and every simulated value.
 */
public final class ValidationFiles {
    private ValidationFiles() {}

    /** Writes {@code validation.json}. */
    public static void writeJson(Path file, Validation validation) throws IOException {
        JsonFile.write(file, json(validation));
    }

    private static ObjectNode json(Validation validation) {
        KnownPatterns known = validation.known();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "abate/validation/1");
        json.put("abateVersion", validation.setting().abateVersion());
        json.put("modelNumbersSha256", ModelNumbers.sha256OfShipped());
        json.put("city", known.city().name());
        json.putArray("years").add(known.firstYear()).add(known.lastYear());
        json.put("homicidesPerYear", known.level());
        validation.setting().without().ifPresent(off -> json.put("without", off.word()));
        json.put("seed", validation.setting().seed());
        json.put("parameterSets", validation.setting().parameterSets());
        json.put("historiesPerSet", validation.setting().historiesPerSet());
        var patterns = json.putArray("patterns");
        validation.verdicts().forEach(verdict -> put(patterns.addObject(), verdict));
        put(json, validation.count());
        ObjectNode standings = json.putObject("byStanding");
        for (Standing standing : Standing.values()) {
            put(standings.putObject(standing.word()), validation.count(standing));
        }
        return json;
    }

    private static void put(ObjectNode json, Count count) {
        json.put("hits", count.hits()).put("applicable", count.applicable());
    }

    private static void put(ObjectNode json, Verdict verdict) {
        Yardstick yardstick = verdict.yardstick();
        json.put("id", verdict.pattern().id());
        json.put("group", verdict.pattern().group().words());
        putNumber(json, "data", yardstick.value());
        putNumber(json, "low", yardstick.low());
        putNumber(json, "high", yardstick.high());
        json.put("rule", yardstick.rule().words());
        putNumber(json, "simulatedMedian", verdict.simulatedMedian());
        putInterval(json, verdict.simulated90());
        verdict.hit().ifPresentOrElse(hit -> json.put("hit", hit), () -> json.putNull("hit"));
        if (!verdict.whyNot().isEmpty()) {
            json.put("reason", verdict.whyNot());
        }
        json.put("unit", verdict.pattern().unit());
        json.put("standing", verdict.pattern().standing().word());
        json.put("source", yardstick.source());
        json.put("meaning", verdict.pattern().meaning());
        if (!yardstick.note().isEmpty()) {
            json.put("note", yardstick.note());
        }
    }

    private static void putInterval(ObjectNode json, Interval interval) {
        if (Double.isFinite(interval.low()) && Double.isFinite(interval.high())) {
            json.putArray("simulated90").add(interval.low()).add(interval.high());
        } else {
            json.putNull("simulated90");
        }
    }

    private static void putNumber(ObjectNode json, String name, double value) {
        if (Double.isFinite(value)) {
            json.put(name, value);
        } else {
            json.putNull(name);
        }
    }

    /** Draws the comparison: data against simulated interval, a row for each pattern. */
    public static void writeDrawing(Path file, Validation validation) throws IOException {
        KnownPatterns known = validation.known();
        List<IntervalChart.Row> rows = validation.verdicts().stream()
                .filter(verdict -> verdict.hit().isPresent())
                .map(ValidationFiles::drawn)
                .toList();
        String title = known.city().name() + ", " + known.firstYear() + "-" + known.lastYear()
                + ": what is known and what the model simulates";
        Files.writeString(file, IntervalChart.svg(title, rows));
    }

    private static IntervalChart.Row drawn(Verdict verdict) {
        Yardstick yardstick = verdict.yardstick();
        // What only all histories together show is one number, not an interval of numbers.
        Interval simulated = verdict.simulated90().isDefined()
                ? verdict.simulated90()
                : new Interval(verdict.simulatedMedian(), verdict.simulatedMedian());
        return new IntervalChart.Row(
                verdict.pattern().group().words(),
                verdict.pattern().id(),
                verdict.pattern().unit(),
                yardstick.value(),
                yardstick.low(),
                yardstick.high(),
                simulated.low(),
                verdict.simulatedMedian(),
                simulated.high(),
                verdict.isHit());
    }

    /** Writes {@code validation.csv}, a row for each pattern. */
    public static void writeTable(Path file, Validation validation) throws IOException {
        List<String> header = List.of(
                "pattern",
                "group",
                "data",
                "low",
                "high",
                "rule",
                "simulatedMedian",
                "simulated90Low",
                "simulated90High",
                "hit",
                "reason",
                "unit",
                "standing",
                "source",
                "meaning",
                "note");
        try (CsvTable table = CsvTable.create(file, header)) {
            for (Verdict verdict : validation.verdicts()) {
                Yardstick yardstick = verdict.yardstick();
                table.row(
                        verdict.pattern().id(),
                        verdict.pattern().group().words(),
                        yardstick.value(),
                        yardstick.low(),
                        yardstick.high(),
                        yardstick.rule().words(),
                        verdict.simulatedMedian(),
                        verdict.simulated90().low(),
                        verdict.simulated90().high(),
                        verdict.hit().map(Object::toString).orElse(""),
                        verdict.whyNot(),
                        verdict.pattern().unit(),
                        verdict.pattern().standing().word(),
                        yardstick.source(),
                        verdict.pattern().meaning(),
                        yardstick.note());
            }
        }
    }

    /** Writes {@code histories.csv}, a row for each simulated history and pattern. */
    public static void writeHistories(Path file, SimulatedHistories simulated) throws IOException {
        List<Pattern> patterns = simulated.patterns();
        try (CsvTable table = CsvTable.create(file, List.of("set", "history", "pattern", "value"))) {
            for (int history = 0; history < simulated.count(); history++) {
                for (int pattern = 0; pattern < patterns.size(); pattern++) {
                    table.row(
                            simulated.set(history),
                            simulated.numberInSet(history),
                            patterns.get(pattern).id(),
                            simulated.value(history, pattern));
                }
            }
        }
    }
}
