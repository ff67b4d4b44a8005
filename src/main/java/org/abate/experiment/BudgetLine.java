// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import org.abate.model.Spending;
import org.abate.scenario.CostItem;

/**
 * Something on which an arm can spend money.
 *
 * @param strategy that pays
 * @param item what for
 */
public record BudgetLine(PlannedStrategy strategy, CostItem item) {
    Spending.Line inRun() {
        return new Spending.Line(strategy.key(), item);
    }
}
