// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.abate.experiment.ResultsFolder;
import org.abate.report.page.ReportPage;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;

/** {@code abate report RESULTS...}: writes {@code report.html} again, from a results folder alone. */
@Parameters(commandDescription = "Write report.html again from a results folder alone; runs nothing")
final class ReportCommand implements Command {
    @Parameter(description = "RESULTS...", required = true)
    private List<String> folders = new ArrayList<>();

    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        List<Problem> problems = folders.stream()
                .filter(folder -> !Files.isRegularFile(new ResultsFolder(Path.of(folder)).runs()))
                .map(folder -> new Problem(
                        "command line", 0, 0, "", "`" + folder + "` is no results folder: it holds no runs.db"))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        ExitStatus status = ExitStatus.DONE;
        for (String folder : folders) {
            try {
                terminal.out().println("Report: " + ReportPage.write(new ResultsFolder(Path.of(folder))));
            } catch (IOException e) {
                terminal.err().println("no report of " + folder + ": " + FileTrouble.words(e));
                status = ExitStatus.FAILED;
            }
        }
        return status;
    }
}
