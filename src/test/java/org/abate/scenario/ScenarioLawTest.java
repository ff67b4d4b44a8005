// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text that anybody may feed the reader. */
class ScenarioLawTest {
    private static final ScenarioDesk DESK = new ScenarioDesk(Path.of("target", "laws", "scenario"));

    private static final String SOUND =
            """
            title: T
            city: cities/minimal
            start: 2025-04-01
            years: 3
            goals: [{outcome: homicides, reductionPercent: 20, byYear: 3}]
            arms:
              - name: status quo
              - name: outreach
                streetOutreach: {workers: 12, neighborhoods: [Old North], start: 2025-06-01}
              - {name: both, include: [outreach]}
            """;

    @Property(tries = 500)
    void anyTextIsReadOrRefusedInWords(@ForAll String text) {
        assertThat(DESK.problems(text)).isNotEmpty().allSatisfy(ScenarioLawTest::isOneLine);
    }

    @Property(tries = 1000)
    void anyInjuryToAScenarioIsReadOrRefusedInWords(@ForAll("injured") String text) {
        assertThat(DESK.problems(text)).allSatisfy(ScenarioLawTest::isOneLine);
    }

    @Property(tries = 500)
    void anyOverrideIsDoneOrRefusedInWords(@ForAll("overrides") String override) {
        assertThat(DESK.problems(SOUND, override)).allSatisfy(ScenarioLawTest::isOneLine);
    }

    @Property(tries = 300)
    void settingsSurviveBeingWrittenAndRead(@ForAll("outreach") SampleCatalog.Outreach settings) {
        String written = SettingsRecords.flat(
                        new StrategyChoice("streetOutreach", held(settings)), SampleCatalog.Outreach.class)
                .entrySet()
                .stream()
                .filter(setting -> !setting.getValue().equals(Optional.empty()))
                .map(setting -> setting.getKey() + ": " + Setting.asWritten(setting.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        Scenario scenario = DESK.read(SOUND, "arms[0].streetOutreach=" + written);
        assertThat(SettingsRecords.bind(scenario.comparisonArm().strategies().get(0), SampleCatalog.Outreach.class))
                .isEqualTo(settings);
    }

    @Property(tries = 300)
    void everyNumberIsWrittenSoThatItReadsBack(@ForAll double number) {
        Value.Scalar written = new Value.Scalar(Place.COMMAND_LINE, Wording.number(number), false);
        if (Math.abs(number) < 1e29 && Math.abs(number) > 1e-14) {
            assertThat(NumberShape.of(written)).contains(number);
        }
    }

    private static Map<String, Object> held(SampleCatalog.Outreach settings) {
        return Map.of(
                "workers",
                settings.workers(),
                "supervisors",
                settings.supervisors(),
                "caseload",
                settings.caseload(),
                "neighborhoods",
                settings.neighborhoods(),
                "delivery",
                settings.delivery());
    }

    private static void isOneLine(String problem) {
        assertThat(problem.codePoints().noneMatch(Character::isISOControl))
                .as(problem)
                .isTrue();
    }

    /** A sound scenario with a piece cut out and something else put in. */
    @Provide
    Arbitrary<String> injured() {
        Arbitrary<String> shards = Arbitraries.oneOf(
                Arbitraries.of(
                        ": ", "- ", "{", "}", "[", "]", "&a ", "*a", "!!x ", "'", "\"", "\n", "\t", "#", "|\n", "? ",
                        "<<: ", "%", "@", "---\n", "...\n", "null", "~", "[]", "{}", "1e999", "0x10", "-0", ".nan"),
                Arbitraries.strings().ofMaxLength(5));
        Arbitrary<Integer> places = Arbitraries.integers().between(0, SOUND.length());
        return Combinators.combine(places, Arbitraries.integers().between(0, 12), shards)
                .as((at, cut, shard) ->
                        SOUND.substring(0, at) + shard + SOUND.substring(Math.min(SOUND.length(), at + cut)));
    }

    @Provide
    Arbitrary<String> overrides() {
        Arbitrary<String> parts = Arbitraries.of(
                "arms",
                "[0]",
                "[2]",
                "[99999999999]",
                "[",
                "]",
                ".",
                "name",
                "outreach",
                "streetOutreach",
                "workers",
                "=",
                "{",
                "}",
                "{a: 1}",
                "3",
                "\"",
                "years",
                "goals",
                "\n",
                "&x",
                "*x");
        return Arbitraries.oneOf(
                parts.list().ofMaxSize(8).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(20));
    }

    @Provide
    Arbitrary<SampleCatalog.Outreach> outreach() {
        Arbitrary<Placement> placements = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 3).map(busiest -> new Placement(busiest, List.of())),
                Arbitraries.of(ScenarioDesk.NEIGHBORHOODS)
                        .list()
                        .uniqueElements()
                        .ofMinSize(1)
                        .map(names -> new Placement(0, names)));
        Arbitrary<Delivery> deliveries = Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 400)
                                .map(LocalDate.of(2025, 4, 1)::plusDays)
                                .optional(),
                        Arbitraries.integers()
                                .between(401, 2000)
                                .map(LocalDate.of(2025, 4, 1)::plusDays)
                                .optional(),
                        Arbitraries.doubles().between(0, 60),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of(Payer.values()).optional())
                .as((start, end, rampUp, fidelity, payer) ->
                        new Delivery(start, end, rampUp, fidelity, Jurisdictions.LEAD, payer));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.doubles().between(0, 60),
                        placements,
                        deliveries)
                .as(SampleCatalog.Outreach::new);
    }
}
