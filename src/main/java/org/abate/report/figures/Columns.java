// SPDX-License-Identifier: Apache-2.0
package org.abate.report.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.DoubleStream;

/** Numbers out of the data that a figure of the report is drawn from; NaN where there is none. */
final class Columns {
    private Columns() {}

    static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(array.path(i));
        }
        return numbers;
    }

    static double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : Double.NaN;
    }

    /** Finite ones. */
    static DoubleStream known(double[] numbers) {
        return DoubleStream.of(numbers).filter(Double::isFinite);
    }

    /** The last arm, which a report shows first: mixes come last. */
    static JsonNode last(JsonNode arms) {
        return arms.path(arms.size() - 1);
    }
}
