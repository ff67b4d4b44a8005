// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.abate.experiment.ResultsFolder;
import org.abate.report.brief.Brief;
import org.abate.report.page.PageSource;
import org.abate.report.page.ReportPage;
import org.abate.scenario.InvalidInputException;

/** {@code abate report RESULTS}: writes figures, report and brief again, from a results folder alone, complete or not. */
@Parameters(
        commandDescription = "Write report.html, brief.md, brief.docx and figures/ again from a results folder alone")
final class ReportCommand implements Command {
    @Parameter(description = "RESULTS", required = true)
    private List<String> folders = new ArrayList<>();

    @ParametersDelegate
    private final ClaimOption claim = new ClaimOption();

    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        ResultsFolder folder = ResultsOperand.only(folders, new ArrayList<>());
        try {
            PageSource source = PageSource.read(folder);
            claim.check(source);
            Optional<Path> figures = StillPictures.write(source, terminal);
            terminal.out().println("Report: " + ReportPage.write(source));
            terminal.out().println("Brief:  " + Brief.write(source));
            figures.ifPresent(place -> terminal.out().println("Figures: " + place));
            return claim.status(source, terminal);
        } catch (IOException e) {
            terminal.err().println(FileTrouble.words(e));
            return ExitStatus.FAILED;
        }
    }
}
