// SPDX-License-Identifier: Apache-2.0
package org.abate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.abate.evidence.EvidenceRow;
import org.abate.evidence.EvidenceTable;
import org.abate.evidence.Parameter;
import org.abate.evidence.ParameterTable;
import org.abate.strategy.Strategies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever names a row of the evidence finds it, and what rests on memory is known. */
class EvidenceReferencesTest {
    private static final EvidenceTable EVIDENCE = EvidenceTable.load();
    private static final Pattern ID =
            Pattern.compile("\\b(?:AB|CB|CL|CO|DV|FD|KC|ME|OU|PL|PO|RC|RK|SL)(?:\\d{2}|20\\d{2})\\b");

    @Test
    @DisplayName("Every source of a parameter is a row of the evidence table")
    void parameters() {
        assertThat(ParameterTable.load().parameters()).allSatisfy(parameter -> assertThat(parameter.sources())
                .describedAs(parameter.name())
                .allMatch(id -> EVIDENCE.find(id).isPresent()));
    }

    @Test
    @DisplayName("Every parameter has a source or a judgement")
    void everyParameterRestsOnSomething() {
        assertThat(ParameterTable.load().parameters())
                .noneMatch(parameter ->
                        parameter.sources().isEmpty() && parameter.judgement().isBlank());
    }

    @Test
    @DisplayName("Every strategy names rows of the evidence table")
    void strategies() {
        assertThat(Strategies.catalog())
                .allSatisfy(strategy -> assertThat(strategy.grounds().rows())
                        .describedAs(strategy.key())
                        .allMatch(id -> EVIDENCE.find(id).isPresent()));
    }

    @Test
    @DisplayName("Every row that sources and pages name exists")
    void sourcesAndPages() throws IOException {
        for (Path folder : List.of(Path.of("src/main/java"), Path.of("src/site/markdown"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                assertThat(files.filter(Files::isRegularFile).sorted().toList())
                        .allSatisfy(file -> assertThat(idsIn(Files.readString(file)))
                                .describedAs(file.toString())
                                .allMatch(id -> EVIDENCE.find(id).isPresent()));
            }
        }
    }

    private static List<String> idsIn(String text) {
        return ID.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    @Test
    @DisplayName("What rests on rows from memory is known: golden/unverified.txt")
    void unverified() {
        Stream<String> parameters = ParameterTable.load().parameters().stream()
                .map(parameter -> line(parameter.name(), parameter.sources(), standing(parameter)));
        Stream<String> strategies = Strategies.catalog().stream()
                .map(strategy ->
                        line("strategy " + strategy.key(), strategy.grounds().rows(), ""));
        Golden.assertMatches(
                "unverified.txt",
                Stream.concat(parameters, strategies)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String standing(Parameter parameter) {
        boolean nothingElse = parameter.sources().stream().noneMatch(EvidenceReferencesTest::verified)
                && parameter.judgement().isBlank();
        return nothingElse ? " and on nothing else" : "";
    }

    private static String line(String who, List<String> sources, String standing) {
        List<String> fromMemory = sources.stream().filter(id -> !verified(id)).toList();
        return fromMemory.isEmpty() ? "" : who + " rests on " + String.join(", ", fromMemory) + standing;
    }

    private static boolean verified(String id) {
        return EVIDENCE.find(id).map(EvidenceRow::verified).orElse(false);
    }
}
