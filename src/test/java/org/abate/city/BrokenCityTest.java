// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.abate.scenario.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Milltown with one thing broken at a time: what the user is told, and where. */
final class BrokenCityTest {
    private static final String YAML = "city.yaml";
    private static final String TABLE = "neighborhoods.csv";
    private static final String HISTORY = "homicides_by_neighborhood_year.csv";
    private static final String MAP = "neighborhoods.geojson";
    private static final String DISTRICTS = "police_districts.geojson";

    @TempDir
    Path folder;

    @BeforeEach
    void copyMilltown() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Cities.folder("minimal"))) {
            for (Path file : files) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    @Test
    void readsTheCopyItself() throws InvalidInputException {
        assertThat(CityReader.read(folder).neighborhoods()).hasSize(6);
    }

    @Test
    void namesAFolderThatIsNotThere() {
        folder = folder.resolve("nowhere");
        assertThat(problems()).isEqualTo(folder + ": there is no such folder; a city is a folder of files");
    }

    @ParameterizedTest
    @ValueSource(strings = {YAML, TABLE, HISTORY, MAP, DISTRICTS})
    void namesAMissingFile(String name) throws IOException {
        Files.delete(folder.resolve(name));
        assertThat(problems()).contains(folder.resolve(name) + ": this file is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {YAML, TABLE, HISTORY, MAP, DISTRICTS})
    void refusesRubbishInAnyFile(String name) throws IOException {
        for (String rubbish : new String[] {
            "",
            "\u0000",
            "{",
            "[[[[",
            "\"",
            "- a\n- b",
            "a,b\n\"x",
            "{}",
            "null",
            "&a [*a]",
            "{\"features\": [1, null]}"
        }) {
            Files.writeString(folder.resolve(name), rubbish);
            assertThat(problems()).contains(name);
        }
        Files.write(folder.resolve(name), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 65});
        assertThat(problems()).contains(folder.resolve(name) + ": the file is not UTF-8 text");
        Files.writeString(folder.resolve(name), "[".repeat(100_000));
        assertThat(problems()).contains(name);
    }

    @Test
    void refusesADirectoryInPlaceOfAFile() throws IOException {
        Files.delete(folder.resolve(TABLE));
        Files.createDirectory(folder.resolve(TABLE));
        assertThat(problems()).contains(TABLE + ": this file is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "homicidesPerYear: 12 | homicidesPerYear: lots | 11:21: level.homicidesPerYear: expected a number from 0.1",
                "homicidesPerYear: 12 | homicidesPerYear: -3 | 11:21: level.homicidesPerYear: expected a number",
                "homicidesPerYear: 12 | homicidePerYear: 12 | 11:3: level.homicidePerYear: unknown key; the keys here",
                "homicidesPerYear: 12 | homicidePerYear: 12 | 11:3: level.homicidesPerYear: this key is missing",
                "{people: 24, | {people: 24, people: 25, | 16:32: staffing.policeOfficers.people: this key is given twice",
                "detectives: | sleuths: | 17:3: staffing.sleuths: unknown key",
                "dispatchedShare: 0.4 | dispatchedShare: 1.4 | 25:20: calls.dispatchedShare: expected a number from 0 to 1",
                "weekday: [1.0, | weekday: [ | 33:12: calendar.weekday: expected 7 numbers but found 6",
                "weekday: [1.0, | weekday: [one, | 33:13: calendar.weekday[0]: expected a number",
                "male: 0.06 | male: 0.16 | 40:5: ages.groups: the shares of all groups and both sexes must sum to 1",
                "from: 15 | from: 16 | 41:14: ages.groups[1].from: expected 15, since groups follow",
                "longitude: -90.4846 | longitude: 90.4846 | 49:5: Milltown General lies",
                "name: Milltown (invented) | name: [1 | 5:15: this is not valid YAML",
                "name: Milltown (invented) | name: '' | 3:7: name: expected words"
            })
    void pointsAtWhatIsWrongInTheYaml(String text, String replacement, String expected) throws IOException {
        replace(YAML, text.strip(), replacement.strip());
        assertThat(problems()).contains(folder.resolve(YAML) + ":" + expected.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                TABLE + " | 1,Northgate,900, | 1,Northgate,-900, | 2:13: residents: expected a number from 0",
                TABLE + " | 1,Northgate,900, | 1,Northgate,9.5, | 2:13: residents: expected a whole number",
                TABLE
                        + " | 1,Northgate,900, | 1,Northgate,, | 2:13: residents: expected a number from 0 to 2000000 but found",
                TABLE + " | 1,Northgate,900, | 1,\"North,gate\",many, | 2:16: residents: expected a number",
                TABLE + " | 2,Foundry | 1,Foundry | 3:1: id: this id is already taken by line 2",
                TABLE + " | 2,Foundry | 2,Northgate | 3:3: name: this name is already taken by line 2",
                TABLE + " | 2,Foundry | 77,Foundry | 3:1: id: neighborhood 77 has no usable polygon",
                TABLE + " | ,41.0 | ,141 | 3:15: poverty_percent: expected a number from 0 to 100 but found 141",
                TABLE + " | ,41.0 | '' | 3:1: expected 5 fields, one for each column, but found 4",
                TABLE + " | poverty_percent | poverty | 1:1: poverty_percent: this column is missing",
                TABLE + " | poverty_percent | residents | 1:1: residents: this column is there twice",
                HISTORY + " | 1,2018,3 | 9,2018,3 | 2:1: neighborhood_id: there is no neighborhood 9",
                HISTORY + " | 1,2018,3 | 1,2018,-3 | 2:8: homicides: expected a number from 0",
                HISTORY + " | 1,2018,3 | 1,2019,3 | 3:3: year: neighborhood 1 has two rows for 2019",
                HISTORY + " | 1,2018,3 | 1,2019,3 | 1:1: homicides: neighborhood 1 has no row for 2018",
                HISTORY
                        + " | 1,2018,3 | 1,MMXVIII,3 | 2:3: year: expected a number from 1900 to 2200 but found MMXVIII",
                MAP
                        + " | \"id\": \"2\" | \"id\": \"1\" | 3:3: features[1].properties.id: id 1 is already taken by line 2",
                MAP + " | \"id\": \"2\" | \"di\": \"2\" | 3:3: features[1].properties.id: this feature has no id",
                MAP
                        + " | \"name\": \"Foundry\" | \"name\": \"Easton\" | 3:3: features: id 2 is Easton here but Foundry",
                MAP + " | \"id\": \"2\" | \"id\": \"8\" | 3:3: features: id 8 (Foundry) is not in neighborhoods.csv",
                MAP
                        + " | \"Polygon\" | \"Point\" | 2:3: features[0].geometry: id 1: expected a Polygon or MultiPolygon",
                DISTRICTS
                        + " | \"Polygon\" | \"Point\" | 2:3: features[0].geometry: id 1: expected a Polygon or MultiPolygon"
            })
    void pointsAtWhatIsWrongInTablesAndMaps(String file, String text, String replacement, String expected)
            throws IOException {
        replace(file, text, replacement);
        assertThat(problems()).contains(folder.resolve(file) + ":" + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[0,0],[1,1],[1,0],[0,1],[0,0]] | the polygon is not valid: Self-intersection near longitude",
                "[[0,0],[1,1],[1,0],[0,1]] | a ring is not closed",
                "[[0,0],[1,1]] | a ring needs at least 4 points",
                "[[0,0],[1,1],[2,2],[0,0]] | the polygon is not valid",
                "[[38.5,-90.4],[38.6,-90.4],[38.6,-90.5],[38.5,-90.4]] | expected [longitude, latitude] in degrees",
                "[[\"a\",0],[1,1],[1,0],[0,0]] | expected [longitude, latitude] in degrees but found [\"a\",0]",
                "[[1e400,0],[1,1],[1,0],[1e400,0]] | expected [longitude, latitude] in degrees",
                "7 | a ring needs at least 4 points",
                "[[10,50],[10.1,50],[10,50.1],[10,50]] | km from the middle of the city"
            })
    void refusesPolygonsThatAreNone(String ring, String expected) throws IOException {
        String feature = "{\"type\":\"Feature\",\"properties\":{\"id\":\"1\"},"
                + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[%s]}},";
        String map = Files.readString(folder.resolve(MAP));
        int start = map.indexOf('\n') + 1;
        Files.writeString(
                folder.resolve(MAP),
                map.substring(0, start) + feature.formatted(ring) + map.substring(map.indexOf('\n', start)));
        assertThat(problems()).contains(folder.resolve(MAP) + ":2:1: ").contains(expected);
    }

    @Test
    void refusesNeighborhoodsOnTopOfEachOtherAndOutsideEveryDistrict() throws IOException {
        String map = Files.readString(folder.resolve(MAP));
        String first = map.lines().skip(1).findFirst().orElseThrow();
        String second = first.replace("\"1\"", "\"2\"").replace("Northgate", "Foundry");
        String old = map.lines().skip(2).findFirst().orElseThrow();
        Files.writeString(folder.resolve(MAP), map.replace(old, second));
        assertThat(problems()).contains(":3:3: geometry: 2 (Foundry) and 1 (Northgate) overlap by 100 %");

        Files.writeString(folder.resolve(MAP), map);
        String south = Files.readString(folder.resolve(DISTRICTS))
                .lines()
                .skip(2)
                .findFirst()
                .orElseThrow();
        Files.writeString(folder.resolve(DISTRICTS), "{\"features\": [" + south + "]}");
        assertThat(problems()).contains(":2:3: geometry: 1 (Northgate) lies outside every police district");
    }

    @Test
    void takesPoliceDistrictsFromTheTableInPlaceOfAMap() throws Exception {
        String table = Files.readString(folder.resolve(TABLE)).strip();
        String named = table.replaceFirst("\n", ",police_district\n")
                .replaceAll("(?m)^([123],.*)$", "$1,North")
                .replaceAll("(?m)^([456],.*)$", "$1,South");
        Files.writeString(folder.resolve(TABLE), named);
        assertThat(problems()).contains(folder.resolve(DISTRICTS) + ": neighborhoods.csv names police districts, too");

        Files.delete(folder.resolve(DISTRICTS));
        City city = CityReader.read(folder);
        assertThat(city.districts()).extracting(PoliceDistrict::name).containsExactly("North", "South");
        assertThat(city.neighborhoods()).extracting(Neighborhood::district).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(city.districts().get(0).areaKm2())
                .isCloseTo(Cities.milltown().districts().get(0).areaKm2(), within(0.01));

        Files.writeString(folder.resolve(TABLE), named.replaceFirst(",South", ","));
        assertThat(problems()).contains("police_district: this must not be empty");
    }

    @Test
    void saysEverythingThatIsWrongAtOnceButNotWithoutEnd() throws IOException {
        replace(YAML, "homicidesPerYear: 12", "homicidesPerYear: x");
        replace(TABLE, "1,Northgate,900", "1,Northgate,x");
        replace(MAP, "\"Polygon\"", "\"Point\"");
        Files.writeString(folder.resolve(HISTORY), "neighborhood_id,year,homicides\n" + "1,x,x\n".repeat(10_000));
        String all = problems();
        assertThat(all)
                .contains(YAML + ":11:21")
                .contains(TABLE + ":2:13")
                .contains("20000 problems in this file, of which 50 follow")
                .contains(MAP + ":2:3");
        assertThat(all.lines().count()).isLessThanOrEqualTo(ProblemLog.MOST_OF_ONE_FILE + 20);
    }

    @Test
    void readsATableWithAByteOrderMarkWindowsLineEndsAndColumnsInAnotherOrder() throws Exception {
        StringBuilder table = new StringBuilder("\uFEFFname,id,vacancy_percent,residents,poverty_percent,mayor\r\n");
        for (Neighborhood n : Cities.milltown().neighborhoods()) {
            table.append("\"%s\",%s,%s,%s,%s,\"A, B\"\r\n"
                    .formatted(n.name(), n.id(), n.vacancyPercent(), n.residents(), n.povertyPercent()));
        }
        Files.write(folder.resolve(TABLE), table.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(CityReader.read(folder).residents()).isEqualTo(5000);
    }

    private String problems() {
        InvalidInputException e = catchThrowableOfType(InvalidInputException.class, () -> CityReader.read(folder));
        assertThat(e).isNotNull();
        assertThat(e.problems()).isNotEmpty();
        return e.getMessage();
    }

    private void replace(String file, String text, String replacement) throws IOException {
        String content = Files.readString(folder.resolve(file));
        assertThat(content).contains(text);
        int at = content.indexOf(text);
        Files.writeString(
                folder.resolve(file), content.substring(0, at) + replacement + content.substring(at + text.length()));
    }
}
