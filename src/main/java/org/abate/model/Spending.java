// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.abate.scenario.CostItem;

/** What the strategies of an arm used up in one run: quantities and dollars by budget line and year of the projection. */
public final class Spending {
    private final Map<Line, Sums> byLine = new LinkedHashMap<>();
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
    }

    /** Where spending on one line is booked, so that who books it a thousand times looks for the line once. */
    public final class Account {
        private final Line line;
        private Sums sums;

        private Account(Line line) {
            this.line = line;
        }

        void add(int year, double quantity, double usd) {
            if (sums == null) {
                sums = byLine.computeIfAbsent(line, fresh -> new Sums(years));
            }
            sums.quantity[year] += quantity;
            sums.usd[year] += usd;
        }
    }

    /** What was used of a line, by year. */
    private static final class Sums {
        private final double[] quantity;
        private final double[] usd;

        Sums(int years) {
            quantity = new double[years];
            usd = new double[years];
        }

        Sums(Sums from) {
            quantity = from.quantity.clone();
            usd = from.usd.clone();
        }

        Amount in(int year) {
            return new Amount(quantity[year], usd[year]);
        }
    }

    Spending(int years) {
        this.years = years;
    }

    Spending copy() {
        Spending copy = new Spending(years);
        byLine.forEach((line, sums) -> copy.byLine.put(line, new Sums(sums)));
        return copy;
    }

    /** The account of a line, which is listed as soon as something is booked there. */
    Account account(Line line) {
        return new Account(line);
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
        Sums sums = byLine.get(line);
        return sums == null ? Amount.NONE : sums.in(year);
    }

    private Map<Line, List<Amount>> asLists() {
        return byLine.keySet().stream().collect(Collectors.toMap(Function.identity(), line -> IntStream.range(0, years)
                .mapToObj(year -> in(line, year))
                .toList()));
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
