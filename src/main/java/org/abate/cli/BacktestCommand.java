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
import org.abate.backtest.BacktestFiles;
import org.abate.backtest.BacktestReport;
import org.abate.backtest.BacktestTable;
import org.abate.backtest.Backtests;
import org.abate.experiment.NumberJournal;
import org.abate.experiment.SimulationFailedException;
import org.abate.scenario.InvalidInputException;

/**
 * {@code abate backtest [NAME or FILE]...}: rebuilds published evaluations and compares what they found with what they would
 * have found in the model. Misses are results: the command ends well all the same. Every finished run is kept; the same command
 * typed again goes on where it was interrupted, and lives nothing twice.
 */
@Parameters(
        commandDescription =
                "Rebuild published evaluations and compare their estimates with the model; resumes when typed again")
final class BacktestCommand implements Command {
    private static final String JOURNAL = "journal.db";

    @Parameter(description = "[NAME or FILE]...")
    private List<String> names = new ArrayList<>();

    @ParametersDelegate
    private BacktestOptions options = new BacktestOptions();

    @Parameter(names = "--quiet", description = "Print no progress")
    private boolean quiet;

    private final Installation installation;
    private final Ingredients ingredients;
    private final Clock clock;

    BacktestCommand(Installation installation, Ingredients ingredients, Clock clock) {
        this.installation = installation;
        this.ingredients = ingredients;
        this.clock = clock;
    }

    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        Instant started = clock.instant();
        if (!options.problems().isEmpty()) {
            throw new InvalidInputException(options.problems());
        }
        List<Path> files = BacktestLibrary.files(names);
        BacktestInput input = new BacktestInput(installation, ingredients, options);
        List<Backtests.Planned> planned = input.read(files);
        Path folder = options.out().resolve("backtest-seed" + options.seed());
        var backtests = new Backtests(planned, options.seed(), options.threads());
        try (Interruption interruption = new Interruption()) {
            Files.createDirectories(folder);
            try (NumberJournal journal =
                            NumberJournal.open(folder.resolve(JOURNAL), "backtests", BacktestInput.program());
                    RunProgress progress = RunProgress.on(terminal, quiet, backtests.runs(), clock)) {
                Optional<BacktestReport> report = backtests.run(journal, interruption.signal(), progress::kept);
                if (report.isEmpty()) {
                    terminal.err()
                            .println("interrupted; what was finished is kept in " + folder
                                    + ", the same command typed again goes on");
                    return ExitStatus.INTERRUPTED;
                }
                keep(report.orElseThrow(), input, folder, started);
                terminal.out().print(BacktestTable.of(report.orElseThrow()));
                terminal.out().println();
                terminal.out().println("Results: " + folder);
                terminal.out().flush();
                return ExitStatus.DONE;
            }
        } catch (IOException e) {
            terminal.err().println(FileTrouble.words(e));
        } catch (SimulationFailedException e) {
            terminal.err().println(e.getMessage() + "; what was finished is kept in " + folder);
        }
        return ExitStatus.FAILED;
    }

    private void keep(BacktestReport report, BacktestInput input, Path folder, Instant started) throws IOException {
        BacktestFiles.writeJson(folder.resolve("backtests.json"), report, Version.current(), options.seed());
        BacktestFiles.writeScore(folder.resolve("score.json"), report, Version.current());
        BacktestFiles.writeTable(folder.resolve("backtests.csv"), report);
        BacktestFiles.writeDrawing(folder.resolve("backtests.svg"), report);
        String command = "backtest" + typed() + options.asTyped();
        BacktestFiles.writeManifest(
                folder, BuildInfo.program(), command, options.seed(), input.files(), started, clock.instant());
        if (options.json().isPresent()) {
            BacktestFiles.writeJson(options.json().orElseThrow(), report, Version.current(), options.seed());
        }
    }

    private String typed() {
        StringBuilder typed = new StringBuilder();
        names.forEach(name -> typed.append(' ').append(ShellWord.quoted(name)));
        return typed.toString();
    }
}
