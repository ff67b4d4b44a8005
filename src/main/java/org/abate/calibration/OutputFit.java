// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.Arrays;

/**
 * The regression of one output, and what leaving out one point at a time says of it.
 *
 * <p>Residuals have two parts: Monte Carlo noise, whose variance the simulator reports, and lack of fit, the rest. The variance of
 * the emulator is lack of fit plus the uncertainty of the coefficients.
 */
final class OutputFit {
    /** Lack of fit is never believed to be less than this share of the residual variance. */
    private static final double LEAST_LACK_OF_FIT = 0.02;

    private final Regressor regressor;
    private final double mean;
    private final double[] coefficients;
    private final double[] leaveOneOut;
    private final double residualVariance;
    private final double lackOfFit;
    private final double noise;

    OutputFit(Regressor regressor, double[] outputs, double[] noiseVariances) {
        this.regressor = regressor;
        int n = outputs.length;
        mean = Arrays.stream(outputs).average().orElseThrow();
        double[] centred = Arrays.stream(outputs).map(y -> y - mean).toArray();
        coefficients = regressor.coefficients(centred);
        leaveOneOut = new double[n];
        double squares = 0;
        double freedom = 0;
        for (int i = 0; i < n; i++) {
            double kept = Math.max(1e-6, 1 - regressor.leverageOf(i));
            double residual = centred[i] - Regressor.dot(regressor.row(i), coefficients);
            leaveOneOut[i] = residual / kept;
            squares += residual * residual;
            freedom += kept;
        }
        residualVariance = Math.max(Double.MIN_NORMAL, squares / Math.max(1, freedom));
        noise = Arrays.stream(noiseVariances).average().orElseThrow();
        lackOfFit = Math.max(LEAST_LACK_OF_FIT * residualVariance, residualVariance - noise);
    }

    Regressor regressor() {
        return regressor;
    }

    /** Mean Monte Carlo variance of one evaluation. */
    double noise() {
        return noise;
    }

    /** Mean square error at points that were left out: smaller is better. */
    double leaveOneOutError() {
        return Arrays.stream(leaveOneOut).map(e -> e * e).sum() / leaveOneOut.length;
    }

    double at(double[] terms) {
        return mean + Regressor.dot(coefficients, terms);
    }

    double variance(double leverage) {
        return lackOfFit + residualVariance * leverage;
    }

    /** The output of a training point less what the others say it should be. */
    double leftOut(int row) {
        return leaveOneOut[row];
    }

    /** Variance of what the others say the mean output of a training point should be. */
    double leftOutVariance(int row) {
        double leverage = Math.min(1 - 1e-6, regressor.leverageOf(row));
        return lackOfFit + residualVariance * leverage / (1 - leverage);
    }
}
