// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.abate.scenario.InvalidInputException;

/** However a file is damaged, the answer is a city or a list of problems, never a stack trace. */
final class BrokenCityLawTest {
    private static final List<String> FILES = List.of(
            "city.yaml",
            "neighborhoods.csv",
            "neighborhoods.geojson",
            "homicides_by_neighborhood_year.csv",
            "police_districts.geojson");
    private static final List<String> SPLINTERS = List.of(
            "", "\"", "-", ",", ":", "\n", "{", "]", "1e9", "null", "é", "\t", "0", "&a ", "*a", "!!int ", "'", "# ",
            "NaN");
    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("milltown");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        for (String file : FILES) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.delete(folder);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anyDamageToASynthesisedCityGivesACityOrProblems(
            @ForAll @IntRange(max = 999) int where,
            @ForAll @IntRange(max = 40) int cut,
            @ForAll @IntRange(max = 18) int splinter)
            throws IOException {
        for (String name : FILES) {
            Files.deleteIfExists(folder.resolve(name));
        }
        String text = Files.readString(Cities.folder("columbia").resolve(FILES.get(0)));
        int section = text.indexOf("synthesised:");
        int at = section + where * (text.length() - section) / 1000;
        Files.writeString(
                folder.resolve(FILES.get(0)),
                text.substring(0, at) + SPLINTERS.get(splinter) + text.substring(Math.min(text.length(), at + cut)));
        try {
            assertThat(CityReader.read(folder).residents()).isPositive();
        } catch (InvalidInputException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void anyDamageGivesACityOrProblems(
            @ForAll @IntRange(max = 4) int file,
            @ForAll @IntRange(max = 999) int where,
            @ForAll @IntRange(max = 40) int cut,
            @ForAll @IntRange(max = 18) int splinter)
            throws IOException {
        for (String name : FILES) {
            String text = Files.readString(Cities.folder("minimal").resolve(name));
            if (name.equals(FILES.get(file))) {
                int at = where * text.length() / 1000;
                text = text.substring(0, at)
                        + SPLINTERS.get(splinter)
                        + text.substring(Math.min(text.length(), at + cut));
            }
            Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        }
        try {
            assertThat(CityReader.read(folder).residents()).isPositive();
        } catch (InvalidInputException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.file())
                    .startsWith(folder.toString()));
        }
    }
}
