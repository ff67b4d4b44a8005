// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.Arrays;
import java.util.List;
import org.abate.scenario.PublishedEstimate.EffectUnit;

/** What a backtest file may say: every key, in one place. The reader and the schema are made from it. */
final class BacktestGrammar {
    static final RunSize DEFAULT_RUNS = new RunSize(20, 4);
    static final String PROGRAMME = "programme";

    private static final int MOST_YEARS = 10;
    private static final int MOST_MONTHS = 120;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final double MOST = 1e9;

    private final ScenarioGrammar scenarios;
    private final FieldsShape backtest;

    BacktestGrammar(List<StrategyDescription> catalog, List<String> outcomes) {
        this.scenarios = new ScenarioGrammar(catalog, outcomes);
        this.backtest = new FieldsShape(
                "a backtest",
                List.of(
                        Field.required("title", "What was evaluated", new TextShape("a title", LONGEST_TITLE)),
                        Field.required("study", "Citation of the evaluation", text("a citation")),
                        Field.required(
                                "strategy",
                                "Key of the strategy, or of the staff, whose published effect this is",
                                text("the key of a strategy")),
                        Field.required(
                                "role",
                                "Whether the estimate informed a prior of the model (fit) or not (test)",
                                choice("role", Backtest.Role.class)),
                        Field.required("roleReason", "Why it has this role", text("a reason")),
                        Field.required("place", "Where it took place", new BacktestPlaceShape().fields()),
                        Field.required("start", "First day observed, before the programme", new DateShape()),
                        Field.required("years", "Years observed from the start", new IntegerShape(1, MOST_YEARS)),
                        Field.required("begins", "First day of the programme", new DateShape()),
                        Field.required(
                                PROGRAMME,
                                "What was done, as in an arm of a scenario; a number that is not known is {low: 1, high: 3}",
                                new UncertainShape(scenarios.doings("a programme"))),
                        Field.required("evaluation", "How the effect was measured", evaluation()),
                        Field.required("published", "What was found", published()),
                        Field.optional("runs", "How often it is simulated", ScenarioGrammar.runs(DEFAULT_RUNS))));
    }

    /** The whole file. */
    FieldsShape backtest() {
        return backtest;
    }

    ScenarioGrammar scenarios() {
        return scenarios;
    }

    static TextShape text(String what) {
        return new TextShape(what, LONGEST_TEXT);
    }

    static <C extends Enum<C> & Choice> ChoiceShape choice(String what, Class<C> type) {
        return new ChoiceShape(
                what, Arrays.stream(type.getEnumConstants()).map(Choice::key).toList());
    }

    private static FieldsShape evaluation() {
        return new FieldsShape(
                "an evaluation",
                List.of(
                        Field.required(
                                "design", "How the comparison was made", choice("design", Evaluation.Design.class)),
                        Field.required("units", "What was treated or not", choice("unit", Evaluation.Units.class)),
                        Field.required("outcome", "What was counted", choice("outcome", Evaluation.Measured.class)),
                        Field.optional(
                                "side",
                                "Whose injuries count for people and groups",
                                choice("side", Evaluation.Side.class),
                                Evaluation.Side.EITHER.key()),
                        Field.optional(
                                "involving",
                                "Which injuries count",
                                choice("kind of violence", Evaluation.Involving.class),
                                Evaluation.Involving.ANYONE.key()),
                        Field.optional("victimAges", "Ages of victims who count", fromTo("ages", 0, 120)),
                        Field.optional(
                                "monthsBefore",
                                "Months compared before the programme began",
                                new IntegerShape(0, MOST_MONTHS),
                                0),
                        Field.required(
                                "monthsAfter",
                                "Months from its beginning to the end of the comparison",
                                new IntegerShape(1, MOST_MONTHS)),
                        Field.optional(
                                "afterFromMonth",
                                "Months of these that are left out at first",
                                new IntegerShape(0, MOST_MONTHS),
                                0),
                        Field.optional(
                                "treated",
                                "Neighborhoods that were treated; where the programme has posts when left out",
                                new PlacementShape(1000)),
                        Field.optional(
                                "chosenBy",
                                "How the busiest were chosen",
                                choice("way to choose", Evaluation.ChosenBy.class),
                                Evaluation.ChosenBy.RECORD.key()),
                        Field.optional(
                                "confined",
                                "Whether the programme works in the treated neighborhoods only",
                                new BooleanShape(),
                                true),
                        Field.optional(
                                "contacts",
                                "How often a group was contacted that counts as treated",
                                fromTo("contacts", 1, 1000)),
                        Field.optional(
                                "compared",
                                "Whom the treated units are compared with",
                                new FieldsShape(
                                        "a comparison",
                                        List.of(Field.required(
                                                "nearest",
                                                "Untreated units matched with each treated one",
                                                new IntegerShape(1, 100))))),
                        Field.optional("cities", "How many cities it is compared with", new IntegerShape(1, 100), 12),
                        Field.optional("trend", "Whether a linear trend is fitted", new BooleanShape(), false),
                        Field.optional("size", "Units that a trial randomises", new IntegerShape(2, 1_000_000)),
                        Field.optional(
                                "treatedShare",
                                "Share of them that is treated",
                                new NumberShape(Range.of(0.01, 0.99)),
                                0.5),
                        Field.optional(
                                "effectOn",
                                "On whom a trial states the effect",
                                choice("group of people", Evaluation.EffectOn.class),
                                Evaluation.EffectOn.ASSIGNED.key())));
    }

    private static FieldsShape fromTo(String what, int least, int most) {
        return new FieldsShape(
                what,
                List.of(
                        Field.required("from", "The least that counts", new IntegerShape(least, most)),
                        Field.required("to", "The most that counts", new IntegerShape(least, most))));
    }

    private static FieldsShape published() {
        NumberShape effect = new NumberShape(Range.of(-MOST, MOST));
        return new FieldsShape(
                "a published estimate",
                List.of(
                        Field.required("estimate", "What was found, minus for a fall", effect),
                        Field.optional(
                                "interval95",
                                "Its 95 percent interval",
                                new FieldsShape(
                                        "an interval",
                                        List.of(
                                                Field.required("low", "Lower end", effect),
                                                Field.required("high", "Upper end", effect)))),
                        Field.optional("interval", "How the interval was got", text("words")),
                        Field.required("unit", "Unit of the estimate", choice("unit", EffectUnit.class)),
                        Field.required(
                                "sources",
                                "Rows of the evidence table",
                                new NamesShape("a list of rows of the evidence table", "a row", 1, 50))));
    }
}
