// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

/**
 * Something that a strategy pays for. What it costs is a parameter, so that a cost can be recomputed by hand: quantity x price.
 *
 * @param name in the plural, for people: {@code outreach workers}
 * @param unit of the quantity: {@code person-years}, {@code sessions attended}
 * @param parameter that holds the yearly salary of staff, or the price of one unit
 * @param staff whether {@code parameter} is a salary, to which fringe benefits and overhead are added
 */
public record CostItem(String name, String unit, String parameter, boolean staff) {
    /** Staff paid by the year. */
    public static CostItem staff(String who, String salaryParameter) {
        return new CostItem(who, "person-years", salaryParameter, true);
    }

    /** Goods, stipends, services. */
    public static CostItem bought(String what, String unit, String priceParameter) {
        return new CostItem(what, unit, priceParameter, false);
    }
}
