// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.abate.scenario.Problem;
import org.abate.scenario.Wording;

/** Checks values of options as they were typed, and writes down what is wrong with them. */
final class OptionChecks {
    private OptionChecks() {}

    static void wholeNumber(String option, String typed, long from, long to, List<Problem> problems) {
        try {
            long number = Long.parseLong(typed);
            if (number >= from && number <= to) {
                return;
            }
        } catch (NumberFormatException e) {
            // Said below, like a number out of range.
        }
        problems.add(problem(
                option,
                "expected a whole number from " + from + " to " + to + " but found `" + Wording.printable(typed)
                        + "`"));
    }

    /** A folder that is there or can be made. */
    static void folder(String option, String typed, List<Problem> problems) {
        if (!mayBeFolder(typed)) {
            problems.add(problem(option, "expected a folder but found `" + Wording.printable(typed) + "`"));
        }
    }

    private static boolean mayBeFolder(String name) {
        try {
            return !name.isBlank() && (!Files.exists(Path.of(name)) || Files.isDirectory(Path.of(name)));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A file that is not there yet, in a folder that is; nothing typed is nothing wrong. */
    static void newFile(String option, String typed, List<Problem> problems) {
        if (typed.isEmpty()) {
            return;
        }
        try {
            Path file = Path.of(typed).toAbsolutePath();
            if (Files.exists(file)) {
                problems.add(problem(
                        option,
                        Wording.printable(typed)
                                + " is there already and is not written over; move it or name another"));
            } else if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
                problems.add(problem(option, "there is no folder to write " + Wording.printable(typed) + " into"));
            }
        } catch (InvalidPathException e) {
            problems.add(problem(option, "no file can be called `" + Wording.printable(typed) + "`"));
        }
    }

    static Problem problem(String option, String message) {
        return new Problem("command line", 0, 0, option, message);
    }
}
