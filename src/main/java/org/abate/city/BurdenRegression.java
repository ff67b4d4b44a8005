// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Log-linear regression of counts that vary more than Poisson counts: count = exposure x exp(intercept + slopes x
 * covariates) on average, with variance mean + mean&sup2; / shape (negative binomial).
 *
 * <p>The coefficients are found by Fisher scoring on standardised covariates with a standard-normal prior on each slope,
 * which keeps cities of a handful of neighborhoods well-behaved; the shape by the method of moments (Pearson's chi-square
 * equal to its degrees of freedom). The two take turns until neither moves.
 */
final class BurdenRegression {
    private static final int TURNS = 60;
    private static final double LARGEST_STEP = 1;

    /** Between counts wholly explained by their neighborhood's luck and counts that are Poisson to the eye. */
    private static final double LEAST_SHAPE = 0.2;

    private static final double MOST_SHAPE = 100;

    private final double[] exposure;
    private final double[] counts;
    private final RealMatrix design;
    private final double[] expected;
    private RealVector coefficients;
    private double gammaShape = 1;

    private BurdenRegression(double[] exposure, double[][] covariates, double[] counts) {
        this.exposure = exposure;
        this.counts = counts;
        this.design = standardised(covariates);
        this.expected = new double[counts.length];
        this.coefficients = new ArrayRealVector(design.getColumnDimension());
        this.coefficients.setEntry(0, StrictMath.log(sum(counts) / sum(exposure)));
    }

    /**
     * The regression that fits best.
     *
     * @param exposure by unit, at least 0, not all 0; a unit of exposure 0 takes no part
     * @param covariates by unit, each with the same number of them
     * @param counts by unit, at least 0, not all 0
     */
    static BurdenRegression fit(double[] exposure, double[][] covariates, double[] counts) {
        BurdenRegression regression = new BurdenRegression(exposure, covariates, counts);
        for (int turn = 0; turn < TURNS; turn++) {
            regression.updateExpected();
            regression.updateShape();
            regression.step();
        }
        regression.updateExpected();
        return regression;
    }

    /** The count that the regression expects of a unit. */
    double expected(int unit) {
        return expected[unit];
    }

    double gammaShape() {
        return gammaShape;
    }

    private void updateExpected() {
        for (int i = 0; i < expected.length; i++) {
            expected[i] = exposure[i] * StrictMath.exp(design.getRowVector(i).dotProduct(coefficients));
        }
    }

    /** Bisection on the logarithm of the shape: the larger the shape, the larger Pearson's chi-square. */
    private void updateShape() {
        double freedom = Math.max(1, counts.length - design.getColumnDimension());
        double low = StrictMath.log(LEAST_SHAPE);
        double high = StrictMath.log(MOST_SHAPE);
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (chiSquare(StrictMath.exp(middle)) > freedom) {
                high = middle;
            } else {
                low = middle;
            }
        }
        gammaShape = StrictMath.exp((low + high) / 2);
    }

    private double chiSquare(double shape) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            if (expected[i] > 0) {
                double residual = counts[i] - expected[i];
                sum += residual * residual / (expected[i] + expected[i] * expected[i] / shape);
            }
        }
        return sum;
    }

    /** One step of Fisher scoring; the prior adds 1 to the information on each slope. */
    private void step() {
        int size = design.getColumnDimension();
        RealMatrix information = new Array2DRowRealMatrix(size, size);
        RealVector score = new ArrayRealVector(size);
        for (int k = 1; k < size; k++) {
            information.setEntry(k, k, 1);
            score.setEntry(k, -coefficients.getEntry(k));
        }
        for (int i = 0; i < counts.length; i++) {
            if (expected[i] > 0) {
                RealVector row = design.getRowVector(i);
                double weight = expected[i] / (1 + expected[i] / gammaShape);
                information = information.add(row.outerProduct(row).scalarMultiply(weight));
                score = score.add(row.mapMultiply(weight * (counts[i] - expected[i]) / expected[i]));
            }
        }
        RealVector change = new CholeskyDecomposition(information).getSolver().solve(score);
        coefficients = coefficients.add(change.map(c -> Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, c))));
    }

    /** A column of ones, then each covariate with mean 0 and standard deviation 1 (or all 0 where it does not vary). */
    private static RealMatrix standardised(double[][] covariates) {
        int units = covariates.length;
        int columns = covariates[0].length;
        RealMatrix design = new Array2DRowRealMatrix(units, columns + 1);
        for (int k = 0; k < columns; k++) {
            double mean = 0;
            double meanSquare = 0;
            for (double[] unit : covariates) {
                mean += unit[k] / units;
                meanSquare += unit[k] * unit[k] / units;
            }
            double sd = StrictMath.sqrt(Math.max(0, meanSquare - mean * mean));
            for (int i = 0; i < units; i++) {
                design.setEntry(i, 0, 1);
                design.setEntry(i, k + 1, sd > 1e-9 ? (covariates[i][k] - mean) / sd : 0);
            }
        }
        return design;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
