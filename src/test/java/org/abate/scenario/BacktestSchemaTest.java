// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.abate.Golden;
import org.abate.cli.Installation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema beside the backtests is the one that the program would write, and takes what the reader takes. */
class BacktestSchemaTest {
    private static final Path FOLDER = Path.of("scenarios", "backtests");
    private static final Installation INSTALLED = Installation.complete();
    private static final String SCHEMA = ScenarioSchema.jsonOfBacktests(INSTALLED.strategies(), INSTALLED.outcomes());
    private static final SchemaJudge JUDGE = new SchemaJudge(SCHEMA);

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode json(String text) {
        return SchemaJudge.json(YamlText.read("b.yaml", text, new Findings()).orElseThrow());
    }

    @Test
    @DisplayName("The committed schema is the one made from the catalog")
    void committed() {
        Golden.assertBacktestSchemaMatches(SCHEMA);
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("It takes every backtest that ships, each of which names it in its first line")
    void takesThemAll(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).startsWith("# yaml-language-server: $schema=backtest.schema.json\n");
        assertThat(JUDGE.accepts(json(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "role: test -> role: tested",
                "residents: 20000 -> residents: 200",
                "residents: 20000 -> resident: 20000",
                "analysts: 2 -> analysts: {low: 2}",
                "analysts: 2 -> analysts: {low: 2, high: many}",
                "analysts: 2 -> analysts: {low: 2, high: 3, middle: 2}",
                "analysts: 2 -> analyst: 2",
                "sources: [FD13] -> sources: []",
                "unit: percent -> unit: per cent",
                "monthsAfter: 24 -> monthsAfter: 24.5",
                "source: invented -> homicidesByYear: {99: 8}",
                "design: beforeAfter -> design: beforeAndAfter"
            })
    @DisplayName("It refuses what the reader refuses in a place by itself")
    void refuses(String change) {
        String[] fromTo = change.split(" -> ");
        assertThat(JUDGE.accepts(json(BacktestDesk.SOUND))).isTrue();
        assertThat(JUDGE.accepts(json(BacktestDesk.changed(fromTo)))).isFalse();
    }

    @Test
    @DisplayName("The README of the backtests names every key and every choice, but for the settings of strategies")
    void readme() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        Set<String> words = new TreeSet<>();
        collect(new ObjectMapper().readTree(SCHEMA), words);
        assertThat(words).contains("monthsBefore", "steppedWedge", "per100OfficerYears");
        assertThat(words).allSatisfy(word -> assertThat(readme).containsPattern("\\b" + word + "\\b"));
    }

    private static void collect(JsonNode schema, Set<String> words) {
        schema.path("enum").forEach(choice -> words.add(choice.asText()));
        schema.path("properties").properties().forEach(property -> {
            words.add(property.getKey());
            if (!property.getKey().equals("programme") && !property.getKey().equals("staffing")) {
                collect(property.getValue(), words);
            }
        });
    }

    @Test
    @DisplayName("It takes an interval wherever a number of the programme may be unknown, and nowhere else")
    void intervals() {
        assertThat(JUDGE.accepts(json(BacktestDesk.changed("analysts: 2", "analysts: {low: 2, high: 4}"))))
                .isTrue();
        assertThat(JUDGE.accepts(json(BacktestDesk.changed("years: 4", "years: {low: 4, high: 5}"))))
                .isFalse();
        assertThat(JUDGE.accepts(
                        json(BacktestDesk.changed("residents: 20000", "residents: {low: 20000, high: 30000}"))))
                .isFalse();
    }
}
