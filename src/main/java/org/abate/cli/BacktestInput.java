// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.abate.backtest.Backtests;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.city.Territories;
import org.abate.evidence.EvidenceTable;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.FileHashes;
import org.abate.experiment.Sha256;
import org.abate.scenario.Backtest;
import org.abate.scenario.BacktestReader;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;
import org.abate.scenario.RunSize;

/** Reads backtests and their cities, each city once, and finds the problems of all of them at once. */
final class BacktestInput {
    private final Installation installation;
    private final Ingredients ingredients;
    private final BacktestOptions options;
    private final EvidenceTable evidence = EvidenceTable.load();
    private final Map<Path, City> cities = new HashMap<>();
    private final List<Path> files = new ArrayList<>();

    BacktestInput(Installation installation, Ingredients ingredients, BacktestOptions options) {
        this.installation = installation;
        this.ingredients = ingredients;
        this.options = options;
    }

    /** What every number depends on besides the files: the version of this program. */
    static String program() {
        var program = BuildInfo.program();
        return program.version() + " " + program.commit().orElse("");
    }

    /** Files that were read. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /**
     * All backtests in these files.
     *
     * @throws InvalidInputException with all problems of all of them
     */
    List<Backtests.Planned> read(List<Path> from) throws InvalidInputException {
        BacktestReader reader = new BacktestReader(
                installation.strategies(),
                installation.outcomes(),
                folder -> Optional.of(Territories.of(city(folder))));
        List<Problem> problems = new ArrayList<>();
        List<Backtests.Planned> planned = new ArrayList<>();
        for (Path file : from) {
            try {
                planned.add(planned(reader.read(file), file));
            } catch (InvalidInputException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems.stream().distinct().toList());
        }
        return planned;
    }

    private Backtests.Planned planned(Backtest backtest, Path file) throws InvalidInputException {
        List<Problem> problems = new ArrayList<>();
        for (String row : backtest.published().sources()) {
            if (evidence.find(row).isEmpty()) {
                problems.add(new Problem(
                        file.toString(),
                        0,
                        0,
                        "published.sources",
                        "there is no row `" + row + "` in the evidence table"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        City city = city(backtest.place().city());
        RunSize size = options.size(backtest.runs());
        List<ParameterSet> sets = ingredients.parameterSets(city, options.seed(), size.parameterSets());
        files.add(file);
        return new Backtests.Planned(backtest, city, sets, size, stage(backtest, file, sets, size));
    }

    private City city(Path folder) throws InvalidInputException {
        City known = cities.get(folder);
        if (known == null) {
            known = installation.cities().read(folder);
            cities.put(folder, known);
        }
        return known;
    }

    /** The name of the case with a hash of its file, its city, the parameters and the seeds; not of how many sets there are. */
    private String stage(Backtest backtest, Path file, List<ParameterSet> sets, RunSize size)
            throws InvalidInputException {
        try {
            StringBuilder all = new StringBuilder(Sha256.of(file))
                    .append(options.seed())
                    .append(' ')
                    .append(size.seedsPerSet());
            for (Path folder : CityReader.folders(backtest.place().city())) {
                for (Path read : FileHashes.filesIn(folder)) {
                    all.append(Sha256.of(read));
                }
            }
            all.append(new TreeMap<>(sets.get(0).values()));
            return backtest.id() + " " + Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new InvalidInputException(List.of(new Problem(file.toString(), 0, 0, "", FileTrouble.words(e))));
        }
    }
}
