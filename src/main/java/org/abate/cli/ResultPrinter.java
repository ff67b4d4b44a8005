// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.abate.experiment.ResultsFolder;
import org.abate.report.Attribution;
import org.abate.report.AttributionTable;
import org.abate.report.ResultFiles;
import org.abate.report.ResultTable;
import org.abate.report.Summary;

/** Prints what a results folder says, the same after a run and whenever it is asked for again. */
final class ResultPrinter {
    private ResultPrinter() {}

    /** The result table, what each mix owes to its parts where that was asked, and where the folder is. */
    static void print(ResultsFolder folder, Summary summary, Terminal terminal) throws IOException {
        printTables(summary, ResultFiles.attributions(folder), terminal);
        printPlaces(folder, terminal);
    }

    /** What people wait for, while the rest is still being made. */
    static void printTables(Summary summary, List<Attribution> attributions, Terminal terminal) {
        terminal.out().print(ResultTable.of(summary));
        terminal.out().println();
        for (Attribution mix : attributions) {
            terminal.out().print(AttributionTable.of(mix));
            terminal.out().println();
        }
        terminal.out().flush();
    }

    static void printPlaces(ResultsFolder folder, Terminal terminal) {
        terminal.out().println("Results: " + folder.root());
        if (Files.exists(folder.report())) {
            terminal.out().println("Report:  " + folder.report());
        }
        if (Files.exists(folder.brief())) {
            terminal.out().println("Brief:   " + folder.brief());
        }
        if (Files.isDirectory(folder.figures())) {
            terminal.out().println("Figures: " + folder.figures());
        }
        terminal.out().flush();
    }
}
