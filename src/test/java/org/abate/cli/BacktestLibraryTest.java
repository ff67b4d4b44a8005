// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.city.MadeUpCity;
import org.abate.city.Territories;
import org.abate.scenario.Arm;
import org.abate.scenario.Backtest;
import org.abate.scenario.BacktestPlace;
import org.abate.scenario.BacktestReader;
import org.abate.scenario.InvalidInputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every backtest that ships reads without a problem and says what it leaves out; nothing is simulated here. */
class BacktestLibraryTest {
    private static final Installation INSTALLED = Installation.complete();
    private static final City LIKE = city(Path.of("scenarios", "cities", "stlouis"));

    @TempDir
    private Path folder;

    static List<Path> files() throws InvalidInputException {
        return BacktestLibrary.files(List.of());
    }

    private static City city(Path folder) {
        try {
            return CityReader.read(folder);
        } catch (InvalidInputException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private static Backtest read(Path file) throws InvalidInputException {
        return new BacktestReader(
                        INSTALLED.strategies(),
                        INSTALLED.outcomes(),
                        folder -> Optional.of(Territories.of(INSTALLED.cities().read(folder))))
                .read(file);
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("It reads, and its programme can be had with every draw of what is not known")
    void reads(Path file) throws InvalidInputException {
        Backtest backtest = read(file);
        for (long key = 0; key < 20; key++) {
            Arm drawn = backtest.programme().drawn(key * 7919);
            assertThat(drawn.strategies().size() + drawn.staffing().size()).isPositive();
        }
        Set<String> doing = backtest.programme().drawn(0).strategies().stream()
                .map(choice -> choice.strategy())
                .collect(Collectors.toCollection(TreeSet::new));
        doing.addAll(backtest.programme().drawn(0).staffing().keySet());
        if (INSTALLED.strategies().stream().anyMatch(known -> known.key().equals(backtest.strategy()))) {
            assertThat(doing)
                    .as("its programme has the strategy that it is about")
                    .contains(backtest.strategy());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("A made-up place can be made, of the size and level that the file states")
    void places(Path file) throws InvalidInputException {
        BacktestPlace place = read(file).place();
        place.madeUp().ifPresent(stated -> {
            City made = MadeUpCity.of(stated, LIKE, stated.homicidesPerYear());
            assertThat(made.residents()).isEqualTo(stated.residents());
            assertThat(made.neighborhoods()).hasSize(stated.neighborhoods());
            assertThat(made.homicidesPerYear()).isEqualTo(stated.homicidesPerYear());
            stated.staffing().forEach((staff, people) -> assertThat(made.lead().staff(staff))
                    .isEqualTo(people));
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("It says at its top what was evaluated and what of it is not here, before its first key")
    void saysWhatItIs(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text.substring(0, text.indexOf("\ntitle: ")))
                .hasSizeGreaterThan(200)
                .containsPattern("(?i)imitated|unknown|chosen|memory|judgement");
        assertThat(text).as("a path of somebody's machine").doesNotContainPattern("(?<![\\w.:/])/[a-z]+/[a-z]");
    }

    @Test
    @DisplayName("The example of the README can be copied as it stands")
    void example() throws Exception {
        Path shipped = Path.of("scenarios", "backtests");
        Matcher example = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(shipped.resolve("README.md")));
        assertThat(example.find()).isTrue();
        Path copy = folder.resolve("example.yaml");
        String cities = shipped.resolveSibling("cities").toAbsolutePath().toString();
        Files.writeString(copy, example.group(1).replace("../cities", cities));
        Backtest backtest = read(copy);
        assertThat(backtest.programme().unknown()).containsExactly("streetOutreach.workers");
    }

    @Test
    @DisplayName("Names are found without folder and ending, files as they are, each once")
    void names() throws InvalidInputException {
        Path lowell = Path.of("scenarios", "backtests", "lowell.yaml");
        assertThat(BacktestLibrary.files(List.of("lowell", lowell.toString(), "lowell")))
                .containsExactly(lowell);
        assertThat(files()).contains(lowell).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    @DisplayName("A wrong name is told with the nearest right one, all wrong names at once")
    void wrongNames() {
        assertThatThrownBy(() -> BacktestLibrary.files(List.of("lowel", "becoming-a-men", "lowell")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("`lowel`", "did you mean `lowell`?", "did you mean `becoming-a-man`?");
    }
}
