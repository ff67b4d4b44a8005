// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.abate.evidence.EvidenceRow;
import org.abate.evidence.EvidenceTable;
import org.abate.evidence.ParameterTable;
import org.abate.experiment.Outcome;
import org.abate.scenario.Backtest;
import org.abate.scenario.BacktestReader;
import org.abate.scenario.InvalidInputException;
import org.abate.strategy.Strategies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fitting and testing stay apart: a backtest is {@code fit} when an estimate that it rests on is a source of a parameter of a
 * strategy, or when the list here says why, and {@code test} otherwise. Whether it hits has no say.
 */
class BacktestRolesTest {
    private static final EvidenceTable EVIDENCE = EvidenceTable.load();

    /** Parameters of what strategies do. Those of the city without them, of prices and of benefits are no effects. */
    private static final Set<String> OF_STRATEGIES = Set.of(
            "callCenter",
            "communityPolicing",
            "crisis",
            "deterrence",
            "drugTreatment",
            "education",
            "emergencyAssistance",
            "exchange",
            "forceRules",
            "hotSpot",
            "housing",
            "jobTraining",
            "landlord",
            "mentalHealth",
            "nonEmergency",
            "outreach",
            "proceduralJustice",
            "remediation",
            "socialWork",
            "summerJob",
            "surge",
            "therapy",
            "toxicStress");

    /**
     * How the design of a row begins that gives a dose, a baseline or a description and no effect. Such a row may be a source of
     * a parameter (how many of those invited come) without telling the outcome that is tested.
     */
    private static final Pattern NO_EFFECT = Pattern.compile(
            "(?i)(administrative|case study|counts?|description|group audit|press (report|release)s?|problem analysis"
                    + "|process evaluation|program(me)? (description|pages|profile|report)s?|protocol|RCT control"
                    + "|RCT description|RCT, baseline|yearly counts)\\b.*");

    /** Fit for reasons that no source of a parameter of a strategy shows. */
    private static final Map<String, String> OTHER_REASONS = Map.of(
            "chicago-vrs-victims", "the same factions, call-ins and study as FD23, a source of the effect of a message",
            "denver-star", "CL01 was looked at when co-response was given no direct effect on violence",
            "officers-per-homicide", "PO01 was looked at as a target when patrol and arrests were sized",
            "philadelphia-doors-and-windows", "PL06 is among the rows on remediation that its priors were judged from");

    private static List<Backtest> backtests() throws IOException {
        return files().stream().map(BacktestRolesTest::read).toList();
    }

    private static Backtest read(Path file) {
        try {
            return new BacktestReader(Strategies.catalog(), Outcome.goalKeys(), city -> Optional.empty()).read(file);
        } catch (InvalidInputException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Parameters of strategies by the rows they have as sources. */
    private static Map<String, List<String>> informed() {
        Map<String, List<String>> parameters = new TreeMap<>();
        ParameterTable.load().parameters().stream()
                .filter(parameter -> OF_STRATEGIES.contains(parameter.group()))
                .forEach(parameter -> parameter.sources().forEach(row -> parameters
                        .computeIfAbsent(row, first -> new ArrayList<>())
                        .add(parameter.name())));
        return parameters;
    }

    private static boolean tellsAnEffect(String row) {
        return !NO_EFFECT
                .matcher(EVIDENCE.find(row).map(EvidenceRow::design).orElseThrow())
                .matches();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios", "backtests"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("Its role follows from what informed the parameters")
    void roles(Path file) {
        Backtest backtest = read(file);
        Map<String, List<String>> informed = informed();
        List<String> looked = backtest.published().sources().stream()
                .filter(row -> informed.containsKey(row) && tellsAnEffect(row))
                .map(row -> row + " is a source of " + informed.get(row))
                .toList();
        boolean fit = !looked.isEmpty() || OTHER_REASONS.containsKey(backtest.id());
        assertThat(backtest.role())
                .as(backtest.id() + ": " + looked)
                .isEqualTo(fit ? Backtest.Role.FIT : Backtest.Role.TEST);
    }

    @Test
    @DisplayName("The other reasons are of backtests that there are, and needed")
    void otherReasons() throws IOException {
        Map<String, List<String>> informed = informed();
        Map<String, Backtest> byId = backtests().stream().collect(Collectors.toMap(Backtest::id, each -> each));
        assertThat(byId).containsKeys(OTHER_REASONS.keySet().toArray(new String[0]));
        assertThat(OTHER_REASONS.keySet())
                .allSatisfy(id -> assertThat(byId.get(id).published().sources())
                        .as(id)
                        .noneMatch(row -> informed.containsKey(row) && tellsAnEffect(row)));
    }

    @Test
    @DisplayName("Every parameter group is one that strategies own, or that the city has without them")
    void groups() {
        Set<String> ofTheCity = Set.of(
                "attack",
                "benefit",
                "call",
                "casework",
                "detective",
                "dispute",
                "drift",
                "escalation",
                "force",
                "grievance",
                "group",
                "justice",
                "loading",
                "patrol",
                "place",
                "price",
                "risk",
                "salary",
                "shock",
                "staff",
                "tie",
                "trust");
        assertThat(ParameterTable.load().parameters())
                .allMatch(parameter ->
                        OF_STRATEGIES.contains(parameter.group()) != ofTheCity.contains(parameter.group()));
    }

    @Test
    @DisplayName("There are at least fourteen, most of them tests, of at least six kinds of strategy")
    void enough() throws IOException {
        List<Backtest> all = backtests();
        assertThat(all).hasSizeGreaterThanOrEqualTo(14);
        assertThat(all).filteredOn(each -> each.role() == Backtest.Role.TEST).hasSizeGreaterThanOrEqualTo(14);
        assertThat(all.stream().map(Backtest::strategy).distinct()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    @DisplayName("What did nothing or harm is there, not only what worked")
    void nullsAndHarms() throws IOException {
        Set<String> ids = backtests().stream().map(Backtest::id).collect(Collectors.toSet());
        assertThat(ids)
                .contains(
                        "pittsburgh-one-vision",
                        "readi-primary",
                        "denver-star",
                        "st-louis-cure-violence",
                        "new-orleans-lots",
                        "kansas-city-nova",
                        "oakland-unite",
                        "hot-spots-trial-st-louis-directed");
        assertThat(backtests())
                .filteredOn(each -> each.published().estimate() >= 0
                        || each.published()
                                .interval95()
                                .filter(ends -> ends.high() >= 0)
                                .isPresent())
                .as("an estimate of 0 or more, or an interval that holds 0")
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    @DisplayName("Every source is a row of the evidence table, and one of them tells an effect")
    void sources() throws IOException {
        for (Backtest each : backtests()) {
            assertThat(each.published().sources())
                    .as(each.id())
                    .allMatch(row -> EVIDENCE.find(row).isPresent())
                    .anyMatch(BacktestRolesTest::tellsAnEffect);
        }
    }
}
