// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.abate.experiment.ResultsFolder;
import org.abate.report.page.ReportPage;
import org.abate.scenario.InvalidInputException;

/**
 * {@code abate report RESULTS}: writes {@code report.html} again, from a results folder alone, complete or not. Where the folder
 * holds no story of its runs, a few of them are lived again to tell one.
 */
@Parameters(commandDescription = "Write report.html again from a results folder alone")
final class ReportCommand implements Command {
    @Parameter(description = "RESULTS", required = true)
    private List<String> folders = new ArrayList<>();

    private final Ingredients ingredients;

    ReportCommand(Ingredients ingredients) {
        this.ingredients = ingredients;
    }

    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        ResultsFolder folder = ResultsOperand.only(folders, new ArrayList<>());
        try {
            new StoryKeeper(folder, ingredients, terminal).tellWhereMissing();
            terminal.out().println("Report: " + ReportPage.write(folder));
            return ExitStatus.DONE;
        } catch (IOException e) {
            terminal.err().println(FileTrouble.words(e));
            return ExitStatus.FAILED;
        }
    }
}
