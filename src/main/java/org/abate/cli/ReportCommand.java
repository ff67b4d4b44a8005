// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.abate.experiment.ResultsFolder;
import org.abate.report.brief.Brief;
import org.abate.report.page.PageSource;
import org.abate.report.page.ReportPage;
import org.abate.scenario.InvalidInputException;

/**
 * {@code abate report RESULTS}: writes report, brief and figures again, from a results folder alone, complete or not. Where the folder
 * holds no story of its runs, a few of them are lived again to tell one. {@code abate report --compare A B} writes one page of two
 * results and leaves both as they are.
 */
@Parameters(
        commandDescription =
                "Write report, brief and figures again from a results folder alone, or one page of two results")
final class ReportCommand implements Command {
    @Parameter(description = "RESULTS", required = true)
    private List<String> folders = new ArrayList<>();

    @ParametersDelegate
    private final ClaimOption claim = new ClaimOption();

    @Parameter(
            names = "--compare",
            description = "Put two results, A and B, side by side on one page: what went in differently, what came out")
    private boolean compare;

    @Parameter(
            names = "--out",
            description = "New file for the page of --compare; compare-A-B.html here when left out",
            placeholder = "FILE")
    private String out = "";

    private final Ingredients ingredients;
    private final Installation installation;

    ReportCommand(Ingredients ingredients, Installation installation) {
        this.ingredients = ingredients;
        this.installation = installation;
    }

    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        if (compare) {
            return new PageOfTwo(installation).write(folders, out, terminal);
        }
        if (!out.isEmpty()) {
            throw new InvalidInputException(
                    List.of(OptionChecks.problem("--out", "this goes with --compare, which is missing")));
        }
        ResultsFolder folder = ResultsOperand.only(folders, new ArrayList<>());
        try {
            PageSource source = PageSource.read(folder);
            claim.check(source);
            new StoryKeeper(folder, ingredients, terminal).tellWhereMissing();
            StillPictures figures = StillPictures.of(source);
            figures.warn(terminal);
            terminal.out().println("Report: " + ReportPage.write(source));
            terminal.out().println("Brief:  " + Brief.write(source));
            figures.place().ifPresent(place -> terminal.out().println("Figures: " + place));
            return claim.status(source, terminal);
        } catch (IOException e) {
            terminal.err().println(FileTrouble.words(e));
            return ExitStatus.FAILED;
        }
    }
}
