// SPDX-License-Identifier: Apache-2.0
package org.abate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.abate.evidence.Parameter;
import org.abate.evidence.ParameterTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The description of the model knows every number of the model, and no other. */
class OddTest {
    private static final Pattern DOTTED = Pattern.compile("\\b([a-z][A-Za-z]*)\\.([a-z][A-Za-z]*)\\b");

    private final List<Parameter> parameters = ParameterTable.load().parameters();
    private final String odd = read(Path.of("src/site/markdown/odd.md"));

    @Test
    @DisplayName("Every parameter has its place in odd.md")
    void everyParameterIsUsed() {
        assertThat(parameters).extracting(Parameter::name).allSatisfy(name -> assertThat(odd)
                .containsPattern("\\b" + name.substring(name.indexOf('.') + 1) + "\\b"));
    }

    @Test
    @DisplayName("odd.md names no parameter that does not exist")
    void everyNameIsAParameter() {
        Set<String> names = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
        Set<String> groups = parameters.stream().map(Parameter::group).collect(Collectors.toSet());
        assertThat(DOTTED.matcher(odd)
                        .results()
                        .filter(name -> groups.contains(name.group(1)))
                        .map(name -> name.group()))
                .isNotEmpty()
                .allMatch(names::contains);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
