// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

/**
 * A share of the residents.
 *
 * @param fromAge youngest age in whole years, included
 * @param toAge oldest age in whole years, included
 * @param maleShare men and boys of these ages as a share of all residents
 * @param femaleShare women and girls of these ages as a share of all residents
 */
public record AgeGroup(int fromAge, int toAge, double maleShare, double femaleShare) {}
