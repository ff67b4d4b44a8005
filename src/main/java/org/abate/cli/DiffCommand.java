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
import org.abate.city.CityReader;
import org.abate.experiment.Sha256;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;
import org.abate.scenario.ScenarioDifference;
import org.abate.scenario.Wording;

/** {@code abate diff A B}: what differs between two scenarios or two results folders, in words. */
@Parameters(commandDescription = "Tell what differs between two scenarios, or between two results folders")
final class DiffCommand implements Command {
    @Parameter(description = "A B", required = true)
    private List<String> operands = new ArrayList<>();

    private final Installation installation;

    DiffCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        List<Path> paths = paths();
        boolean results = Files.isDirectory(paths.get(0));
        if (results != Files.isDirectory(paths.get(1))) {
            throw wrong("expected two scenarios or two results folders but found one of each");
        }
        try {
            List<String> differences = results
                    ? new ResultsComparison(installation).of(paths.get(0), paths.get(1))
                    : scenarios(operands.get(0), operands.get(1));
            if (differences.isEmpty()) {
                terminal.out().println("no difference");
            }
            differences.forEach(line -> terminal.out().println(Wording.printable(line)));
            return ExitStatus.DONE;
        } catch (IOException e) {
            terminal.err().println(FileTrouble.words(e));
            return ExitStatus.FAILED;
        }
    }

    private List<Path> paths() throws InvalidInputException {
        if (operands.size() != 2) {
            throw wrong("two scenarios or two results folders are needed but there are " + operands.size());
        }
        List<Path> paths = new ArrayList<>();
        for (String operand : operands) {
            try {
                paths.add(Path.of(operand));
            } catch (InvalidPathException e) {
                throw wrong("no file can be called `" + Wording.printable(operand) + "`");
            }
        }
        return paths;
    }

    private static InvalidInputException wrong(String message) {
        return new InvalidInputException(List.of(new Problem("command line", 0, 0, "", message)));
    }

    /** Both are read before anything is complained of. */
    private List<String> scenarios(String from, String to) throws InvalidInputException, IOException {
        InputReader reader = new InputReader(installation);
        List<ScenarioInput> inputs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String file : List.of(from, to)) {
            try {
                inputs.add(reader.read(file, List.of()));
            } catch (InvalidInputException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems.stream().distinct().toList());
        }
        return compared(inputs.get(0), inputs.get(1), installation);
    }

    /** City and plan. */
    static List<String> compared(ScenarioInput from, ScenarioInput to, Installation installation) throws IOException {
        List<String> differences = new ArrayList<>();
        if (!from.city().name().equals(to.city().name())) {
            differences.add("city: " + from.city().name() + " -> " + to.city().name());
        } else if (!hash(from.scenario().city()).equals(hash(to.scenario().city()))) {
            differences.add("city: " + from.city().name() + " in both, but the files of the city differ");
        }
        differences.addAll(ScenarioDifference.of(from.scenario(), to.scenario(), installation.strategies()));
        return differences;
    }

    /** Names within the folders and hashes of all files that make up a city. */
    private static List<String> hash(Path city) throws IOException {
        List<String> hashes = new ArrayList<>();
        if (Files.isDirectory(city)) {
            for (Path file : CityReader.files(city)) {
                hashes.add(file.getFileName() + " " + Sha256.of(file));
            }
        }
        return hashes;
    }
}
