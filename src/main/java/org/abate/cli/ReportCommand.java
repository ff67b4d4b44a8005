// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.abate.experiment.ResultsFolder;
import org.abate.report.brief.Brief;
import org.abate.report.page.PageSource;
import org.abate.report.page.ReportPage;
import org.abate.scenario.InvalidInputException;

/** {@code abate report RESULTS}: writes {@code report.html} again, from a results folder alone, complete or not. */
@Parameters(commandDescription = "Write report.html again from a results folder alone; runs nothing")
final class ReportCommand implements Command {
    @Parameter(description = "RESULTS", required = true)
    private List<String> folders = new ArrayList<>();

    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        ResultsFolder folder = ResultsOperand.only(folders, new ArrayList<>());
        try {
            PageSource source = PageSource.read(folder);
            StillPictures.write(source, terminal)
                    .ifPresent(place -> terminal.out().println("Figures: " + place));
            terminal.out().println("Report: " + ReportPage.write(source));
            terminal.out().println("Brief:  " + Brief.write(source));
            return ExitStatus.DONE;
        } catch (IOException e) {
            terminal.err().println(FileTrouble.words(e));
            return ExitStatus.FAILED;
        }
    }
}
