// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * Points spread over a {@link Region} as the prior is, and the share of the prior that the region holds.
 *
 * <p>A region may hold a millionth of the prior. So the bar of implausibility is lowered step by step, each time to where a
 * quarter of the cloud stays below it; those are multiplied and mixed within their part (subset simulation, Au and Beck 2001).
 * The share is the product of the shares of the steps.
 */
final class Plausible {
    private static final double KEPT = 0.25;
    /** When the bar falls by less than this share, so many times in a row, the region is empty. */
    private static final double STALLED = 0.02;

    private static final int PATIENCE = 6;

    private final double[][] points;
    private final double logShare;

    private Plausible(double[][] points, double logShare) {
        this.points = points;
        this.logShare = logShare;
    }

    /** The points. */
    double[][] points() {
        return points;
    }

    /** Logarithm of the share of the prior. */
    double logShare() {
        return logShare;
    }

    /** The whole prior, as points drawn from it. */
    static Plausible prior(double[][] points) {
        return new Plausible(points, 0);
    }

    /** What the last wave leaves of what was left before it. */
    Plausible narrow(Region before, Region after, long key) {
        return descend(before, after::implausibilityByLastWave, key);
    }

    /** Whether nothing is left; the points are then the least implausible that were found. */
    boolean isEmpty() {
        return logShare == Double.NEGATIVE_INFINITY;
    }

    private Plausible descend(Region before, ToDoubleFunction<double[]> implausibility, long key) {
        Cloud cloud = new Cloud(points, implausibility, before::contains);
        double logLeft = logShare;
        double bar = Double.POSITIVE_INFINITY;
        int stalled = 0;
        for (int turn = 0; bar > Region.CUTOFF; turn++) {
            double[] sorted = cloud.scores().clone();
            Arrays.sort(sorted);
            double level = Math.max(Region.CUTOFF, sorted[(int) (KEPT * sorted.length)]);
            stalled = level > (1 - STALLED) * bar && level > Region.CUTOFF ? stalled + 1 : 0;
            if (stalled > PATIENCE) {
                return new Plausible(cloud.points(), Double.NEGATIVE_INFINITY);
            }
            bar = level;
            double[] weights =
                    Arrays.stream(cloud.scores()).map(i -> i <= level ? 1 : 0).toArray();
            logLeft += StrictMath.log(Arrays.stream(weights).sum() / weights.length);
            long turnKey = Keys.derive(key, Purpose.CALIBRATION, turn);
            cloud.resample(weights, turnKey);
            cloud.mix(implausibility, i -> i <= level ? 0 : Double.NEGATIVE_INFINITY, turnKey);
        }
        return new Plausible(cloud.points(), logLeft);
    }

    /**
     * The targets in the way when nothing is left in the end: sets are looked for that miss one target by the first wave,
     * whichever it is, then two, and so on; named are those that such sets miss.
     */
    List<String> obstacles(Region firstWave, List<Target> targets, long key) {
        for (int missed = 1; missed < targets.size(); missed++) {
            int rank = targets.size() - 1 - missed;
            ToDoubleFunction<double[]> others = z -> {
                double[] implausibilities = firstWave.byTarget(z);
                Arrays.sort(implausibilities);
                return implausibilities[rank];
            };
            Plausible found = descend(new Region(targets), others, key);
            if (!found.isEmpty()) {
                return found.missed(firstWave, targets);
            }
        }
        return targets.stream().map(Target::id).toList();
    }

    /** Targets that a quarter of the points miss, or else the one that is missed most often. */
    private List<String> missed(Region region, List<Target> targets) {
        int[] times = new int[targets.size()];
        for (double[] point : points) {
            double[] implausibilities = region.byTarget(point);
            for (int j = 0; j < times.length; j++) {
                times[j] += implausibilities[j] > Region.CUTOFF ? 1 : 0;
            }
        }
        double bar = Math.min(KEPT * points.length, Arrays.stream(times).max().orElseThrow());
        return IntStream.range(0, times.length)
                .filter(j -> times[j] >= bar)
                .mapToObj(j -> targets.get(j).id())
                .toList();
    }

    /** So many of the points, far from each other: each is the one farthest from those before it. */
    List<double[]> spread(int wanted) {
        double[] nearest = new double[points.length];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        List<double[]> chosen = new ArrayList<>();
        int next = 0;
        while (chosen.size() < wanted) {
            double[] point = points[next];
            chosen.add(point);
            next = 0;
            for (int i = 0; i < points.length; i++) {
                nearest[i] = Math.min(nearest[i], squaredDistance(points[i], point));
                next = nearest[i] > nearest[next] ? i : next;
            }
        }
        return chosen;
    }

    private static double squaredDistance(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += (one[k] - other[k]) * (one[k] - other[k]);
        }
        return sum;
    }
}
