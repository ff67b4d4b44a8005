// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

/**
 * A police district, where patrol is staffed shift by shift.
 *
 * @param index position in {@link City#districts()}
 * @param name the police department's own name or number
 * @param areaKm2 area in square kilometres
 * @param jurisdiction index of the {@link Jurisdiction} whose police patrol it
 */
public record PoliceDistrict(int index, String name, double areaKm2, int jurisdiction) {}
