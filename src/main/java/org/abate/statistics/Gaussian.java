// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

/** Normally distributed numbers with mean 0 and a given covariance, by Cholesky's decomposition. */
public final class Gaussian {
    private static final double LOG_TWO_PI = StrictMath.log(2 * Math.PI);

    private final double[][] root;

    /**
     * @param covariance positive definite; only the entries on and below the diagonal are read
     */
    public Gaussian(double[][] covariance) {
        int n = covariance.length;
        root = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = covariance[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= root[i][k] * root[j][k];
                }
                if (i == j && !(rest > 0)) {
                    throw new IllegalArgumentException("the covariance is not positive definite in row " + i);
                }
                root[i][j] = i == j ? Math.sqrt(rest) : rest / root[j][j];
            }
        }
    }

    public double logDensity(double[] values) {
        double sum = -values.length * LOG_TWO_PI / 2;
        double[] white = whiten(values);
        for (int i = 0; i < white.length; i++) {
            sum -= white[i] * white[i] / 2 + StrictMath.log(root[i][i]);
        }
        return sum;
    }

    /** The solution x of {@code covariance x = values}: the weights with which these values speak for others (kriging). */
    public double[] solve(double[] values) {
        double[] x = whiten(values);
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) {
                x[i] -= root[k][i] * x[k];
            }
            x[i] /= root[i][i];
        }
        return x;
    }

    private double[] whiten(double[] values) {
        double[] white = values.clone();
        for (int i = 0; i < white.length; i++) {
            for (int k = 0; k < i; k++) {
                white[i] -= root[i][k] * white[k];
            }
            white[i] /= root[i][i];
        }
        return white;
    }
}
