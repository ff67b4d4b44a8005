// SPDX-License-Identifier: Apache-2.0
package org.abate.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table of parameters and the sources that use it agree: no number stands there for nothing, none is missing. */
class ParameterUseTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern BINDING = Pattern.compile("bind\\(\\s*\"(\\w+)\",\\s*(\\w+)\\.class\\)");
    private static final Pattern LOOK_UP = Pattern.compile("value\\(\\s*\"(\\w+\\.\\w+)\"\\)");

    /** What a budget line is priced by. */
    private static final Pattern PRICE = Pattern.compile("\"((?:salary|price)\\.\\w+)\"");

    private final String sources = sources();
    private final Set<String> listed = ParameterTable.load().parameters().stream()
            .map(Parameter::name)
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    @DisplayName(
            "Every parameter is a component of the record of its group or looked up by name, and no other name is asked for")
    void agree() {
        Set<String> asked = new TreeSet<>(lookedUp());
        bindings().forEach(binding -> components(binding.group(2))
                .map(component -> binding.group(1) + "." + component)
                .forEach(asked::add));
        assertThat(asked).isEqualTo(listed);
    }

    @Test
    @DisplayName("Every component of a parameter record is read somewhere")
    void read() {
        Set<String> lookedUp = lookedUp();
        bindings().forEach(binding -> components(binding.group(2))
                .filter(component -> !lookedUp.contains(binding.group(1) + "." + component))
                .forEach(component -> assertThat(sources)
                        .as("%s.%s", binding.group(1), component)
                        .contains("." + component + "()")));
    }

    private Set<String> lookedUp() {
        return Stream.of(LOOK_UP, PRICE)
                .flatMap(pattern -> pattern.matcher(sources).results())
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<MatchResult> bindings() {
        return BINDING.matcher(sources).results();
    }

    private Stream<String> components(String record) {
        MatchResult declaration = Pattern.compile("record " + record + "\\(([^)]*)\\)")
                .matcher(sources)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no record " + record));
        return Stream.of(declaration.group(1).split(","))
                .map(component -> component.strip().replaceFirst("double ", ""));
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ParameterUseTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
