// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.List;

/**
 * How calibration did on simulated data.
 *
 * @param parameters names, in order
 * @param fits one for each known set
 */
public record RecoveryReport(List<String> parameters, List<Fit> fits) {
    public RecoveryReport {
        parameters = List.copyOf(parameters);
        fits = List.copyOf(fits);
    }

    /**
     * One fit.
     *
     * @param truth the known values, in the order of the parameters
     * @param findings what the fit says, in the same order; empty when it found no parameter set
     */
    public record Fit(List<Double> truth, List<Identifiability> findings) {
        public Fit {
            truth = List.copyOf(truth);
            findings = List.copyOf(findings);
        }

        /** Whether the known value lies between the 5 % and the 95 % quantile of the posterior; never without a posterior. */
        public boolean holds(int parameter) {
            if (findings.isEmpty()) {
                return false;
            }
            Identifiability finding = findings.get(parameter);
            double value = truth.get(parameter);
            return finding.posterior5() <= value && value <= finding.posterior95();
        }
    }

    /** Share of fits whose 90 % interval of that parameter holds the known value; 0.9 when all is well. */
    public double coverage(int parameter) {
        return fits.stream().filter(fit -> fit.holds(parameter)).count() / (double) fits.size();
    }

    /** Share over all parameters. */
    public double coverage() {
        double sum = 0;
        for (int i = 0; i < parameters.size(); i++) {
            sum += coverage(i);
        }
        return sum / parameters.size();
    }

    /** Fits that found no parameter set at all though there was one. */
    public int lost() {
        return (int) fits.stream().filter(fit -> fit.findings().isEmpty()).count();
    }
}
