// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.abate.experiment.ResultsFolder;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;
import org.abate.scenario.Wording;

/** The results folder that a command was given. */
final class ResultsOperand {
    private ResultsOperand() {}

    /**
     * The one folder that was typed, when it holds a manifest.
     *
     * @param found other problems of the command line
     * @throws InvalidInputException with all problems, when there are any
     */
    static ResultsFolder only(List<String> typed, List<Problem> found) throws InvalidInputException {
        List<Problem> problems = new ArrayList<>(found);
        if (typed.size() != 1) {
            problems.add(OptionChecks.problem(
                    "RESULTS", "exactly one results folder is needed but there are " + typed.size()));
            throw new InvalidInputException(problems);
        }
        try {
            ResultsFolder folder = new ResultsFolder(Path.of(typed.get(0)));
            KeptExperiment.manifest(folder);
            if (problems.isEmpty()) {
                return folder;
            }
        } catch (InvalidPathException e) {
            problems.add(OptionChecks.problem(
                    "RESULTS", "no folder can be called `" + Wording.printable(typed.get(0)) + "`"));
        } catch (InvalidInputException e) {
            problems.addAll(e.problems());
        }
        throw new InvalidInputException(problems);
    }
}
