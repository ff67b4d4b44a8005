// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.NearestName;
import org.abate.scenario.Problem;
import org.abate.scenario.Wording;

/** Finds the city that a command was given: a folder, or the name of one under {@code scenarios/cities}. */
final class CityFolder {
    private static final Path SHIPPED = Path.of("scenarios", "cities");

    private CityFolder() {}

    /**
     * The one city of a command line.
     *
     * @param typed cities as typed
     * @param found problems of the command line found so far
     * @throws InvalidInputException with all problems, when there are any
     */
    static Path only(List<String> typed, List<Problem> found) throws InvalidInputException {
        List<Problem> problems = new ArrayList<>(found);
        if (typed.size() != 1) {
            problems.add(
                    new Problem("command line", 0, 0, "", "exactly one city is needed but there are " + typed.size()));
            throw new InvalidInputException(problems);
        }
        try {
            Path folder = find(typed.get(0));
            if (problems.isEmpty()) {
                return folder;
            }
        } catch (InvalidInputException e) {
            problems.addAll(e.problems());
        }
        throw new InvalidInputException(problems);
    }

    /**
     * The folder, seen from where the program runs.
     *
     * @throws InvalidInputException with the nearest name when there is none
     */
    static Path find(String typed) throws InvalidInputException {
        try {
            Path folder = Path.of(typed);
            if (!typed.isBlank() && Files.isDirectory(SHIPPED.resolve(folder))) {
                return SHIPPED.resolve(folder).normalize();
            } else if (!typed.isBlank() && Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            // No folder has such a name; said below.
        }
        List<String> names = names();
        String hint = NearestName.of(typed, names)
                .map(near -> "did you mean `" + near + "`?")
                .orElse(
                        names.isEmpty()
                                ? "there are no cities in " + SHIPPED
                                : "valid are " + String.join(", ", names));
        throw new InvalidInputException(List.of(new Problem(
                "command line",
                0,
                0,
                "CITY",
                "there is no folder `" + Wording.printable(typed) + "`, here or in " + SHIPPED + "; " + hint)));
    }

    private static List<String> names() {
        if (!Files.isDirectory(SHIPPED)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(SHIPPED)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
