// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.abate.scenario.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Milltown with races of its victims. */
class VictimRaceTest {
    private static final String SECTION = "victimRace: {source: invented, groups: [{race: A, share: 0.6,"
            + " residentsColumn: a_percent}, {race: B, share: 0.4}]}";

    @TempDir
    Path folder;

    @BeforeEach
    void copyMilltown() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Cities.folder("minimal"))) {
            for (Path file : files) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        Path table = folder.resolve("neighborhoods.csv");
        String text = Files.readString(table).strip();
        Files.writeString(table, text.replaceFirst("\n", ",a_percent\n").replaceAll("(?m)^(\\d)(,.*)$", "$1$2,3$1"));
    }

    @Test
    void isReadFromTheYamlAndTheTable() throws Exception {
        write(SECTION);
        City city = CityReader.read(folder);
        RaceShare first = city.neighborhoods().get(0).races().shares().get(0);
        assertThat(first.race()).isEqualTo("A");
        assertThat(first.residents()).isCloseTo(0.31, within(1e-12));
        assertThat(city.neighborhoods().get(5).races().shares().get(1).residents())
                .isCloseTo(0.64, within(1e-12));
        assertThat(first.victims()).isBetween(0.5, 0.65);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share: 0.6 | share: 0.5 | victimRace.groups: the shares of all races must sum to 1 but sum to 0.9",
                "share: 0.6 | share: 1.6 | victimRace.groups[0].share: expected a number from 0 to 1",
                "a_percent | b_percent | neighborhoods.csv:1:1: b_percent: this column is missing",
                ", residentsColumn: a_percent | '' | expected at least two groups, of which exactly one has no residentsColumn",
                "race: B | race: A | victimRace.groups[1].race: this race or its column is given twice",
                "source: invented, | '' | victimRace.source: this key is missing",
                "a_percent | residents | residents: expected a number from 0 to 100"
            })
    void saysWhatIsWrong(String text, String replacement, String expected) throws IOException {
        assertThat(SECTION).contains(text);
        write(SECTION.replace(text, replacement));
        assertThat(problems()).contains(expected);
    }

    @Test
    void refusesMoreThanAllResidents() throws IOException {
        write(SECTION.replace(
                "{race: B, share: 0.4}", "{race: C, share: 0.1, residentsColumn: c_percent}, {race: B, share: 0.3}"));
        Path table = folder.resolve("neighborhoods.csv");
        Files.writeString(
                table,
                Files.readString(table).replaceFirst("\n", ",c_percent\n").replaceAll("(?m)^(\\d,.*)$", "$1,80"));
        assertThat(problems()).contains("the races named in city.yaml sum to 111.0 percent of the residents");
    }

    private void write(String section) throws IOException {
        Path yaml = folder.resolve("city.yaml");
        Files.writeString(yaml, Files.readString(yaml) + "\n" + section + "\n");
    }

    private String problems() {
        try {
            CityReader.read(folder);
            return "nothing wrong";
        } catch (InvalidInputException e) {
            return e.getMessage();
        }
    }
}
