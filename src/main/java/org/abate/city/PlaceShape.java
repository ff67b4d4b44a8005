// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

/**
 * How street places lie.
 *
 * @param perSquareKm places on a square kilometre, 0 to 10,000; a neighborhood never has fewer than 8
 * @param weightLogSd standard deviation of the logarithm of a place's weight, 0 to 10; at 0 all places are alike
 * @param emptyShare share of the land, in blocks, that has no street life in a neighborhood as dense as the next number
 *     says, 0 to 0.9; more where fewer live: parks, industry, rail, water
 * @param denseResidentsPerKm2 density at which emptyShare holds, above 0
 * @param emptyBlockMetres side of these blocks, at least 50
 */
public record PlaceShape(
        double perSquareKm,
        double weightLogSd,
        double emptyShare,
        double denseResidentsPerKm2,
        double emptyBlockMetres) {
    public PlaceShape {
        require("perSquareKm", perSquareKm, 0, 10_000);
        require("weightLogSd", weightLogSd, 0, 10);
        require("emptyShare", emptyShare, 0, 0.9);
        require("denseResidentsPerKm2", denseResidentsPerKm2, 1, 1e6);
        require("emptyBlockMetres", emptyBlockMetres, 50, 100_000);
    }

    private static void require(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " must be from " + least + " to " + most + " but is " + value);
        }
    }
}
