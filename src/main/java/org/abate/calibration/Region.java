// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of the prior that is not ruled out yet: the points at which no emulator of any wave so far finds a target
 * implausible.
 *
 * <p>Implausibility of target j (Vernon, Goldstein and Bower 2010): I_j = |target - guess| / sqrt(variance of the emulator +
 * Monte Carlo variance of one evaluation + variance of the target).
 */
final class Region {
    /**
     * A point with a larger implausibility is ruled out: by Pukelsheim's rule, at least 95 % of any distribution with one mode
     * lies within 3 standard deviations.
     */
    static final double CUTOFF = 3;

    private final List<Target> targets;
    private final List<Emulator> waves = new ArrayList<>();

    Region(List<Target> targets) {
        this.targets = targets;
    }

    /** Adds what a wave has taught. */
    Region and(Emulator wave) {
        Region region = new Region(targets);
        region.waves.addAll(waves);
        region.waves.add(wave);
        return region;
    }

    /** The largest implausibility of any target by any wave; 0 before the first wave. */
    double implausibility(double[] z) {
        return implausibility(z, Double.POSITIVE_INFINITY);
    }

    /** As {@link #implausibility(double[])}, but once that is known to exceed the bar, any number that does will do. */
    double implausibility(double[] z, double bar) {
        double worst = 0;
        for (int i = waves.size() - 1; i >= 0 && worst <= bar; i--) {
            worst = Math.max(worst, implausibility(waves.get(i), z));
        }
        return worst;
    }

    boolean contains(double[] z) {
        return implausibility(z, CUTOFF) <= CUTOFF;
    }

    private double implausibility(Emulator emulator, double[] z) {
        double worst = 0;
        for (double implausibility : byTarget(emulator, z)) {
            worst = Math.max(worst, implausibility);
        }
        return worst;
    }

    /** The largest implausibility of any target by the last wave alone. */
    double implausibilityByLastWave(double[] z) {
        return implausibility(waves.get(waves.size() - 1), z);
    }

    /** The implausibility of each target by the last wave alone. */
    double[] byTarget(double[] z) {
        return byTarget(waves.get(waves.size() - 1), z);
    }

    private double[] byTarget(Emulator emulator, double[] z) {
        double[] means = new double[targets.size()];
        double[] variances = new double[targets.size()];
        emulator.predict(z, means, variances);
        for (int j = 0; j < means.length; j++) {
            Target target = targets.get(j);
            double variance = variances[j] + emulator.noise(j) + target.variance();
            means[j] = Math.abs(target.value() - means[j]) / Math.sqrt(variance);
        }
        return means;
    }
}
