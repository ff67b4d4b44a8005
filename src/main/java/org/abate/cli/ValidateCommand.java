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
import org.abate.city.AnnualHomicides;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.SimulationFailedException;
import org.abate.scenario.InvalidInputException;
import org.abate.validation.Examination;
import org.abate.validation.Findings;
import org.abate.validation.Forecast;
import org.abate.validation.KnownPatterns;
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
        Optional<AnnualHomicides> later = later(cityFolder);
        var setting = new Validation.Setting(
                Version.current(), options.seed(), options.sets(), options.seeds(), options.without());
        var manifest = new ValidationManifest(
                BuildInfo.program(),
                "validate " + ShellWord.quoted(cities.get(0)) + options.asTyped(),
                setting,
                cityFolder,
                options.incidents().stream().toList(),
                started);
        try (Interruption interruption = new Interruption()) {
            return validate(known, later, manifest, interruption, terminal);
        }
    }

    private ExitStatus validate(
            KnownPatterns known,
            Optional<AnnualHomicides> later,
            ValidationManifest manifest,
            Interruption interruption,
            Terminal terminal) {
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
            List<ParameterSet> sets = sets(known);
            var examination = new Examination(known, later, manifest.setting(), sets, options.threads());
            Optional<Findings> findings = examine(examination, interruption, terminal);
            if (findings.isEmpty()) {
                Files.delete(folder.root());
                terminal.err().println("interrupted; nothing was written");
                return ExitStatus.INTERRUPTED;
            }
            keep(findings.get(), manifest, folder, sets, terminal);
            return ExitStatus.DONE;
        } catch (IOException e) {
            terminal.err().println(FileTrouble.words(e) + "; what " + folder.root() + " holds is not complete");
        } catch (SimulationFailedException e) {
            terminal.err().println(e.getMessage() + "; " + folder.root() + " stays empty");
        }
        return ExitStatus.FAILED;
    }

    private Optional<Findings> examine(Examination examination, Interruption interruption, Terminal terminal)
            throws SimulationFailedException {
        int planned = examination.histories();
        try (RunProgress progress = RunProgress.on(terminal, quiet, planned, clock)) {
            return examination.run(interruption.signal(), done -> progress.kept(done, planned));
        }
    }

    private void keep(
            Findings findings,
            ValidationManifest manifest,
            ResultsFolder folder,
            List<ParameterSet> sets,
            Terminal terminal)
            throws IOException {
        Validation validation = findings.validation();
        folder.keepParameters(sets);
        ValidationFiles.writeHistories(folder.root().resolve("histories.csv"), findings.histories());
        ValidationFiles.writeTable(folder.root().resolve("validation.csv"), validation);
        ValidationFiles.writeJson(folder.root().resolve("validation.json"), validation);
        ValidationFiles.writeDrawing(folder.root().resolve("validation.svg"), validation);
        if (findings.forecast().isPresent()) {
            Forecast forecast = findings.forecast().get();
            Files.writeString(folder.root().resolve("forecast.csv"), forecast.csv());
            Files.writeString(folder.root().resolve("forecast.svg"), forecast.svg());
        }
        manifest.write(folder, clock.instant());
        if (options.json().isPresent()) {
            ValidationFiles.writeJson(options.json().get(), validation);
        }
        terminal.out().print(ValidationTable.of(validation));
        findings.officers().ifPresent(effect -> terminal.out().print("\n" + ValidationTable.paragraph(effect.words())));
        findings.forecast().ifPresent(forecast -> {
            terminal.out().println();
            forecast.lines().forEach(line -> terminal.out()
                    .print(line.startsWith(" ") ? line + "\n" : ValidationTable.paragraph(line)));
        });
        terminal.out().println();
        terminal.out().println("Results: " + folder.root());
        terminal.out().flush();
    }

    private List<ParameterSet> sets(KnownPatterns known) {
        return ingredients.parameterSets(known.city(), options.seed(), options.sets()).stream()
                .map(set -> options.without().map(off -> off.without(set)).orElse(set))
                .toList();
    }

    /** Counts of later years, where the city has them and its own files are what it is held against. */
    private Optional<AnnualHomicides> later(Path cityFolder) throws InvalidInputException {
        Path file = cityFolder.resolve(AnnualHomicides.FILE);
        return Files.exists(file) ? Optional.of(AnnualHomicides.read(file)) : Optional.empty();
    }
}
