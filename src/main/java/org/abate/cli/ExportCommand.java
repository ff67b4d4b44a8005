// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.abate.experiment.Manifest.Status;
import org.abate.experiment.ResultsFolder;
import org.abate.report.Export;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;
import org.abate.scenario.Wording;

/** {@code abate export RESULTS --to DIR}: everything that runs counted as CSV files, complete or not. */
@Parameters(commandDescription = "Write everything that the runs counted as tidy CSV files with a data dictionary")
final class ExportCommand implements Command {
    @Parameter(description = "RESULTS", required = true)
    private List<String> folders = new ArrayList<>();

    @Parameter(
            names = "--to",
            description = "Folder for the files, new or empty; nothing is written over",
            placeholder = "DIR",
            required = true)
    private String to = "";

    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        List<Problem> problems = new ArrayList<>();
        checkTarget(problems);
        ResultsFolder folder = ResultsOperand.only(folders, problems);
        Path target = Path.of(to);
        try {
            Files.createDirectories(target);
            boolean complete = KeptExperiment.manifest(folder).status() == Status.COMPLETE;
            int runs = Export.write(folder, complete, target);
            if (!complete) {
                terminal.err()
                        .println("partial: " + Wording.counted(runs, "run") + " of each arm so far; abate resume "
                                + ShellWord.quoted(folder.root().toString()) + " finishes the rest");
            }
            terminal.out()
                    .println("Exported " + Wording.counted(runs, "run") + " to " + target
                            + "; README.md there says what is in each file");
            return ExitStatus.DONE;
        } catch (IOException e) {
            terminal.err().println(FileTrouble.words(e));
            return ExitStatus.FAILED;
        }
    }

    private void checkTarget(List<Problem> problems) {
        int before = problems.size();
        OptionChecks.folder("--to", to, problems);
        if (problems.size() > before) {
            return;
        }
        try {
            Path target = Path.of(to);
            if (Files.isDirectory(target) && !isEmpty(target)) {
                problems.add(OptionChecks.problem(
                        "--to",
                        Wording.printable(to) + " is not empty, and nothing is written over; name another folder"));
            }
        } catch (InvalidPathException | IOException e) {
            problems.add(OptionChecks.problem("--to", Wording.printable(to) + " cannot be read"));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
