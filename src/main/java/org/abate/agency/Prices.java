// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import java.util.HashMap;
import java.util.Map;
import org.abate.evidence.Parameter;
import org.abate.evidence.ParameterSet;
import org.abate.evidence.ParameterTable;
import org.abate.scenario.CostItem;

/**
 * What things cost, in US dollars of 2025.
 *
 * <p>A person-year of staff costs {@code salary x (1 + fringe share) x (1 + overhead share)}; anything else its price.
 */
public record Prices(ParameterSet set) {
    /**
     * A price and the range that holds it with 90 %.
     *
     * @param low 5 % of what is believed lies below
     * @param mid the median
     * @param high 5 % lies above
     */
    public record Quote(double low, double mid, double high) {}

    /** Dollars for one unit of an item. */
    public double usd(CostItem item) {
        double price = set.value(item.parameter());
        return item.staff()
                ? price * (1 + set.value("loading.fringeShare")) * (1 + set.value("loading.overheadShare"))
                : price;
    }

    /** What an item is believed to cost; the loading of salaries at its median. */
    public static Quote quote(CostItem item, ParameterTable table) {
        Parameter price = table.parameters().stream()
                .filter(parameter -> parameter.name().equals(item.parameter()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no parameter " + item.parameter()));
        return new Quote(
                usd(item, table, price.prior().low5()),
                usd(item, table, price.prior().median()),
                usd(item, table, price.prior().high95()));
    }

    private static double usd(CostItem item, ParameterTable table, double price) {
        Map<String, Double> values = new HashMap<>(table.medians().values());
        values.put(item.parameter(), price);
        return new Prices(new ParameterSet(values)).usd(item);
    }
}
