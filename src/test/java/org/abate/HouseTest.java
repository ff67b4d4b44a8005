// SPDX-License-Identifier: Apache-2.0
package org.abate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds the habits of the house that only the sources show. */
class HouseTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST_FILE = 400;
    private static final String LICENCE_LINE = "// SPDX-License-Identifier: Apache-2.0";
    private static final Pattern LATER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");

    @Test
    @DisplayName("No source file is longer than 400 lines")
    void filesAreShort() {
        assertThat(sources()).allSatisfy(file -> assertThat(lines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }

    @Test
    @DisplayName("Every source file says its licence in the first line")
    void licence() {
        assertThat(sources()).allSatisfy(file -> assertThat(lines(file)).startsWith(LICENCE_LINE));
    }

    @Test
    @DisplayName("What is left to do stands in an issue, not in the sources")
    void nothingForLater() {
        assertThat(under(Path.of("src")).filter(HouseTest::isText)).allSatisfy(file -> assertThat(lines(file))
                .noneMatch(line -> LATER.matcher(line).find()));
    }

    @Test
    @DisplayName("Every package says what it is for")
    void packagesAreDescribed() {
        assertThat(sources()
                        .filter(file -> file.startsWith(MAIN))
                        .map(Path::getParent)
                        .distinct())
                .allSatisfy(folder -> {
                    Path description = folder.resolve("package-info.java");
                    assertThat(description).exists();
                    assertThat(String.join("\n", lines(description))).contains("/**\n * ");
                });
    }

    private static Stream<Path> sources() {
        return under(Path.of("src")).filter(file -> file.toString().endsWith(".java"));
    }

    private static boolean isText(Path file) {
        return Pattern.matches(".*\\.(java|yaml|json|md|html|css|js|csv)", file.toString());
    }

    private static Stream<Path> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
