// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The schema accepts what the reader's grammar accepts, and nothing else. */
class SchemaAgreementLawTest {
    private static final ScenarioGrammar GRAMMAR = new ScenarioGrammar(SampleCatalog.catalog(), SampleCatalog.OUTCOMES);
    private static final SchemaJudge SCHEMA =
            new SchemaJudge(ScenarioSchema.json(SampleCatalog.catalog(), SampleCatalog.OUTCOMES));

    private static final String SOUND =
            """
            title: T
            city: cities/minimal
            start: 2025-04-01
            years: 3
            trendPercentPerYear: 0.5
            goals: [{outcome: homicides, reductionPercent: 20, byYear: 3}]
            runs: {parameterSets: 3, seedsPerSet: 2}
            arms:
              - name: status quo
                staffing: {detectives: 3.5}
              - name: outreach
                streetOutreach: {workers: 12, neighborhoods: [Old North], start: 2025-06-01, fidelity: 1, jurisdictions: [a]}
              - name: both
                include: [outreach]
                everything: {open: true, note: x, day: 2025-01-01, limit: 3, where: {busiest: 2}, level: -0.5}
            """;

    private static final List<String> VALUES = List.of(
            "",
            "~",
            "null",
            "true",
            "False",
            "yes",
            "0",
            "-1",
            "1",
            "3.0",
            "2.5",
            "1e2",
            "1e300",
            "-0.0",
            "+5",
            "007",
            "0x1F",
            ".5",
            "5.",
            ".inf",
            "2025-04-01",
            "2025-02-30",
            "1850-01-01",
            "20250401",
            "2025-4-1",
            "x",
            "' '",
            "'3'",
            "\"a\\nb\"",
            "\"\\u202e\"",
            "\"\\u00a0\"",
            "homicides",
            "homicide",
            "[]",
            "{}",
            "[x]",
            "[x, x]",
            "[1]",
            "[[x]]",
            "{busiest: 3}",
            "{busiest: 0}",
            "{busiest: 2000}",
            "{poorest: 3}",
            "{poorest: 0}",
            "{poorest: 3, busiest: 3}",
            "{x: 1}",
            "[{name: x}]",
            "[{}]",
            "{workers: 3}",
            "{detectives: 1e7}",
            "x".repeat(80),
            "x".repeat(81),
            "x".repeat(201),
            "\ud83d\ude00".repeat(80));

    @Example
    void theSoundScenarioIsAccepted() {
        assertThat(SCHEMA.accepts(SchemaJudge.json(sound()))).isTrue();
        assertThat(problems(sound())).isEmpty();
    }

    @Property(tries = 3000)
    void readerAndSchemaAgree(@ForAll("changed") Value scenario) {
        List<Problem> problems = problems(scenario);
        assertThat(SCHEMA.accepts(SchemaJudge.json(scenario)))
                .as(SchemaJudge.json(scenario) + " " + problems)
                .isEqualTo(problems.isEmpty());
    }

    /** What the grammar finds, but for what only a settings record can know. */
    private static List<Problem> problems(Value scenario) {
        Findings findings = new Findings();
        GRAMMAR.scenario().read(scenario, "", findings);
        return findings.problems().stream()
                .filter(problem -> !problem.message().contains("at least one supervisor"))
                .toList();
    }

    private static Value sound() {
        return YamlText.read("s.yaml", SOUND, new Findings()).orElseThrow();
    }

    /** The sound scenario with one to three values replaced, keys renamed or keys removed. */
    @Provide
    Arbitrary<Value> changed() {
        Arbitrary<Value> values = Arbitraries.of(VALUES).map(text -> YamlText.read("s.yaml", text, new Findings())
                .orElseGet(() -> new Value.Scalar(Place.COMMAND_LINE, "", false)));
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 60);
        Arbitrary<Change> change = Combinators.combine(places, Arbitraries.of(Kind.values()), values)
                .as(Change::new);
        return change.list().ofMinSize(1).ofMaxSize(3).map(changes -> {
            Value changed = sound();
            for (Change one : changes) {
                changed = one.at(changed, new int[] {one.place});
            }
            return changed;
        });
    }

    private enum Kind {
        REPLACE,
        REMOVE,
        RENAME
    }

    /** One change at the {@code place}-th entry or item, counted depth first. */
    private record Change(int place, Kind kind, Value value) {
        Value at(Value at, int[] left) {
            if (at instanceof Value.Mapping group) {
                Value.Mapping changed = new Value.Mapping(group.place(), Map.of());
                for (var entry : group.entries().entrySet()) {
                    boolean here = left[0]-- == 0;
                    String key = here && kind == Kind.RENAME ? entry.getKey() + "x" : entry.getKey();
                    Value inner = here && kind == Kind.REPLACE
                            ? value
                            : at(entry.getValue().value(), left);
                    changed = here && kind == Kind.REMOVE
                            ? changed
                            : changed.with(key, new Value.Entry(at.place(), inner));
                }
                return changed;
            } else if (at instanceof Value.Sequence list) {
                List<Value> items = new ArrayList<>();
                IntStream.range(0, list.items().size()).forEach(i -> {
                    boolean here = left[0]-- == 0;
                    items.add(
                            here && kind == Kind.REPLACE
                                    ? value
                                    : at(list.items().get(i), left));
                });
                return new Value.Sequence(at.place(), items);
            }
            return at;
        }
    }
}
