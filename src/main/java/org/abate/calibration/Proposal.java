// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.Arrays;
import java.util.List;
import org.abate.chance.Exponential;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * The posterior as an emulator sees it, from which parameter sets are proposed: the prior within a {@link Region}, times the
 * normal likelihood of the targets with the variances of target, emulator and one evaluation added up.
 *
 * <p>Drawn by annealing (Del Moral, Doucet and Jasra 2006): the power of the likelihood grows from 0 to 1 in steps that each leave
 * half of the cloud effective. The product of the steps gives the normalising constant, without which draws from
 * different proposals could not be weighed against each other.
 */
final class Proposal {
    private static final double KEPT = 0.5;
    private static final int BISECTIONS = 40;

    private final List<Target> targets;
    private final Emulator emulator;
    private final int count;
    private double logConstant;
    private double[][] cloud;

    private Proposal(List<Target> targets, Emulator emulator, int count) {
        this.targets = targets;
        this.emulator = emulator;
        this.count = count;
    }

    /** Anneals from points of the region to a proposal for so many draws. */
    static Proposal anneal(
            Region region, Plausible start, List<Target> targets, Emulator emulator, int count, long key) {
        Proposal proposal = new Proposal(targets, emulator, count);
        proposal.logConstant = start.logShare();
        Cloud cloud = new Cloud(start.points(), proposal::logLikelihood, region::contains);
        double power = 0;
        for (int turn = 0; power < 1; turn++) {
            double next = nextPower(cloud.scores(), power);
            double[] weights = powers(cloud.scores(), next - power);
            proposal.logConstant += (next - power) * best(cloud.scores())
                    + StrictMath.log(Arrays.stream(weights).sum() / weights.length);
            power = next;
            long turnKey = Keys.derive(key, Purpose.CALIBRATION, turn);
            cloud.resample(weights, turnKey);
            cloud.mix(proposal::logLikelihood, score -> next * score, turnKey);
        }
        proposal.cloud = cloud.points();
        return proposal;
    }

    private static double nextPower(double[] scores, double power) {
        if (Weights.effective(powers(scores, 1 - power)) >= KEPT * scores.length) {
            return 1;
        }
        double low = power;
        double high = 1;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (Weights.effective(powers(scores, middle - power)) >= KEPT * scores.length) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double best(double[] scores) {
        return Arrays.stream(scores).max().orElseThrow();
    }

    private static double[] powers(double[] scores, double power) {
        double best = best(scores);
        return Arrays.stream(scores)
                .map(score -> Exponential.exp(power * (score - best)))
                .toArray();
    }

    private double logLikelihood(double[] z) {
        double[] means = new double[targets.size()];
        double[] variances = new double[targets.size()];
        emulator.predict(z, means, variances);
        for (int j = 0; j < means.length; j++) {
            variances[j] += emulator.noise(j);
        }
        return Weights.logLikelihood(targets, means, variances);
    }

    int count() {
        return count;
    }

    /** The draws, as evenly from the cloud as they can be taken. */
    List<double[]> draws() {
        double[][] draws = new double[count][];
        for (int i = 0; i < count; i++) {
            draws[i] = cloud[(int) ((long) i * cloud.length / count)];
        }
        return List.of(draws);
    }

    /** Logarithm of the density of this proposal at a point of the region, relative to the density of the prior. */
    double logDensity(double[] z) {
        return logLikelihood(z) - logConstant;
    }
}
