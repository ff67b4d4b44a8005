// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.StoredRuns;
import org.abate.report.page.ComparePage;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;
import org.abate.scenario.Wording;

/** Two results side by side: the words of {@code diff} on the screen, and a page. */
final class PageOfTwo {
    private static final int LONGEST_NAME = 80;

    private final Installation installation;

    PageOfTwo(Installation installation) {
        this.installation = installation;
    }

    /**
     * Reads both folders and checks the file before it complains of any.
     *
     * @param typed A and B
     * @param out new file; where it is empty, one in the present folder that is named after both
     */
    ExitStatus write(List<String> typed, String out, Terminal terminal) throws InvalidInputException {
        List<Problem> problems = new ArrayList<>();
        List<ResultsFolder> folders = folders(typed, problems);
        String name = out.isEmpty() && problems.isEmpty() ? name(folders) : out;
        OptionChecks.newFile("--out", name, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        Path a = folders.get(0).root();
        Path b = folders.get(1).root();
        var comparison = new ResultsComparison(installation);
        try {
            ResultsComparison.Inputs inputs = comparison.inputs(a, b);
            checkRuns(folders);
            List<String> words = comparison.of(a, b);
            words.forEach(line -> terminal.out().println(Wording.printable(line)));
            terminal.out().println();
            ComparePage.write(Path.of(name), folders.get(0), folders.get(1), inputs.lines(), inputs.sameSets());
            terminal.out().println("Comparison: " + name);
            terminal.out().flush();
            return ExitStatus.DONE;
        } catch (IOException e) {
            terminal.err().println(FileTrouble.words(e));
            return ExitStatus.FAILED;
        }
    }

    private static List<ResultsFolder> folders(List<String> typed, List<Problem> problems) {
        List<ResultsFolder> folders = new ArrayList<>();
        if (typed.size() != 2) {
            problems.add(OptionChecks.problem(
                    "--compare", "exactly two results folders are needed but there are " + typed.size()));
        }
        for (String one : typed) {
            try {
                folders.add(ResultsOperand.only(List.of(one), List.of()));
            } catch (InvalidInputException e) {
                problems.addAll(e.problems());
            }
        }
        return folders;
    }

    private static void checkRuns(List<ResultsFolder> folders) throws IOException, InvalidInputException {
        List<Problem> problems = new ArrayList<>();
        for (ResultsFolder folder : folders) {
            try (StoredRuns stored = StoredRuns.open(folder.runs())) {
                if (stored.runs() == 0) {
                    problems.add(OptionChecks.problem(
                            "--compare", folder.root() + " holds no finished run, so there is nothing to compare"));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static String name(List<ResultsFolder> folders) {
        return "compare-" + inFileName(folders.get(0)) + "-" + inFileName(folders.get(1)) + ".html";
    }

    private static String inFileName(ResultsFolder folder) {
        String name = String.valueOf(folder.root().toAbsolutePath().normalize().getFileName())
                .replaceAll("[^A-Za-z0-9._-]+", "-");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
