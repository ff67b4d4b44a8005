// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.abate.experiment.Lives.Life;
import org.abate.model.Count;
import org.abate.model.Spending;
import org.abate.scenario.Arm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a strategy costs can be recomputed by hand: quantities times prices. */
class SpendingTest {
    private static final double LOADING = 1.30 * 1.15;
    private static final Map<String, Double> NOBODY_LEAVES =
            Map.of("outreach.turnoverPerYear", 0.0, "staff.turnoverPerYear", 0.0);

    @Test
    @DisplayName("Twelve outreach workers and two supervisors at full strength for two years")
    void outreach() {
        Life life = Lives.milltown(2, 3, NOBODY_LEAVES)
                .live(0, Arms.of(Arms.outreach(Map.of("workers", 12, "supervisors", 2))));
        Spending spending = life.tally().spending();
        for (int year = 0; year < 2; year++) {
            assertThat(quantity(spending, "outreach workers", year)).isCloseTo(12, within(0.1));
            assertThat(quantity(spending, "outreach supervisors", year)).isCloseTo(2, within(0.05));
        }
        double byHand = LOADING * 2 * (12 * 51_500 + 2 * 63_500);
        assertThat(life.tally().total(Count.COST_USD)).isCloseTo(byHand, within(0.01 * byHand));
    }

    @Test
    @DisplayName("Dollars are quantities times prices, line by line, and the lines sum to the total")
    void lines() {
        Life life = Lives.milltown(2, 3, Map.of())
                .live(0, Arms.of(Arms.outreach(Map.of()), Arms.therapy(Map.of()), Arms.deterrence(Map.of())));
        Spending spending = life.tally().spending();
        Map<String, Double> prices = Map.of(
                "outreach workers", 51_500 * LOADING,
                "outreach supervisors", 63_500 * LOADING,
                "clinicians", 73_500 * LOADING,
                "stipends, food and travel", 40.0,
                "analysts", 63_500 * LOADING,
                "detectives", 97_000 * LOADING,
                "venue, travel and offers of services", 500.0);
        double sum = 0;
        for (Spending.Line line : spending.lines()) {
            for (int year = 0; year < spending.years(); year++) {
                Spending.Amount amount = spending.in(line, year);
                double price = prices.get(line.item().name());
                assertThat(amount.usd()).isCloseTo(amount.quantity() * price, within(1e-6 * amount.usd() + 1e-6));
                sum += amount.usd();
            }
        }
        assertThat(sum).isPositive().isCloseTo(life.tally().total(Count.COST_USD), within(1e-3));
    }

    @Test
    @DisplayName("Public staff beyond today's are paid for, and fewer save")
    void staffing() {
        double officers = Lives.city("minimal").lead().staff(org.abate.scenario.StaffCategory.POLICE_OFFICERS);
        Arm more = Arms.staffed(Map.of("policeOfficers", officers + 3));
        Arm fewer = Arms.staffed(Map.of("policeOfficers", officers - 3));
        Lives lives = Lives.milltown(2, 3, Map.of());
        double byHand = 2 * 3 * 97_000 * LOADING;
        assertThat(lives.live(0, more).tally().total(Count.COST_USD)).isCloseTo(byHand, within(0.01 * byHand));
        assertThat(lives.live(0, fewer).tally().total(Count.COST_USD)).isCloseTo(-byHand, within(0.01 * byHand));
    }

    private static double quantity(Spending spending, String item, int year) {
        double quantity = 0;
        for (Spending.Line line : spending.lines()) {
            quantity +=
                    line.item().name().equals(item) ? spending.in(line, year).quantity() : 0;
        }
        return quantity;
    }
}
