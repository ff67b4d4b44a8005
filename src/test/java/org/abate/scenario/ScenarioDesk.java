// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder with one city, in which tests write scenarios and read them back. */
final class ScenarioDesk {
    static final List<String> NEIGHBORHOODS = List.of("Riverside", "Old North", "The Hill");

    private final Path folder;
    private final ScenarioReader reader;

    ScenarioDesk(Path folder) {
        this.folder = folder;
        this.reader = new ScenarioReader(
                SampleCatalog.catalog(),
                SampleCatalog.OUTCOMES,
                city -> Optional.of(List.of(new Territory("Milltown", NEIGHBORHOODS))));
        try {
            Files.createDirectories(folder.resolve("cities/minimal"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(String text) {
        try {
            return Files.writeString(folder.resolve("s.yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Scenario read(String text, String... overrides) {
        try {
            return reader.read(write(text), List.of(overrides));
        } catch (InvalidInputException e) {
            throw new AssertionError("the scenario should be sound but: " + e.getMessage(), e);
        }
    }

    /** All problems as the user sees them, the folder left out; none when the scenario is sound. */
    List<String> problems(String text, String... overrides) {
        return problemsOf(write(text), overrides);
    }

    List<String> problemsOf(Path file, String... overrides) {
        try {
            reader.read(file, List.of(overrides));
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems().stream()
                    .map(problem -> problem.toString().replace(folder + "/", ""))
                    .toList();
        }
    }

    Path folder() {
        return folder;
    }

    ScenarioReader reader() {
        return reader;
    }
}
