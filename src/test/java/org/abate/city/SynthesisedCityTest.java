// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.abate.scenario.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cities whose neighborhoods nobody has drawn: what is made up keeps to what their file says. */
final class SynthesisedCityTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        // name, residents, km2, neighborhoods, districts, share, poverty, vacancy, sum and number of yearly counts
        "springfield, 169176, 215.3, 40, 2, 0.45, 20, 8, 70, 6",
        "columbia, 126254, 174.0, 30, 1, 0.45, 20, 8, 19, 6",
        "baltimore, 585708, 209.6, 278, 9, 0.444, 21, 15, 1080, 5",
        "milwaukee, 577222, 249.1, 190, 7, 0.578, 25, 9, 609, 6"
    })
    void keepsToItsSizeLevelAndConcentration(
            String name,
            int residents,
            double km2,
            int neighborhoods,
            int districts,
            double share,
            double poverty,
            double vacancy,
            double counts,
            int years) {
        City city = Cities.read(name);
        assertThat(city.residents()).isEqualTo(residents);
        assertThat(city.neighborhoods()).hasSize(neighborhoods);
        assertThat(city.districts()).hasSize(districts);
        assertThat(sum(city, n -> n.areaKm2())).isCloseTo(km2, within(0.001 * km2));
        assertThat(city.districts().stream()
                        .mapToDouble(PoliceDistrict::areaKm2)
                        .sum())
                .isCloseTo(km2, within(0.001 * km2));
        assertThat(sum(city, n -> n.povertyPercent() * n.residents()) / residents)
                .isCloseTo(poverty, within(0.01));
        assertThat(sum(city, n -> n.vacancyPercent() * n.residents()) / residents)
                .isCloseTo(vacancy, within(0.01));
        assertThat(city.homicidesPerYear()).isCloseTo(counts / years, within(0.005));
        assertThat(shareOfTopTenth(city)).isCloseTo(share, within(0.03));
        int historyYears = city.neighborhoods().get(0).homicidesByYear().size();
        assertThat(sum(city, Neighborhood::homicides)).isCloseTo(historyYears * counts / years, within(1.0));
        assertThat(city.lead().levelSource()).contains("synthesised");
    }

    @Test
    void isConnectedAndClusteredAsRealCitiesAre() {
        City city = Cities.read("baltimore");
        assertThat(city.neighborhoods())
                .allSatisfy(n -> assertThat(n.adjacent()).hasSizeBetween(2, 9));
        // Moran's I of counts, by pairs that touch; St. Louis 2007-2015 has 0.37.
        double mean = sum(city, Neighborhood::homicides) / city.neighborhoods().size();
        double variance = sum(city, n -> (n.homicides() - mean) * (n.homicides() - mean));
        double together = sum(
                city,
                n -> (n.homicides() - mean)
                        * n.adjacent().stream()
                                .mapToDouble(
                                        other -> city.neighborhoods().get(other).homicides() - mean)
                                .average()
                                .orElseThrow());
        assertThat(together / variance).isBetween(0.15, 0.6);
    }

    @Test
    void isTheSameEveryTimeAndAnotherWithAnotherSeed() throws Exception {
        City first = Cities.read("springfield");
        assertThat(fingerprint(Cities.read("springfield"))).isEqualTo(fingerprint(first));
        copyWith("seed: 417", "seed: 418");
        City other = CityReader.read(folder);
        assertThat(fingerprint(other)).isNotEqualTo(fingerprint(first));
        assertThat(shareOfTopTenth(other)).isEqualTo(shareOfTopTenth(first));
        assertThat(other.residents()).isEqualTo(first.residents());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "residents: 169176 | residents: many | synthesised.residents: expected a number from 1",
                "  residents: 169176 |   people: 169176 | synthesised.people: unknown key",
                "  residents: 169176 |   people: 169176 | synthesised.residents: this key is missing",
                "neighborhoods: 40 | neighborhoods: 4 | synthesised.neighborhoods: expected a number from 10 to 1000",
                "policeDistricts: 2 | policeDistricts: 41 | synthesised.policeDistricts: there are only 40 neighborhoods",
                "from: 2006, to: 2015 | from: 2006, to: 2005 | synthesised.historyYears.to: must not be before from",
                "TopTenPercent: 45 | TopTenPercent: 9 | TopTenPercent: expected a number from 11 to 95",
                "homicidesPerYear: 11.67 | homicidesPerYear: 0.3 | synthesised.homicideShareOfTopTenPercent: 3 homicides on 40",
                "{from: 2006, to: 2015} | 2006 | synthesised.historyYears: expected a section with keys of its own",
                "longitude: -93.2983 | longitude: 93.2983 | km from the middle of the city",
                "synthesised: | imagined: | imagined: unknown key",
                "synthesised: | imagined: | neighborhoods.csv: this file is missing"
            })
    void saysWhatIsWrong(String text, String replacement, String expected) throws IOException {
        copyWith(text, replacement);
        assertThat(problems()).contains(expected).contains("city.yaml:");
    }

    @Test
    void refusesRacesOfResidentsWhomNobodyCounted() throws IOException {
        copyWith("synthesised:", "victimRace: {source: x, groups: []}\nsynthesised:");
        assertThat(problems()).contains("victimRace: made-up neighborhoods have no residents of any race");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "neighborhoods.csv",
                "neighborhoods.geojson",
                "homicides_by_neighborhood_year.csv",
                "police_districts.geojson"
            })
    void refusesFilesBesideSynthesisedNeighborhoods(String file) throws IOException {
        copyWith("", "");
        Files.copy(Cities.folder("minimal").resolve(file), folder.resolve(file));
        assertThat(problems())
                .contains(folder.resolve(file) + ": the neighborhoods of this city are synthesised: delete this file");
    }

    @Test
    void asksForNothingButTheYamlWhenThatCannotBeRead() throws IOException {
        copyWith("name: Springfield, Missouri", "name: [1");
        assertThat(problems()).contains("this is not valid YAML").doesNotContain("missing");
    }

    private static double shareOfTopTenth(City city) {
        return Concentration.topTenPercentShare(city.neighborhoods().stream()
                .mapToDouble(Neighborhood::homicides)
                .toArray());
    }

    private static double sum(City city, ToDoubleFunction<Neighborhood> amount) {
        return city.neighborhoods().stream().mapToDouble(amount).sum();
    }

    private static List<String> fingerprint(City city) {
        return city.neighborhoods().stream()
                .map(n -> n.name()
                        + n.area()
                        + n.residents()
                        + n.povertyPercent()
                        + n.vacancyPercent()
                        + n.district()
                        + n.adjacent()
                        + new TreeMap<>(n.homicidesByYear()))
                .toList();
    }

    private void copyWith(String text, String replacement) throws IOException {
        String yaml = Files.readString(Cities.folder("springfield").resolve("city.yaml"));
        assertThat(yaml).contains(text);
        int at = yaml.lastIndexOf(text);
        Files.writeString(
                folder.resolve("city.yaml"), yaml.substring(0, at) + replacement + yaml.substring(at + text.length()));
    }

    private String problems() {
        InvalidInputException e = catchThrowableOfType(InvalidInputException.class, () -> CityReader.read(folder));
        assertThat(e).isNotNull();
        return e.getMessage();
    }
}
