// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/** A multivariate normal distribution with the mean and covariance of a cloud of points. */
final class NormalShape {
    /** Added to each variance, so that a cloud that fell into a plane can leave it. */
    private static final double LEAST_VARIANCE = 1e-4;

    private final double[] mean;
    private final double[][] root;

    private NormalShape(double[] mean, double[][] root) {
        this.mean = mean;
        this.root = root;
    }

    static NormalShape of(double[][] points) {
        int d = points[0].length;
        double[] mean = new double[d];
        for (double[] point : points) {
            for (int i = 0; i < d; i++) {
                mean[i] += point[i] / points.length;
            }
        }
        double[][] covariance = new double[d][d];
        for (double[] point : points) {
            for (int i = 0; i < d; i++) {
                for (int j = 0; j <= i; j++) {
                    covariance[i][j] += (point[i] - mean[i]) * (point[j] - mean[j]) / points.length;
                    covariance[j][i] = covariance[i][j];
                }
            }
        }
        for (int i = 0; i < d; i++) {
            covariance[i][i] = 1.1 * covariance[i][i] + LEAST_VARIANCE;
        }
        double[][] root = new CholeskyDecomposition(new Array2DRowRealMatrix(covariance, false), 1e-9, 0)
                .getL()
                .getData();
        return new NormalShape(mean, root);
    }

    /** The point in coordinates in which the distribution is standard normal. */
    double[] whiten(double[] point) {
        double[] white = new double[mean.length];
        for (int i = 0; i < white.length; i++) {
            double rest = point[i] - mean[i];
            for (int j = 0; j < i; j++) {
                rest -= root[i][j] * white[j];
            }
            white[i] = rest / root[i][i];
        }
        return white;
    }

    /** The inverse of {@link #whiten}. */
    double[] colour(double[] white) {
        double[] point = mean.clone();
        for (int i = 0; i < point.length; i++) {
            for (int j = 0; j <= i; j++) {
                point[i] += root[i][j] * white[j];
            }
        }
        return point;
    }
}
