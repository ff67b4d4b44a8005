// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Clock;
import org.abate.experiment.Experiment;
import org.abate.experiment.Manifest;
import org.abate.experiment.Manifest.Status;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.SimulationFailedException;
import org.abate.experiment.StopSignal;
import org.abate.report.Summary;

/** Brings a results folder to its end, whichever end it is, and says where it is. */
final class RunKeeper {
    private final ResultsFolder folder;
    private final Manifest manifest;
    private final Terminal terminal;
    private final Clock clock;
    private final Conclusion conclusion;
    private int finishedRuns;

    /**
     * Prepares it.
     *
     * @param threads that may work at a time when the runs are done, at least 1
     */
    RunKeeper(
            ResultsFolder folder,
            Manifest manifest,
            Ingredients ingredients,
            Terminal terminal,
            Clock clock,
            int threads) {
        this.folder = folder;
        this.manifest = manifest;
        this.terminal = terminal;
        this.clock = clock;
        this.conclusion = new Conclusion(folder, new StoryKeeper(folder, ingredients, terminal), terminal, threads);
    }

    /** So many runs were finished before. */
    void startFrom(int runs) {
        finishedRuns = runs;
    }

    /** Passes progress on and keeps count. */
    private Experiment.Progress counting(Experiment.Progress display) {
        return (finished, planned) -> {
            finishedRuns = finished;
            display.kept(finished, planned);
        };
    }

    /** Does what is still to be done of an experiment and brings the folder to its end. */
    ExitStatus finish(Preparation preparation, boolean quiet, StopSignal stop) {
        try {
            Experiment experiment = preparation.prepare();
            Experiment.Ending ending;
            try (RunProgress progress =
                    RunProgress.on(terminal, quiet, manifest.plan().runs(), clock)) {
                ending = experiment.resume(folder.runs(), counting(progress), stop);
            }
            finishedRuns = ending.finishedRuns();
            return ending.isComplete() ? complete() : interrupted();
        } catch (IOException e) {
            return failed(FileTrouble.words(e), e);
        } catch (SimulationFailedException e) {
            return failed(e.getMessage(), e);
        } catch (RuntimeException e) {
            return failed("the program failed: " + e, e);
        }
    }

    /** Readies folder, store and engine. */
    @FunctionalInterface
    interface Preparation {
        Experiment prepare() throws IOException;
    }

    private ExitStatus complete() throws IOException {
        Summary summary = conclusion.draw();
        manifest.writeEnding(folder, Status.COMPLETE, finishedRuns, clock.instant());
        ResultPrinter.printPlaces(folder, terminal);
        return summary.isAsPreciseAsWanted() ? ExitStatus.DONE : ExitStatus.CLAIM_NOT_CARRIED;
    }

    private ExitStatus interrupted() throws IOException {
        manifest.writeEnding(folder, Status.INTERRUPTED, finishedRuns, clock.instant());
        terminal.err().println("interrupted; " + whatIsKept());
        terminal.err().println(howToResume());
        if (finishedRuns > 0) {
            terminal.err()
                    .println("see what there is with: abate report "
                            + ShellWord.quoted(folder.root().toString()));
        }
        return ExitStatus.INTERRUPTED;
    }

    /** Says what went wrong in a sentence; its trace goes into a file for whoever mends the program. */
    private ExitStatus failed(String message, Exception cause) {
        terminal.err().println(message);
        if (!Files.exists(folder.manifest())) {
            terminal.err().println("no run had begun; begin anew when that is mended");
            return ExitStatus.FAILED;
        }
        terminal.err().println(whatIsKept());
        try {
            try (PrintWriter trace = new PrintWriter(Files.newBufferedWriter(folder.failure()))) {
                cause.printStackTrace(trace);
            }
            manifest.writeEnding(folder, Status.FAILED, finishedRuns, clock.instant());
        } catch (IOException e) {
            terminal.err().println("the manifest could not be brought to its end: " + FileTrouble.words(e));
        }
        terminal.err().println("when that is mended, " + howToResume());
        return ExitStatus.FAILED;
    }

    private String howToResume() {
        return "finish them with: abate resume "
                + ShellWord.quoted(folder.root().toString());
    }

    private String whatIsKept() {
        return finishedRuns + " of " + manifest.plan().runs() + " runs are finished and kept in " + folder.root();
    }
}
