// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.abate.scenario.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regions with something wrong: what the user is told, and where. */
final class BrokenRegionTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copyMembers() throws IOException {
        copy("minimal", "mill");
        copy("minimal", "mill2");
        copy("springfield", "springfield");
        Files.createDirectory(folder.resolve("region"));
        Files.createDirectory(folder.resolve("empty"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | 2:10: members: a region needs at least one member",
                "7 | 2:10: members: expected a list",
                "{folder: ../mill} | 2:10: members: expected a list",
                "[../nowhere] | 2:11: members[0].folder: there is no folder FOLDER/nowhere",
                "[''] | 2:11: members[0].folder: expected words",
                "['a\\0b'] | no folder can be read under this name",
                "[[../mill]] | 2:11: members[0].folder: expected words",
                "[{name: x}] | 2:11: members[0].folder: this key is missing",
                "[{folder: ../mill, area: 3}] | 2:29: members[0].area: unknown key; the keys here are folder, name",
                "[../mill, ../region/../mill] | 2:20: members[1].folder: this folder is named twice",
                "[../mill, .] | members[1].folder: FOLDER/region is a region itself: name its members here instead",
                "[../mill, ../mill2] | two members are named Milltown (invented): give one of them another name",
                "[../mill, {folder: ../mill2, name: B}] | Northgate) overlap by 100 % of the smaller one",
                "[../mill, ../springfield] | 2:20: Springfield, Missouri lies ",
                "[../mill, ../springfield] | km from Milltown (invented); a region may reach 150 km",
                "[../empty, ../nowhere] | FOLDER/empty/city.yaml: this file is missing",
                "[../empty, ../nowhere] | members[1].folder: there is no folder"
            })
    void saysWhatIsWrongWithItsMembers(String members, String expected) throws IOException {
        write("name: R\nmembers: " + (members.contains("\\0") ? "[\"a\\0b\"]" : members) + "\n");
        assertThat(problems()).contains(expected.replace("FOLDER", folder.toString()));
    }

    @Test
    void refusesWhatOnlyACityHas() throws IOException {
        write("name: R\nmembers: [../mill]\nborderGapMetres: 9000\nlevel: {homicidesPerYear: 3}\n");
        Files.copy(folder.resolve("mill/neighborhoods.csv"), folder.resolve("region/neighborhoods.csv"));
        assertThat(problems())
                .contains("city.yaml:4:1: level: unknown key; the keys here are name, members, borderGapMetres")
                .contains("city.yaml:3:18: borderGapMetres: expected a number from 30 to 5000 but found 9000")
                .contains("region/neighborhoods.csv: this folder describes a region");
        write("members: [../mill]\n");
        assertThat(problems()).contains("name: this key is missing");
    }

    @Test
    void passesOnWhatIsWrongWithAMember() throws IOException {
        Path table = folder.resolve("mill/neighborhoods.csv");
        Files.writeString(table, Files.readString(table).replace("1,Northgate,900", "1,Northgate,x"));
        write("name: R\nmembers: [../mill, ../empty]\n");
        assertThat(problems())
                .contains("mill/neighborhoods.csv:2:13: residents")
                .contains("empty/city.yaml");
    }

    @Test
    void namesItsFolders() throws IOException {
        write("name: R\nmembers: [../mill, ../nowhere, ../springfield]\n");
        assertThat(CityReader.folders(folder.resolve("region")))
                .containsExactly(folder.resolve("region"), folder.resolve("mill"), folder.resolve("springfield"));
        assertThat(CityReader.folders(folder.resolve("mill"))).containsExactly(folder.resolve("mill"));
        assertThat(CityReader.folders(folder.resolve("nowhere"))).containsExactly(folder.resolve("nowhere"));
    }

    private void write(String yaml) throws IOException {
        Files.writeString(folder.resolve("region/city.yaml"), yaml);
    }

    private void copy(String city, String to) throws IOException {
        Files.createDirectory(folder.resolve(to));
        try (Stream<Path> files = Files.list(Cities.folder(city))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(to).resolve(file.getFileName().toString()));
            }
        }
    }

    private String problems() {
        InvalidInputException e =
                catchThrowableOfType(InvalidInputException.class, () -> CityReader.read(folder.resolve("region")));
        assertThat(e).isNotNull();
        return e.getMessage();
    }
}
