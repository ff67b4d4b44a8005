// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

/**
 * A hospital that treats gunshot wounds.
 *
 * @param name for people
 * @param eastMetres metres east of the city's reference point
 * @param northMetres metres north of the city's reference point
 */
public record TraumaCenter(String name, double eastMetres, double northMetres) {}
