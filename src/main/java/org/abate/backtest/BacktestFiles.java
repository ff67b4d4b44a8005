// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.abate.chart.IntervalChart;
import org.abate.experiment.CsvTable;
import org.abate.experiment.FileHashes;
import org.abate.experiment.JsonFile;
import org.abate.experiment.ModelNumbers;
import org.abate.experiment.Program;
import org.abate.scenario.Backtest;
import org.abate.scenario.PublishedEstimate;
import org.abate.statistics.Interval;

/** The results for programs: {@code backtests.json} (schema {@code abate/backtests/1}), the same as a table and as a drawing. */
public final class BacktestFiles {
    private BacktestFiles() {}

    /** Writes {@code backtests.json}. */
    public static void writeJson(Path file, BacktestReport report, String abateVersion, long seed) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "abate/backtests/1");
        json.put("abateVersion", abateVersion);
        json.put("seed", seed);
        var cases = json.putArray("cases");
        report.results().forEach(result -> put(cases.addObject(), result, report));
        Scoreboard tests = report.of(Backtest.Role.TEST);
        json.put("hits", tests.hits());
        json.put("tested", tests.cases());
        crps(json.putObject("crps"), tests, report);
        putRoles(json, report);
        JsonFile.write(file, json);
    }

    /** Writes {@code score.json}: the scores alone, in the form in which they ship with the program. */
    public static void writeScore(Path file, BacktestReport report, String abateVersion) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "abate/backtest-score/1");
        json.put("abateVersion", abateVersion);
        json.put("modelNumbersSha256", ModelNumbers.sha256OfShipped());
        putRoles(json, report);
        JsonFile.write(file, json);
    }

    private static void putRoles(ObjectNode json, BacktestReport report) {
        ObjectNode roles = json.putObject("byRole");
        for (Backtest.Role role : Backtest.Role.values()) {
            Scoreboard board = report.of(role);
            ObjectNode one = roles.putObject(role.key());
            one.put("cases", board.cases());
            one.put("hits", board.hits());
            one.put("wrongSigns", board.wrongSigns());
            number(one, "medianWidthRatio", board.medianWidthRatio());
            crps(one.putObject("crps"), board, report);
        }
    }

    /** Writes {@code manifest.json}: what ran, on what, and the hashes of all that it left. */
    public static void writeManifest(
            Path folder, Program program, String command, long seed, List<Path> inputs, Instant started, Instant ended)
            throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "abate/manifest/1");
        json.put("kind", "backtests");
        json.put("status", "complete");
        program.putInto(json);
        json.put("command", command);
        json.put("seed", seed);
        json.put("started", started.toString());
        json.put("ended", ended.toString());
        FileHashes hashes = new FileHashes(folder);
        json.set("inputs", hashes.of(inputs));
        json.set(
                "outputs",
                hashes.of(List.of(
                        folder.resolve("backtests.csv"),
                        folder.resolve("backtests.json"),
                        folder.resolve("backtests.svg"),
                        folder.resolve("score.json"))));
        JsonFile.write(folder.resolve("manifest.json"), json);
    }

    private static void crps(ObjectNode json, Scoreboard board, BacktestReport report) {
        number(json, "model", OptionalDouble.of(board.crps()));
        number(json, "noChange", OptionalDouble.of(board.crpsNoChange()));
        number(json, "meanPublished", OptionalDouble.of(board.crpsMeanPublished(report.backtests())));
        number(json, "noChangeWithChance", OptionalDouble.of(board.crpsNoChangeWithChance()));
    }

    private static void put(ObjectNode json, BacktestResult result, BacktestReport report) {
        Backtest backtest = result.backtest();
        PublishedEstimate published = backtest.published();
        json.put("id", backtest.id());
        json.put("title", backtest.title());
        json.put("study", backtest.study());
        json.put("strategy", backtest.strategy());
        json.put("role", backtest.role().key());
        json.put("design", backtest.evaluation().design().key());
        json.put("units", backtest.evaluation().units().key());
        json.put("outcome", backtest.evaluation().outcome().key());
        json.put("unit", published.unit().key());
        json.put("observed", published.estimate());
        published
                .interval95()
                .ifPresentOrElse(
                        ends -> json.putArray("observed95").add(ends.low()).add(ends.high()),
                        () -> json.putNull("observed95"));
        number(json, "simulatedMedian", result.median());
        if (result.estimates().isEmpty()) {
            json.putNull("simulated90");
        } else {
            Interval interval = result.interval90();
            json.putArray("simulated90").add(interval.low()).add(interval.high());
        }
        number(json, "trueEffectMedian", result.trueMedian());
        number(json, "trueEffect", OptionalDouble.of(result.trueEffect()));
        number(json, "medianHadItDoneNothing", result.medianWithout());
        json.put("hit", result.hit());
        json.put("wrongSign", result.wrongSign());
        number(json, "widthRatio", result.widthRatio());
        number(json, "crps", crps(result));
        json.put("meanPublishedOfOthers", Scoreboard.meanOfOthers(backtest, report.backtests()));
        json.put("estimates", result.estimates().size());
        json.put("untold", result.untold());
        json.put("treatedUnits", result.treatedUnits());
        json.put("comparedUnits", result.comparedUnits());
        json.put("startedShare", result.startedShare());
        json.put("placebos", result.placebos());
        json.put("placebosWithoutAnyEffect", result.placebosSame());
        number(json, "worstNeighborhoodsRawChangePercent", OptionalDouble.of(result.worstFallPercent()));
        var unknown = json.putArray("unknownDose");
        backtest.programme().unknown().forEach(unknown::add);
        var sources = json.putArray("sources");
        published.sources().forEach(sources::add);
    }

    private static OptionalDouble crps(BacktestResult result) {
        return result.estimates().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Scoreboard.crps(result));
    }

    private static void number(ObjectNode json, String name, OptionalDouble value) {
        if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
            json.put(name, value.getAsDouble());
        } else {
            json.putNull(name);
        }
    }

    /** Writes {@code backtests.csv}: every simulated estimate. */
    public static void writeTable(Path file, BacktestReport report) throws IOException {
        List<String> header = List.of("backtest", "role", "unit", "observed", "kind", "number", "value");
        try (CsvTable table = CsvTable.create(file, header)) {
            for (BacktestResult result : report.results()) {
                rows(table, result, "estimate", result.estimates());
                rows(table, result, "estimateHadItDoneNothing", result.estimatesWithout());
                rows(table, result, "trueEffect", result.trueEffects());
            }
        }
    }

    private static void rows(CsvTable table, BacktestResult result, String kind, List<Double> values)
            throws IOException {
        Backtest backtest = result.backtest();
        for (int i = 0; i < values.size(); i++) {
            table.row(
                    backtest.id(),
                    backtest.role().key(),
                    backtest.published().unit().key(),
                    backtest.published().estimate(),
                    kind,
                    i,
                    values.get(i));
        }
    }

    /** Draws observed estimates against simulated intervals, a row for each. */
    public static void writeDrawing(Path file, BacktestReport report) throws IOException {
        List<IntervalChart.Row> rows = report.results().stream()
                .filter(result -> !result.estimates().isEmpty())
                .map(BacktestFiles::drawn)
                .toList();
        Files.writeString(
                file, IntervalChart.svg("Published evaluations, and what they would have found in the model", rows));
    }

    private static IntervalChart.Row drawn(BacktestResult result) {
        PublishedEstimate published = result.backtest().published();
        Interval simulated = result.interval90();
        return new IntervalChart.Row(
                result.backtest().role().key(),
                result.backtest().id(),
                published.unit().sign(),
                published.estimate(),
                published.interval95().map(PublishedEstimate.Bounds::low).orElse(published.estimate()),
                published.interval95().map(PublishedEstimate.Bounds::high).orElse(published.estimate()),
                simulated.low(),
                result.median().orElseThrow(),
                simulated.high(),
                result.hit());
    }
}
