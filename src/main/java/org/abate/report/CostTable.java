// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.abate.agency.Prices;
import org.abate.evidence.ParameterTable;
import org.abate.experiment.BudgetLine;
import org.abate.experiment.CsvTable;
import org.abate.experiment.StoredRuns;
import org.abate.model.Spending;
import org.abate.scenario.Payer;

/**
 * What every strategy of every arm costs, by item, year and payer, so that it can be recomputed by hand: mean quantity x price.
 *
 * @param rows in the order of arms, strategies, items and years; years without spending are left out
 */
public record CostTable(List<Row> rows) {
    public CostTable {
        rows = List.copyOf(rows);
    }

    /**
     * One item in one year.
     *
     * @param arm name of the arm
     * @param line what was paid for, and by whom
     * @param year of the projection, counted from 1
     * @param used mean over all runs; its dollars are at each parameter set's own prices
     * @param price for one unit: low, middle, high
     */
    public record Row(String arm, BudgetLine line, int year, Spending.Amount used, Prices.Quote price) {}

    /** When and by whom money is spent. */
    record Payment(int year, Payer payer) {}

    /** Mean dollars of an arm by year and payer. */
    Map<Payment, Double> byYearAndPayer(String arm) {
        Map<Payment, Double> usd =
                new TreeMap<>(Comparator.comparingInt(Payment::year).thenComparing(Payment::payer));
        ofArm(arm)
                .forEach(row -> usd.merge(
                        new Payment(row.year(), row.line().strategy().payer()),
                        row.used().usd(),
                        Double::sum));
        return usd;
    }

    /** Mean dollars of an arm by the key of the strategy, in the order of the catalog. */
    Map<String, Double> byStrategy(String arm) {
        Map<String, Double> usd = new LinkedHashMap<>();
        ofArm(arm)
                .forEach(
                        row -> usd.merge(row.line().strategy().key(), row.used().usd(), Double::sum));
        return usd;
    }

    private Stream<Row> ofArm(String arm) {
        return rows.stream().filter(row -> row.arm().equals(arm));
    }

    static CostTable of(StoredRuns stored) throws IOException {
        ParameterTable table = ParameterTable.load();
        List<BudgetLine> budget = stored.design().budget();
        Spending.Amount[][] means = stored.meanSpending();
        List<Row> rows = new ArrayList<>();
        for (int line = 0; line < budget.size(); line++) {
            String arm = stored.design().arms().get(budget.get(line).strategy().arm());
            for (int year = 0; year < means[line].length; year++) {
                if (means[line][year].quantity() != 0) {
                    Prices.Quote price = Prices.quote(budget.get(line).item(), table);
                    rows.add(new Row(arm, budget.get(line), year + 1, means[line][year], price));
                }
            }
        }
        return new CostTable(rows);
    }

    void writeCsv(Path file) throws IOException {
        List<String> header = List.of(
                "arm",
                "strategy",
                "item",
                "unit",
                "payer",
                "year",
                "quantity",
                "unitUsdLow",
                "unitUsdMid",
                "unitUsdHigh",
                "usdLow",
                "usdMid",
                "usdHigh",
                "usdMean");
        try (CsvTable table = CsvTable.create(file, header)) {
            for (Row row : rows) {
                double quantity = row.used().quantity();
                table.row(
                        row.arm(),
                        row.line().strategy().key(),
                        row.line().item().name(),
                        row.line().item().unit(),
                        row.line().strategy().payer().key(),
                        row.year(),
                        quantity,
                        row.price().low(),
                        row.price().mid(),
                        row.price().high(),
                        quantity * row.price().low(),
                        quantity * row.price().mid(),
                        quantity * row.price().high(),
                        row.used().usd());
            }
        }
    }
}
