// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.abate.calibration.Calibration;
import org.abate.calibration.CalibrationFiles;
import org.abate.calibration.CalibrationResult;
import org.abate.calibration.CalibrationSettings;
import org.abate.calibration.CityFit;
import org.abate.calibration.EvaluationFailedException;
import org.abate.calibration.FitPlan;
import org.abate.calibration.FitReport;
import org.abate.calibration.Journal;
import org.abate.calibration.Recovery;
import org.abate.calibration.RecoveryReport;
import org.abate.calibration.Sizes;
import org.abate.evidence.ParameterTable;
import org.abate.experiment.JsonFile;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;
import org.abate.validation.PatternCatalog;

/**
 * {@code abate calibrate CITY}: fits the free parameters to the record of a city, and writes the ensemble of parameter sets that
 * no target rules out. Every finished evaluation is kept; the same command typed again goes on where it was interrupted.
 */
@Parameters(commandDescription = "Refit the ensemble of parameter sets to a city's record; resumes when typed again")
final class CalibrateCommand implements Command {
    @Parameter(description = "CITY", required = true)
    private List<String> cities = new ArrayList<>();

    @ParametersDelegate
    private CalibrateOptions options = new CalibrateOptions();

    @Parameter(names = "--quiet", description = "Print no progress")
    private boolean quiet;

    private final CitySource citySource;
    private final Clock clock;

    CalibrateCommand(CitySource citySource, Clock clock) {
        this.citySource = citySource;
        this.clock = clock;
    }

    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        List<Problem> problems = new ArrayList<>(options.problems());
        Path cityFolder = CityFolder.only(cities, problems);
        var known = CityKnowledge.recorded(citySource.read(cityFolder), cityFolder);
        var catalog = new PatternCatalog(known.city(), PatternCatalog.SHUFFLES_OF_A_HISTORY);
        var fit = new CityFit(known, catalog, ParameterTable.load(), FitPlan.load(), options.histories());
        Path folder = options.out()
                .resolve((options.recover() > 0 ? "recover-" : "calibrate-")
                        + cityFolder.toAbsolutePath().normalize().getFileName() + "-seed" + options.seed());
        try (Interruption interruption = new Interruption()) {
            Files.createDirectories(folder);
            var settings = new CalibrationSettings(
                    options.seed(), fit.simulatorName(build()), fit.parameters(), fit.targets(), sizes(fit));
            try (Journal journal = Journal.open(folder.resolve("journal.db"), settings)) {
                return options.recover() > 0
                        ? recover(fit, settings, journal, folder, interruption, terminal)
                        : calibrate(fit, settings, journal, folder, interruption, terminal);
            }
        } catch (IOException e) {
            terminal.err().println(FileTrouble.words(e));
        } catch (EvaluationFailedException e) {
            terminal.err().println(e.getMessage() + "; what was finished is kept in " + folder);
        }
        return ExitStatus.FAILED;
    }

    private static String build() {
        var program = BuildInfo.program();
        return program.version() + " " + program.commit().orElse("");
    }

    private Sizes sizes(CityFit fit) {
        Sizes standard = Sizes.standard(fit.parameters().size());
        int members = options.members();
        return new Sizes(
                standard.firstWave(),
                standard.laterWave(),
                standard.waves(),
                standard.round(),
                members,
                Math.max(1, members / 2),
                Math.max(standard.mostEvaluations(), 10 * members),
                standard.particles());
    }

    private ExitStatus calibrate(
            CityFit fit,
            CalibrationSettings settings,
            Journal journal,
            Path folder,
            Interruption interruption,
            Terminal terminal)
            throws IOException, EvaluationFailedException {
        Instant began = clock.instant();
        var calibration = new Calibration(settings, fit.simulator(), options.threads());
        try (FitProgress progress = new FitProgress(terminal, quiet, folder, clock)) {
            CalibrationResult result = calibration.run(journal, interruption.signal(), progress);
            if (result instanceof CalibrationResult.Calibrated calibrated) {
                keep(new FitReport(fit, settings, calibrated), calibrated, folder, progress.seconds(began), terminal);
                return ExitStatus.DONE;
            } else if (result instanceof CalibrationResult.NoSetLeft nothing) {
                terminal.err().println(nothing.message());
                return ExitStatus.FAILED;
            }
        }
        return interrupted(folder, terminal);
    }

    private void keep(
            FitReport report, CalibrationResult.Calibrated calibrated, Path folder, double seconds, Terminal terminal)
            throws IOException {
        Map<String, String> units = ParameterTable.load().parameters().stream()
                .collect(Collectors.toMap(parameter -> parameter.name(), parameter -> parameter.unit()));
        CalibrationFiles.writeEnsemble(
                folder.resolve("ensemble.csv"), calibrated.posterior().ensemble());
        CalibrationFiles.writeIdentifiability(folder.resolve("identifiability.csv"), report.findings(), units);
        JsonFile.write(
                folder.resolve("calibration.json"),
                report.json(
                        BuildInfo.program(),
                        "calibrate " + ShellWord.quoted(cities.get(0)) + options.asTyped(),
                        seconds,
                        options.threads()));
        terminal.out().print(report.table());
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "%n%d parameter sets (worth %.0f independent ones) from %d evaluations%s.%nResults: %s%n",
                        calibrated.posterior().members().size(),
                        calibrated.posterior().effective(),
                        calibrated.evaluations(),
                        calibrated.complete() ? "" : ", fewer than wanted: the evaluations ran out",
                        folder);
        terminal.out().flush();
    }

    private ExitStatus recover(
            CityFit fit,
            CalibrationSettings settings,
            Journal journal,
            Path folder,
            Interruption interruption,
            Terminal terminal)
            throws IOException, EvaluationFailedException {
        var recovery = new Recovery(settings, fit.simulator(), options.threads());
        Optional<RecoveryReport> report;
        try (FitProgress progress = new FitProgress(terminal, quiet, folder, clock)) {
            report = recovery.run(options.recover(), journal, interruption.signal(), progress);
        }
        if (report.isEmpty()) {
            return interrupted(folder, terminal);
        }
        CalibrationFiles.writeRecovery(folder.resolve("recovery.csv"), report.get());
        for (int i = 0; i < report.get().parameters().size(); i++) {
            terminal.out()
                    .printf(
                            Locale.ROOT,
                            "%-50s found again in %.0f %% of fits%n",
                            report.get().parameters().get(i),
                            100 * report.get().coverage(i));
        }
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "%nIntervals of 90 %% hold %.0f %% of the known values (%d fits, %d of them found nothing).%n"
                                + "Results: %s%n",
                        100 * report.get().coverage(),
                        report.get().fits().size(),
                        report.get().lost(),
                        folder);
        terminal.out().flush();
        return ExitStatus.DONE;
    }

    private static ExitStatus interrupted(Path folder, Terminal terminal) {
        terminal.err()
                .println("interrupted; what was finished is kept in " + folder
                        + ", the same command typed again goes on");
        return ExitStatus.INTERRUPTED;
    }

    /** Seconds from one moment to now. */
    static double secondsSince(Instant began, Clock clock) {
        return Duration.between(began, clock.instant()).toMillis() / 1000.0;
    }
}
