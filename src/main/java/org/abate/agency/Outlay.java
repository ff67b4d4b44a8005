// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import org.abate.model.Interventions;
import org.abate.model.Spending;

/** What a programme pays for one item: where it is booked, and at which price. */
public final class Outlay {
    private final Interventions city;
    private final Spending.Account account;
    private final double usdPerUnit;

    Outlay(Interventions city, Spending.Account account, double usdPerUnit) {
        this.city = city;
        this.account = account;
        this.usdPerUnit = usdPerUnit;
    }

    /**
     * Uses something up.
     *
     * @param quantity in the unit of the item, at least 0
     */
    public void spend(double quantity) {
        city.spend(account, quantity, quantity * usdPerUnit);
    }
}
