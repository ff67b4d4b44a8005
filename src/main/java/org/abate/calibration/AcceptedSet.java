// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.List;

/**
 * A parameter set that was simulated and accepted.
 *
 * @param unit its place in the unit cube, in the order of the free parameters
 * @param values in the same order, in the units of the parameters
 * @param weight its share of the posterior; the weights of all members add up to 1
 * @param distance of its outputs from the targets: root of the mean square implausibility
 */
public record AcceptedSet(List<Double> unit, List<Double> values, double weight, double distance) {
    public AcceptedSet {
        unit = List.copyOf(unit);
        values = List.copyOf(values);
    }
}
