// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

/**
 * Linear equations with a symmetric matrix that has no negative eigenvalue, by Cholesky's decomposition.
 *
 * <p>Unlike {@link Gaussian} it takes a singular matrix: a coefficient that those before it already determine (its pivot is
 * less than 1e-10 of its diagonal) is left at 0.
 */
final class SymmetricSystem {
    private static final double LEAST_PIVOT = 1e-10;

    private final double[][] root;
    private double lastPivot;

    /** Only the entries on and below the diagonal are read. */
    SymmetricSystem(double[][] matrix) {
        int n = matrix.length;
        root = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                root[i][j] = root[j][j] > 0 ? (matrix[i][j] - product(i, j)) / root[j][j] : 0;
            }
            double pivot = matrix[i][i] - product(i, i);
            lastPivot = pivot > LEAST_PIVOT * matrix[i][i] ? pivot : 0;
            root[i][i] = Math.sqrt(lastPivot);
        }
    }

    private double product(int i, int j) {
        double sum = 0;
        for (int k = 0; k < j; k++) {
            sum += root[i][k] * root[j][k];
        }
        return sum;
    }

    /** What of the last diagonal entry the coefficients before it leave; 0 if nothing. */
    double lastPivot() {
        return lastPivot;
    }

    double[] solve(double[] right) {
        int n = root.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= root[i][k] * x[k];
            }
            x[i] = root[i][i] > 0 ? x[i] / root[i][i] : 0;
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= root[k][i] * x[k];
            }
            x[i] = root[i][i] > 0 ? x[i] / root[i][i] : 0;
        }
        return x;
    }
}
