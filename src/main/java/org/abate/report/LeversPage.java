// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.abate.report.MarkdownPage.code;
import static org.abate.report.MarkdownPage.joined;
import static org.abate.report.MarkdownPage.plain;

import java.util.List;
import java.util.Locale;
import org.abate.agency.Prices;
import org.abate.evidence.EvidenceRow;
import org.abate.evidence.EvidenceTable;
import org.abate.evidence.ParameterTable;
import org.abate.scenario.CostItem;
import org.abate.scenario.Setting;
import org.abate.scenario.SettingsRecords;
import org.abate.scenario.StaffCategory;
import org.abate.scenario.StrategyDescription;

/** The page {@code levers.md}: what an arm of a scenario can set, and what is known about it. */
public record LeversPage(List<StrategyDescription> strategies, EvidenceTable evidence, ParameterTable parameters) {
    public LeversPage {
        strategies = List.copyOf(strategies);
    }

    public String markdown() {
        MarkdownPage page = new MarkdownPage("Levers")
                .paragraph(
                        "Generated from the catalog of strategies; `abate levers NAME` prints the same. Effects are those"
                                + " that studies report for the people, groups or places that they treated. What a strategy does to a"
                                + " city as a whole is for the model to find out.");
        strategies.forEach(strategy -> describe(page, strategy));
        page.heading("Present staff: " + code("staffing"))
                .paragraph(
                        "Replaces the city's present staff in one arm, in full-time people; what is not named stays as"
                                + " the city's files say.")
                .table(
                        List.of("setting", "meaning"),
                        StaffCategory.replaceable().stream()
                                .map(staff -> List.of(code(staff.key()), plain(staff.meaning()))));
        return page.toString();
    }

    private void describe(MarkdownPage page, StrategyDescription strategy) {
        page.heading(plain(strategy.title()) + ": " + code(strategy.key()))
                .paragraph(plain(strategy.mechanism()))
                .paragraph("**Standing of the evidence: "
                        + plain(strategy.grounds().standing().words()) + ".** "
                        + plain(strategy.grounds().words()))
                .table(
                        List.of("evidence", "setting", "outcome", "estimate", "source", "note"),
                        strategy.grounds().rows().stream()
                                .flatMap(id -> evidence.find(id).stream())
                                .map(this::cells))
                .table(
                        List.of("cost", "for each", "low", "middle", "high (US dollars of 2025)"),
                        strategy.funding().items().stream().map(this::cells))
                .table(
                        List.of("setting", "meaning", "unit", "default", "expected"),
                        SettingsRecords.settings(strategy.settings()).stream().map(LeversPage::cells));
    }

    private List<String> cells(EvidenceRow row) {
        return List.of(
                new EvidencePage(evidence).links(List.of(row.id())),
                plain(joined(", ", row.setting(), row.design())),
                plain(row.outcome()),
                plain(row.estimateWithUnit()),
                plain(row.shortCitation()),
                plain(row.note()));
    }

    private List<String> cells(CostItem item) {
        Prices.Quote quote = Prices.quote(item, parameters);
        return List.of(
                plain(item.name()),
                plain(item.staff() ? "person-year, fringe benefits and overhead included" : item.unit()),
                String.format(Locale.ROOT, "%,.0f", quote.low()),
                String.format(Locale.ROOT, "%,.0f", quote.mid()),
                String.format(Locale.ROOT, "%,.0f", quote.high()));
    }

    private static List<String> cells(Setting setting) {
        return List.of(
                code(setting.name()),
                plain(setting.meaning()),
                plain(setting.unit()),
                setting.byDefault().isEmpty() ? "not set" : code(setting.byDefault()),
                plain(setting.expected()));
    }
}
