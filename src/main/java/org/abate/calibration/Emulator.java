// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * Guesses all outputs of the simulator, and how far the guess may be off, in microseconds.
 *
 * <p>Each output is a polynomial in z; its terms (linear, quadratic, or with cubes) and its ridge penalty are those with the
 * least leave-one-out error. See the package description for why this and not a Gaussian process.
 */
final class Emulator {
    private static final double[] RIDGES = {1e-6, 1e-3, 1e-2, 1e-1};
    /** With fewer points than this for each term, a basis is not tried. */
    private static final double POINTS_PER_TERM = 1.2;

    private final int dimensions;
    private final List<OutputFit> fits = new ArrayList<>();
    private final List<Regressor> distinct = new ArrayList<>();
    private final int[] regressorOf;
    private final List<Evaluation> training;

    private Emulator(List<Evaluation> training) {
        this.training = training;
        this.dimensions = training.get(0).z().length;
        this.regressorOf = new int[training.get(0).outputs().size()];
    }

    /** Fits to evaluations that all have outputs, at least 2. */
    static Emulator fit(List<Evaluation> training) {
        Emulator emulator = new Emulator(List.copyOf(training));
        List<double[]> points = training.stream().map(Evaluation::z).toList();
        List<Regressor> candidates = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            if (basis == Basis.LINEAR || points.size() >= POINTS_PER_TERM * basis.size(emulator.dimensions)) {
                candidates.addAll(List.of(Regressor.prepare(points, basis, RIDGES)));
            }
        }
        for (int j = 0; j < emulator.regressorOf.length; j++) {
            emulator.add(best(candidates, training, j), j);
        }
        return emulator;
    }

    private static OutputFit best(List<Regressor> candidates, List<Evaluation> training, int output) {
        double[] means =
                training.stream().mapToDouble(e -> e.outputs().mean(output)).toArray();
        double[] noise =
                training.stream().mapToDouble(e -> e.outputs().variance(output)).toArray();
        OutputFit best = null;
        for (Regressor candidate : candidates) {
            OutputFit fit = new OutputFit(candidate, means, noise);
            if (best == null || fit.leaveOneOutError() < best.leaveOneOutError()) {
                best = fit;
            }
        }
        return best;
    }

    private void add(OutputFit fit, int output) {
        fits.add(fit);
        if (!distinct.contains(fit.regressor())) {
            distinct.add(fit.regressor());
        }
        regressorOf[output] = distinct.indexOf(fit.regressor());
    }

    int outputs() {
        return fits.size();
    }

    /** Mean Monte Carlo variance of one evaluation. */
    double noise(int output) {
        return fits.get(output).noise();
    }

    /** Writes guess and variance of every output at a point. */
    void predict(double[] z, double[] means, double[] variances) {
        double[][] terms = new double[distinct.size()][];
        double[] leverages = new double[distinct.size()];
        for (int r = 0; r < terms.length; r++) {
            Regressor regressor = distinct.get(r);
            terms[r] = new double[regressor.size()];
            regressor.terms(z, terms[r]);
            leverages[r] = regressor.leverage(terms[r]);
        }
        for (int j = 0; j < means.length; j++) {
            int r = regressorOf[j];
            means[j] = fits.get(j).at(terms[r]);
            variances[j] = fits.get(j).variance(leverages[r]);
        }
    }

    /**
     * What all evaluations together say of the mean output at a point that was itself evaluated: the guess from the others and its
     * own run, each weighted by its precision. Where the emulator is poor this is the run, where it is good the noise of the run
     * hardly counts.
     */
    void combine(Evaluation own, double[] means, double[] variances) {
        int row = training.indexOf(own);
        predict(own.z(), means, variances);
        for (int j = 0; j < means.length; j++) {
            double run = own.outputs().mean(j);
            double noise = own.outputs().variance(j);
            if (row >= 0) {
                means[j] = run - fits.get(j).leftOut(row);
                variances[j] = fits.get(j).leftOutVariance(row);
            }
            double share = variances[j] / (variances[j] + noise);
            means[j] += share * (run - means[j]);
            variances[j] = share * noise;
        }
    }

    /** Over outputs, the largest share of points whose left-out error exceeds 3 of its standard deviations. */
    double worstShareBeyond3() {
        double worst = 0;
        for (int j = 0; j < fits.size(); j++) {
            int beyond = 0;
            for (int i = 0; i < training.size(); i++) {
                double noise = training.get(i).outputs().variance(j);
                double sd = Math.sqrt(fits.get(j).leftOutVariance(i) + noise);
                beyond += Math.abs(fits.get(j).leftOut(i)) > 3 * sd ? 1 : 0;
            }
            worst = Math.max(worst, beyond / (double) training.size());
        }
        return worst;
    }

    /** Over outputs, the largest root of the mean square left-out error, in total standard deviations of the target. */
    double worstLeftOutError(List<Target> targets) {
        double worst = 0;
        for (int j = 0; j < fits.size(); j++) {
            double total = targets.get(j).variance() + fits.get(j).noise();
            worst = Math.max(worst, Math.sqrt(fits.get(j).leaveOneOutError() / total));
        }
        return worst;
    }
}
