// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.abate.experiment.Experiment;
import org.abate.experiment.Manifest;
import org.abate.experiment.Manifest.Status;
import org.abate.experiment.ResultsFolder;
import org.abate.report.Attribution;
import org.abate.report.AttributionTable;
import org.abate.report.ResultFiles;
import org.abate.report.ResultTable;
import org.abate.report.Summary;
import org.abate.report.page.ReportPage;

/** Brings a results folder to its end, whichever end it is, and says where it is. */
final class RunKeeper {
    private final ResultsFolder folder;
    private final Manifest manifest;
    private final Terminal terminal;
    private final Clock clock;
    private int finishedRuns;

    RunKeeper(ResultsFolder folder, Manifest manifest, Terminal terminal, Clock clock) {
        this.folder = folder;
        this.manifest = manifest;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** Passes progress on and keeps count. */
    Experiment.Progress counting(Experiment.Progress display) {
        return (finished, planned) -> {
            finishedRuns = finished;
            display.kept(finished, planned);
        };
    }

    ExitStatus complete() throws IOException {
        Summary summary = ResultFiles.write(folder);
        Path report = ReportPage.write(folder);
        manifest.writeEnding(folder, Status.COMPLETE, finishedRuns, clock.instant());
        terminal.out().print(ResultTable.of(summary));
        terminal.out().println();
        for (Attribution mix : ResultFiles.attributions(folder)) {
            terminal.out().print(AttributionTable.of(mix));
            terminal.out().println();
        }
        terminal.out().println("Results: " + folder.root());
        terminal.out().println("Report:  " + report);
        terminal.out().flush();
        return summary.isAsPreciseAsWanted() ? ExitStatus.DONE : ExitStatus.CLAIM_NOT_CARRIED;
    }

    ExitStatus interrupted() throws IOException {
        manifest.writeEnding(folder, Status.INTERRUPTED, finishedRuns, clock.instant());
        terminal.err().println("interrupted; " + whatIsKept());
        return ExitStatus.INTERRUPTED;
    }

    /** Says what went wrong in a sentence; its trace goes into a file for whoever mends the program. */
    ExitStatus failed(String message, Exception cause) {
        terminal.err().println(message);
        terminal.err().println(whatIsKept());
        try {
            try (PrintWriter trace =
                    new PrintWriter(Files.newBufferedWriter(folder.root().resolve("failure.txt")))) {
                cause.printStackTrace(trace);
            }
            manifest.writeEnding(folder, Status.FAILED, finishedRuns, clock.instant());
        } catch (IOException e) {
            terminal.err().println("the manifest could not be brought to its end: " + e.getMessage());
        }
        return ExitStatus.FAILED;
    }

    private String whatIsKept() {
        return finishedRuns + " of " + manifest.plan().runs() + " runs are finished and kept in " + folder.root();
    }
}
