// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.abate.agency.Prices;
import org.abate.evidence.EvidenceRow;
import org.abate.evidence.EvidenceTable;
import org.abate.evidence.ParameterTable;
import org.abate.scenario.CostItem;
import org.abate.scenario.Funding;
import org.abate.scenario.Grounds;
import org.abate.scenario.Setting;
import org.abate.scenario.SettingsRecords;
import org.abate.scenario.StaffCategory;
import org.abate.scenario.StrategyDescription;

/** What {@code abate levers} prints, in 80 columns. */
final class LeversText {
    private static final String STAFFING = "staffing";

    private final List<StrategyDescription> strategies;
    private final EvidenceTable evidence;
    private final ParameterTable parameters;

    LeversText(List<StrategyDescription> strategies, EvidenceTable evidence, ParameterTable parameters) {
        this.strategies = List.copyOf(strategies);
        this.evidence = evidence;
        this.parameters = parameters;
    }

    /** What {@link #of(String)} can tell of. */
    List<String> names() {
        return Stream.concat(strategies.stream().map(StrategyDescription::key), Stream.of(STAFFING))
                .toList();
    }

    /** Every strategy with the names of its settings. */
    String list() {
        Columns text =
                new Columns().paragraph(0, "What an arm of a scenario can set").blankLine();
        for (StrategyDescription strategy : strategies) {
            text.paragraph(0, strategy.key()).paragraph(2, strategy.title());
            text.paragraph(
                    2,
                    "settings: "
                            + SettingsRecords.settings(strategy.settings()).stream()
                                    .map(Setting::name)
                                    .collect(Collectors.joining(", ")));
            text.blankLine();
        }
        text.paragraph(0, STAFFING).paragraph(2, "Present staff replaced in an arm");
        text.paragraph(
                        2,
                        "settings: "
                                + StaffCategory.replaceable().stream()
                                        .map(StaffCategory::key)
                                        .collect(Collectors.joining(", ")))
                .blankLine();
        return text.paragraph(0, "abate levers NAME tells what each setting means, its unit, default and range.")
                .toString();
    }

    /** Everything about one of {@link #names()}. */
    String of(String name) {
        return strategies.stream()
                .filter(strategy -> strategy.key().equals(name))
                .map(this::strategy)
                .findFirst()
                .orElseGet(LeversText::staffing);
    }

    private String strategy(StrategyDescription strategy) {
        Columns text = new Columns()
                .paragraph(0, strategy.key())
                .paragraph(0, strategy.title())
                .blankLine()
                .labelled(0, "Mechanism", 11, strategy.mechanism())
                .labelled(0, "Evidence", 11, evidence(strategy));
        strategy.grounds().rows().stream()
                .flatMap(id -> evidence.find(id).stream())
                .forEach(row -> text.labelled(11, row.id(), 17, told(row)));
        Grounds grounds = strategy.grounds();
        text.labelled(0, "Standing", 11, grounds.standing().words() + ". " + grounds.words());
        costs(text, strategy.funding());
        text.blankLine().paragraph(0, "Settings");
        SettingsRecords.settings(strategy.settings()).forEach(setting -> text.paragraph(2, setting.name())
                .paragraph(6, setting.meaning())
                .labelled(6, "unit", 16, setting.unit())
                .labelled(6, "default", 16, byDefault(setting))
                .labelled(6, "expected", 16, setting.expected()));
        return text.toString();
    }

    private void costs(Columns text, Funding funding) {
        if (funding.items().isEmpty()) {
            text.labelled(0, "Costs", 11, "nothing of its own");
            return;
        }
        text.labelled(
                0,
                "Costs",
                11,
                "US dollars of 2025, middle (low to high), fringe benefits and overhead included; usually paid by: "
                        + funding.usualPayer().key());
        funding.items().forEach(item -> text.labelled(13, item.name() + ",", 17, cost(item)));
    }

    private String cost(CostItem item) {
        Prices.Quote quote = Prices.quote(item, parameters);
        String unit = item.staff() ? "a person-year" : "for each of: " + item.unit();
        return String.format(Locale.ROOT, "%s: %,.0f (%,.0f to %,.0f)", unit, quote.mid(), quote.low(), quote.high());
    }

    private static String evidence(StrategyDescription strategy) {
        return strategy.grounds().rows().isEmpty()
                ? "no rows of the evidence table"
                : "rows " + String.join(", ", strategy.grounds().rows()) + " of the evidence table";
    }

    private static String told(EvidenceRow row) {
        return row.setting()
                + ": "
                + row.outcome()
                + ", "
                + row.estimateWithUnit()
                + "; "
                + row.shortCitation()
                + (row.verified() ? "" : "; unverified");
    }

    private static String byDefault(Setting setting) {
        return setting.byDefault().isEmpty() ? "not set" : setting.byDefault();
    }

    private static String staffing() {
        Columns text = new Columns()
                .paragraph(0, STAFFING)
                .paragraph(
                        0,
                        "Present staff replaced in an arm, in full-time people; what is not named stays as the"
                                + " city's files say. In a region they are those of the lead jurisdiction.")
                .blankLine()
                .paragraph(0, "Settings");
        for (StaffCategory staff : StaffCategory.replaceable()) {
            text.paragraph(2, staff.key()).paragraph(6, staff.meaning());
        }
        return text.toString();
    }
}
