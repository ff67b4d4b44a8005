// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * The part of a ridge regression that does not depend on the output: standardised terms, the inverse of their cross products,
 * and the leverage of every point. Any number of outputs share it.
 */
final class Regressor {
    private final Basis basis;
    private final int size;
    private final double[] centre;
    private final double[] scale;
    private final double[][] rows;
    private final double[][] inverse;
    private final double[] leverages;

    private Regressor(Basis basis, double[] centre, double[] scale, double[][] rows, double[][] inverse) {
        this.basis = basis;
        this.size = centre.length;
        this.centre = centre;
        this.scale = scale;
        this.rows = rows;
        this.inverse = inverse;
        this.leverages = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            leverages[i] = leverage(rows[i]);
        }
    }

    /**
     * Prepares regressions on the terms of a basis, one for each strength of the penalty.
     *
     * @param ridges penalty on the square of each standardised coefficient, in units of the number of points
     */
    static Regressor[] prepare(List<double[]> points, Basis basis, double[] ridges) {
        int n = points.size();
        int p = basis.size(points.get(0).length);
        double[][] rows = new double[n][p];
        for (int i = 0; i < n; i++) {
            basis.fill(points.get(i), rows[i]);
        }
        double[] centre = new double[p];
        double[] scale = new double[p];
        standardise(rows, centre, scale);
        double[][] products = products(rows, p);
        Regressor[] regressors = new Regressor[ridges.length];
        for (int r = 0; r < ridges.length; r++) {
            double[][] penalised = new double[p][];
            for (int i = 0; i < p; i++) {
                penalised[i] = products[i].clone();
                penalised[i][i] += n * ridges[r];
            }
            double[][] inverse = new CholeskyDecomposition(new Array2DRowRealMatrix(penalised, false), 1e-9, 0)
                    .getSolver()
                    .getInverse()
                    .getData();
            regressors[r] = new Regressor(basis, centre, scale, rows, inverse);
        }
        return regressors;
    }

    private static void standardise(double[][] rows, double[] centre, double[] scale) {
        for (int k = 0; k < centre.length; k++) {
            double sum = 0;
            for (double[] row : rows) {
                sum += row[k];
            }
            centre[k] = sum / rows.length;
            double squares = 0;
            for (double[] row : rows) {
                row[k] -= centre[k];
                squares += row[k] * row[k];
            }
            scale[k] = Math.max(1e-9, Math.sqrt(squares / rows.length));
            for (double[] row : rows) {
                row[k] /= scale[k];
            }
        }
    }

    private static double[][] products(double[][] rows, int p) {
        double[][] products = new double[p][p];
        for (double[] row : rows) {
            for (int i = 0; i < p; i++) {
                double factor = row[i];
                double[] sums = products[i];
                for (int j = 0; j <= i; j++) {
                    sums[j] += factor * row[j];
                }
            }
        }
        for (int i = 0; i < p; i++) {
            for (int j = i + 1; j < p; j++) {
                products[i][j] = products[j][i];
            }
        }
        return products;
    }

    int size() {
        return size;
    }

    /** The leverage of a training point: by how much its own output moves its fitted value. */
    double leverageOf(int row) {
        return leverages[row];
    }

    double[] row(int row) {
        return rows[row];
    }

    /** The standardised terms at any point. */
    void terms(double[] z, double[] terms) {
        basis.fill(z, terms);
        for (int k = 0; k < size; k++) {
            terms[k] = (terms[k] - centre[k]) / scale[k];
        }
    }

    /** Variance of the fitted value at standardised terms, in units of the residual variance. */
    double leverage(double[] terms) {
        double sum = 1.0 / rows.length;
        for (int i = 0; i < size; i++) {
            double[] line = inverse[i];
            sum += terms[i] * (2 * dot(line, terms, i) + line[i] * terms[i]);
        }
        return sum;
    }

    /** Coefficients of the standardised terms. */
    double[] coefficients(double[] centredOutputs) {
        double[] products = new double[size];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < size; k++) {
                products[k] += rows[i][k] * centredOutputs[i];
            }
        }
        double[] coefficients = new double[size];
        for (int k = 0; k < size; k++) {
            coefficients[k] = dot(inverse[k], products);
        }
        return coefficients;
    }

    static double dot(double[] one, double[] other) {
        return dot(one, other, one.length);
    }

    /** Over the first so many components. Four sums at a time take a third of the time of one. */
    private static double dot(double[] one, double[] other, int length) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int k = 0;
        for (; k + 3 < length; k += 4) {
            a += one[k] * other[k];
            b += one[k + 1] * other[k + 1];
            c += one[k + 2] * other[k + 2];
            d += one[k + 3] * other[k + 3];
        }
        for (; k < length; k++) {
            a += one[k] * other[k];
        }
        return (a + b) + (c + d);
    }
}
