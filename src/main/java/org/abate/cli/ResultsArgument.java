// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;
import org.abate.scenario.Wording;

/** The results folder that a command is about. */
final class ResultsArgument {
    private ResultsArgument() {}

    /**
     * The one folder that was typed.
     *
     * @param problems found before, told together with what is wrong here
     */
    static Path one(List<String> typed, List<Problem> problems) throws InvalidInputException {
        if (typed.size() != 1) {
            problems.add(new Problem(
                    "command line", 0, 0, "", "exactly one results folder is needed but there are " + typed.size()));
            throw new InvalidInputException(problems);
        }
        return path(typed.get(0), problems);
    }

    static Path path(String typed, List<Problem> problems) throws InvalidInputException {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            problems.add(new Problem(Wording.printable(typed), 0, 0, "", "no folder can have this name"));
            throw new InvalidInputException(problems);
        }
    }
}
