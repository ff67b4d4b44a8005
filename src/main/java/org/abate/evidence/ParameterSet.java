// SPDX-License-Identifier: Apache-2.0
package org.abate.evidence;

import java.util.Map;

/**
 * One possible truth: a value for every parameter of the model.
 *
 * @param values by parameter name
 */
public record ParameterSet(Map<String, Double> values) {
    public ParameterSet {
        values = Map.copyOf(values);
    }

    /**
     * The value of a parameter.
     *
     * @throws IllegalArgumentException when there is no parameter of that name
     */
    public double value(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("there is no parameter " + name);
        }
        return value;
    }

    /**
     * The parameters of one group as a record whose components, all {@code double}, are named like the parameters of the
     * group.
     */
    public <R extends Record> R bind(String group, Class<R> type) {
        return RecordBinding.bind(type, component -> value(group + "." + component));
    }
}
