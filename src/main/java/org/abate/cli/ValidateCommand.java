// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.SimulationFailedException;
import org.abate.scenario.InvalidInputException;
import org.abate.validation.HistoryEnsemble;
import org.abate.validation.KnownPatterns;
import org.abate.validation.PatternCatalog;
import org.abate.validation.SimulatedHistories;
import org.abate.validation.Validation;
import org.abate.validation.ValidationFiles;
import org.abate.validation.ValidationManifest;
import org.abate.validation.ValidationTable;

/**
 * {@code abate validate CITY}: simulates whole years of the untreated city many times and compares them with its record and
 * with published numbers. Misses are results: the command ends well all the same. When interrupted it leaves nothing behind.
 */
@Parameters(commandDescription = "Compare the untreated model of a city with its record and with published patterns")
final class ValidateCommand implements Command {
    @Parameter(description = "CITY", required = true)
    private List<String> cities = new ArrayList<>();

    @ParametersDelegate
    private ValidateOptions options = new ValidateOptions();

    @Parameter(names = "--quiet", description = "Print no progress")
    private boolean quiet;

    private final CitySource citySource;
    private final Ingredients ingredients;
    private final Clock clock;

    ValidateCommand(CitySource citySource, Ingredients ingredients, Clock clock) {
        this.citySource = citySource;
        this.ingredients = ingredients;
        this.clock = clock;
    }

    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        Instant started = clock.instant();
        Path cityFolder = CityFolder.only(cities, options.problems());
        KnownPatterns known = new CityKnowledge(options).of(citySource.read(cityFolder), cityFolder);
        var setting = new Validation.Setting(Version.current(), options.seed(), options.sets(), options.seeds());
        var manifest = new ValidationManifest(
                BuildInfo.program(),
                "validate " + ShellWord.quoted(cities.get(0)) + options.asTyped(),
                setting,
                cityFolder,
                options.incidents().stream().toList(),
                started);
        try (Interruption interruption = new Interruption()) {
            return validate(known, manifest, interruption, terminal);
        }
    }

    private ExitStatus validate(
            KnownPatterns known, ValidationManifest manifest, Interruption interruption, Terminal terminal) {
        ResultsFolder folder;
        try {
            folder = ResultsFolder.create(
                    options.out(),
                    "validate-" + manifest.city().toAbsolutePath().normalize().getFileName(),
                    manifest.started());
        } catch (IOException e) {
            terminal.err().println("cannot make a results folder in " + options.out() + ": " + FileTrouble.words(e));
            return ExitStatus.FAILED;
        }
        try {
            List<ParameterSet> sets = ingredients.parameterSets(known.city(), options.seed(), options.sets());
            Optional<SimulatedHistories> simulated = simulate(known, sets, interruption, terminal);
            if (simulated.isEmpty()) {
                Files.delete(folder.root());
                terminal.err().println("interrupted; nothing was written");
                return ExitStatus.INTERRUPTED;
            }
            keep(known, manifest, folder, sets, simulated.get(), terminal);
            return ExitStatus.DONE;
        } catch (IOException e) {
            terminal.err().println(FileTrouble.words(e) + "; what " + folder.root() + " holds is not complete");
        } catch (SimulationFailedException e) {
            terminal.err().println(e.getMessage() + "; " + folder.root() + " stays empty");
        }
        return ExitStatus.FAILED;
    }

    private Optional<SimulatedHistories> simulate(
            KnownPatterns known, List<ParameterSet> sets, Interruption interruption, Terminal terminal)
            throws SimulationFailedException {
        var catalog = new PatternCatalog(known.city(), PatternCatalog.SHUFFLES_OF_A_HISTORY);
        var ensemble = new HistoryEnsemble(known, catalog, sets, options.seeds(), options.seed());
        int planned = ensemble.histories();
        try (RunProgress progress = RunProgress.on(terminal, quiet, planned, clock)) {
            return ensemble.simulate(options.threads(), interruption.signal(), done -> progress.kept(done, planned));
        }
    }

    private void keep(
            KnownPatterns known,
            ValidationManifest manifest,
            ResultsFolder folder,
            List<ParameterSet> sets,
            SimulatedHistories simulated,
            Terminal terminal)
            throws IOException {
        Validation validation = Validation.of(known, manifest.setting(), simulated);
        folder.keepParameters(sets);
        ValidationFiles.writeHistories(folder.root().resolve("histories.csv"), simulated);
        ValidationFiles.writeTable(folder.root().resolve("validation.csv"), validation);
        ValidationFiles.writeJson(folder.root().resolve("validation.json"), validation);
        manifest.write(folder, clock.instant());
        if (options.json().isPresent()) {
            ValidationFiles.writeJson(options.json().get(), validation);
        }
        terminal.out().print(ValidationTable.of(validation));
        terminal.out().println();
        terminal.out().println("Results: " + folder.root());
        terminal.out().flush();
    }
}
