// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.abate.scenario.CostItem;

/** What the strategies of an arm used up in one run: quantities and dollars by budget line and year of the projection. */
public final class Spending {
    private final Map<Line, Amount[]> byLine = new LinkedHashMap<>();
    private final int years;

    /**
     * A line of an arm's budget.
     *
     * @param strategy key of the strategy that pays
     * @param item what for
     */
    public record Line(String strategy, CostItem item) {}

    /**
     * What was used in a year.
     *
     * @param quantity in the unit of the item
     * @param usd dollars at the prices of the run's parameter set
     */
    public record Amount(double quantity, double usd) {
        static final Amount NONE = new Amount(0, 0);

        Amount plus(double moreQuantity, double moreUsd) {
            return new Amount(quantity + moreQuantity, usd + moreUsd);
        }
    }

    Spending(int years) {
        this.years = years;
    }

    Spending copy() {
        Spending copy = new Spending(years);
        byLine.forEach((line, amounts) -> copy.byLine.put(line, amounts.clone()));
        return copy;
    }

    void add(Line line, int year, double quantity, double usd) {
        Amount[] amounts = byLine.computeIfAbsent(line, fresh -> none());
        amounts[year] = amounts[year].plus(quantity, usd);
    }

    private Amount[] none() {
        Amount[] amounts = new Amount[years];
        Arrays.fill(amounts, Amount.NONE);
        return amounts;
    }

    /** Years of the projection. */
    public int years() {
        return years;
    }

    /** Lines on which anything was spent. */
    public Iterable<Line> lines() {
        return byLine.keySet();
    }

    /** What was used on a line in a year, counted from 0. */
    public Amount in(Line line, int year) {
        Amount[] amounts = byLine.get(line);
        return amounts == null ? Amount.NONE : amounts[year];
    }

    private Map<Line, List<Amount>> asLists() {
        return byLine.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), line -> List.of(byLine.get(line))));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spending that
                && years == that.years
                && asLists().equals(that.asLists());
    }

    @Override
    public int hashCode() {
        return Objects.hash(years, byLine.keySet());
    }
}
