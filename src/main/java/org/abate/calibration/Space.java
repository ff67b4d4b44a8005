// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.List;
import org.abate.chance.Keys;
import org.abate.chance.Normal;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.special.Erf;

/** The coordinates of the search: z, standard normal under the prior, and u = &Phi;(z), uniform under it. */
final class Space {
    private static final double EDGE = 0x1.0p-40;

    private Space() {}

    /** &Phi;(z), kept off 0 and 1. */
    static double toUnit(double z) {
        return Math.min(1 - EDGE, Math.max(EDGE, 0.5 * Erf.erfc(-z / Math.sqrt(2))));
    }

    static double[] toUnit(double[] z) {
        double[] u = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            u[i] = toUnit(z[i]);
        }
        return u;
    }

    /** The values of the parameters, in their units, at a point. */
    static double[] values(List<FreeParameter> parameters, double[] z) {
        double[] values = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            values[i] = parameters.get(i).value(toUnit(z[i]));
        }
        return values;
    }

    /**
     * Points that fill the prior evenly: a Sobol sequence, shifted as a whole (modulo 1) by the luck of the key, so that each
     * point by itself is a draw from the prior.
     */
    static double[][] sobol(int points, int dimensions, long key) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        double[][] z = new double[points][dimensions];
        for (double[] point : z) {
            double[] u = sequence.nextVector();
            for (int i = 0; i < dimensions; i++) {
                double shifted = u[i] + Keys.uniform(key, i);
                shifted -= Math.floor(shifted);
                point[i] = Normal.quantile(Math.min(1 - EDGE, Math.max(EDGE, shifted)));
            }
        }
        return z;
    }
}
