// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

/**
 * A race in a neighborhood.
 *
 * @param race as the city's files name it
 * @param residents share of the neighborhood's residents, 0 to 1
 * @param victims share of the people hurt there, 0 to 1: a split by place ({@link RaceSplit}), no record of anybody
 */
public record RaceShare(String race, double residents, double victims) {
    public RaceShare {
        if (!(residents >= 0 && residents <= 1 && victims >= 0 && victims <= 1)) {
            throw new IllegalArgumentException("shares must be from 0 to 1 but are " + residents + " and " + victims);
        }
    }
}
