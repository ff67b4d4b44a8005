// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * The numbers of the citywide drift of violence: group {@code drift} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record DriftParameters(double yearlyChangeLogSd, double yearlyCorrelation, double monthlyLogSd) {
    /** Spread of the drift about its mean: the change over a year is better known than it, and gives it with the correlation. */
    double stationaryLogSd() {
        return yearlyChangeLogSd / StrictMath.sqrt(2 * (1 - yearlyCorrelation));
    }
}
