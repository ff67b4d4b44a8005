// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

/** The terms of a polynomial in z, without the constant. */
enum Basis {
    /** Each coordinate. */
    LINEAR,
    /** And all products of two. */
    QUADRATIC,
    /** And the cube of each. */
    CUBIC;

    int size(int dimensions) {
        int linear = dimensions;
        int quadratic = linear + dimensions * (dimensions + 1) / 2;
        return this == LINEAR ? linear : this == QUADRATIC ? quadratic : quadratic + dimensions;
    }

    /** Writes the terms at a point. */
    void fill(double[] z, double[] terms) {
        int d = z.length;
        System.arraycopy(z, 0, terms, 0, d);
        if (this == LINEAR) {
            return;
        }
        int next = d;
        for (int i = 0; i < d; i++) {
            for (int j = 0; j <= i; j++) {
                terms[next++] = z[i] * z[j];
            }
        }
        if (this == CUBIC) {
            for (int i = 0; i < d; i++) {
                terms[next++] = z[i] * z[i] * z[i];
            }
        }
    }
}
