// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.List;

/**
 * What a strategy costs and who usually pays.
 *
 * @param usualPayer pays where the scenario names nobody
 * @param items everything it pays for; empty for a rule that costs nothing
 */
public record Funding(Payer usualPayer, List<CostItem> items) {
    public Funding {
        items = List.copyOf(items);
    }
}
