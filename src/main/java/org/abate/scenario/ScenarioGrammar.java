// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.ArrayList;
import java.util.List;

/** What a scenario file may say: every key, in one place. The reader and the schema are made from it. */
final class ScenarioGrammar {
    static final RunSize DEFAULT_RUNS = new RunSize(200, 5);

    /** The strategy by which staff may work outside their own jurisdiction, wherever the catalog has it. */
    static final String AGREEMENT = "regionalCollaboration";

    static final String STAFFING = "staffing";

    /** Its setting, of type {@link Jurisdictions}: with whom. */
    static final String AGREEMENT_MEMBERS = "members";

    private static final int MOST_YEARS = 10;
    private static final int MOST_ARMS = 100;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TITLE = 200;
    private static final double LARGEST_TREND_PERCENT = 50;

    private final List<StrategyDescription> catalog;
    private final FieldsShape scenario;

    ScenarioGrammar(List<StrategyDescription> catalog, List<String> outcomes) {
        this.catalog = List.copyOf(catalog);
        this.scenario = new FieldsShape(
                "a scenario",
                List.of(
                        Field.required("title", "What the scenario is called", new TextShape("a title", LONGEST_TITLE)),
                        Field.required(
                                "city",
                                "Folder of the city, relative to this file",
                                new TextShape("the folder of a city", 1000)),
                        Field.required("start", "First day of the projection", new DateShape()),
                        Field.required("years", "Length of the projection in years", new IntegerShape(1, MOST_YEARS)),
                        Field.optional(
                                "trendPercentPerYear",
                                "Change of violence per year that is assumed in every arm, in percent",
                                new NumberShape(Range.of(-LARGEST_TREND_PERCENT, LARGEST_TREND_PERCENT)),
                                0),
                        Field.optional(
                                "goals",
                                "What is hoped for",
                                new ListShape<>("a list of goals", goal(outcomes), 0, 20)),
                        Field.optional("runs", "How many runs of each arm", runs()),
                        Field.required(
                                "arms",
                                "Possible futures to compare; the first is the comparison arm",
                                new ListShape<>("a list of arms", arm(), 1, MOST_ARMS))));
    }

    /** The whole file. */
    FieldsShape scenario() {
        return scenario;
    }

    List<StrategyDescription> catalog() {
        return catalog;
    }

    private static FieldsShape goal(List<String> outcomes) {
        return new FieldsShape(
                "a goal",
                List.of(
                        Field.required("outcome", "What shall fall", new ChoiceShape("outcome", outcomes)),
                        Field.required(
                                "reductionPercent",
                                "By how many percent, against the comparison arm",
                                new NumberShape(Range.above(0, 100))),
                        Field.required(
                                "byYear",
                                "In the 12 months that end so many years after the start",
                                new IntegerShape(1, MOST_YEARS))));
    }

    static FieldsShape runs() {
        return runs(DEFAULT_RUNS);
    }

    /** How many runs, with the numbers that hold when the file is silent. */
    static FieldsShape runs(RunSize byDefault) {
        return new FieldsShape(
                "a number of runs",
                List.of(
                        Field.optional(
                                "parameterSets",
                                "How many sets of parameters: what is not known about violence",
                                new IntegerShape(1, 10_000),
                                byDefault.parameterSets()),
                        Field.optional(
                                "seedsPerSet",
                                "How many runs with each set: mere chance",
                                new IntegerShape(1, 1_000),
                                byDefault.seedsPerSet())));
    }

    /** What an arm does, without its name and without what it includes: present staff replaced, and strategies. */
    FieldsShape doings(String what) {
        List<Field> fields = new ArrayList<>();
        fields.add(staffingField());
        strategies(fields);
        return new FieldsShape(what, fields);
    }

    private FieldsShape arm() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.required("name", "Unique name of the arm", new TextShape("a name", LONGEST_NAME)));
        fields.add(Field.optional(
                "include",
                "Arms whose strategies and staffing this arm has too",
                new ListShape<>("a list of arms' names", new TextShape("an arm's name", LONGEST_NAME), 0, MOST_ARMS)));
        fields.add(staffingField());
        strategies(fields);
        return new FieldsShape("an arm", fields);
    }

    private static Field staffingField() {
        return Field.optional(
                STAFFING,
                "Present staff replaced in this arm, in full-time people; in a region those of the lead jurisdiction",
                staffing());
    }

    private void strategies(List<Field> fields) {
        for (StrategyDescription strategy : catalog) {
            fields.add(Field.optional(strategy.key(), strategy.mechanism(), new StrategyShape(strategy)));
        }
    }

    private static FieldsShape staffing() {
        return new FieldsShape(
                "staff by category",
                StaffCategory.replaceable().stream()
                        .map(staff ->
                                Field.optional(staff.key(), staff.meaning(), new NumberShape(Range.of(0, 1_000_000))))
                        .toList());
    }
}
