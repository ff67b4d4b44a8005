// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

/**
 * What the mean output of the simulator should be.
 *
 * @param id names the output, unique among the targets
 * @param value as observed
 * @param standardDeviation in the unit of the value, above 0: how far the mean output of the <em>true</em> parameter set may lie
 *     from the observed value. It covers error of observation, the luck of the one history that was observed, and model
 *     discrepancy (what the simulator leaves out); the luck of the simulator comes on top of it by itself.
 */
public record Target(String id, double value, double standardDeviation) {
    public Target {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a target needs an id");
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("target " + id + ": the value must be finite but is " + value);
        }
        if (!(standardDeviation > 0 && Double.isFinite(standardDeviation))) {
            throw new IllegalArgumentException(
                    "target " + id + ": the standard deviation must be above 0 but is " + standardDeviation);
        }
    }

    double variance() {
        return standardDeviation * standardDeviation;
    }
}
