// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.NearestName;
import org.abate.scenario.Problem;
import org.abate.scenario.Wording;

/** Finds the backtests that a command was given: files, or names of those under {@code scenarios/backtests}. */
final class BacktestLibrary {
    private static final Path SHIPPED = Path.of("scenarios", "backtests");
    private static final String ENDING = ".yaml";

    private BacktestLibrary() {}

    /**
     * The files of some names, each once; all that are shipped when there are no names.
     *
     * @throws InvalidInputException with every name that leads nowhere
     */
    static List<Path> files(List<String> names) throws InvalidInputException {
        List<String> shipped = shipped();
        Set<Path> files = new LinkedHashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names.isEmpty() ? shipped : names) {
            try {
                Path here = Path.of(name);
                Path known = SHIPPED.resolve(name + ENDING);
                if (shipped.contains(name)) {
                    files.add(known);
                } else if (Files.isRegularFile(here)) {
                    files.add(here);
                } else {
                    problems.add(nowhere(name, shipped));
                }
            } catch (InvalidPathException e) {
                problems.add(nowhere(name, shipped));
            }
        }
        if (names.isEmpty() && shipped.isEmpty()) {
            problems.add(OptionChecks.problem("", "there are no backtests in " + SHIPPED + "; name a file"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return List.copyOf(files);
    }

    private static Problem nowhere(String name, List<String> shipped) {
        String hint = NearestName.of(name, shipped)
                .map(near -> "did you mean `" + near + "`?")
                .orElse(shipped.isEmpty() ? "" : "valid are " + String.join(", ", shipped));
        return OptionChecks.problem(
                "NAME or FILE",
                "there is no file and no backtest `" + Wording.printable(name) + "` in " + SHIPPED + "; " + hint);
    }

    private static List<String> shipped() {
        if (!Files.isDirectory(SHIPPED)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(SHIPPED)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
