// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final List<String> obstacles;

    private Plausible(double[][] points, double logShare, List<String> obstacles) {
        this.points = points;
        this.logShare = logShare;
        this.obstacles = obstacles;
    }

    /** The points. */
    double[][] points() {
        return points;
    }

    /** Logarithm of the share of the prior. */
    double logShare() {
        return logShare;
    }

    /** The targets that rule out everything; empty when something is left. */
    List<String> obstacles() {
        return obstacles;
    }

    /** The whole prior, as points drawn from it. */
    static Plausible prior(double[][] points) {
        return new Plausible(points, 0, List.of());
    }

    /** What the last wave leaves of what was left before it. */
    Plausible narrow(Region before, Region after, List<Target> targets, long key) {
        Cloud cloud = new Cloud(points, after::implausibilityByLastWave, before::contains);
        double logLeft = logShare;
        double bar = Double.POSITIVE_INFINITY;
        int stalled = 0;
        for (int turn = 0; bar > Region.CUTOFF; turn++) {
            double[] sorted = cloud.scores().clone();
            Arrays.sort(sorted);
            double level = Math.max(Region.CUTOFF, sorted[(int) (KEPT * sorted.length)]);
            stalled = level > (1 - STALLED) * bar && level > Region.CUTOFF ? stalled + 1 : 0;
            if (stalled > PATIENCE) {
                return new Plausible(cloud.points(), Double.NEGATIVE_INFINITY, obstacles(after, targets, cloud));
            }
            bar = level;
            double[] weights =
                    Arrays.stream(cloud.scores()).map(i -> i <= level ? 1 : 0).toArray();
            logLeft += StrictMath.log(Arrays.stream(weights).sum() / weights.length);
            long turnKey = Keys.derive(key, Purpose.CALIBRATION, turn);
            cloud.resample(weights, turnKey);
            cloud.mix(after::implausibilityByLastWave, i -> i <= level ? 0 : Double.NEGATIVE_INFINITY, turnKey);
        }
        return new Plausible(cloud.points(), logLeft, List.of());
    }

    /** Targets that are implausible at a quarter or more of the best points there are. */
    private static List<String> obstacles(Region region, List<Target> targets, Cloud cloud) {
        int[] times = new int[targets.size()];
        for (double[] point : cloud.points()) {
            double[] implausibilities = region.byTarget(point);
            for (int j = 0; j < times.length; j++) {
                times[j] += implausibilities[j] > Region.CUTOFF ? 1 : 0;
            }
        }
        List<String> names = new ArrayList<>();
        for (int j = 0; j < times.length; j++) {
            if (times[j] >= KEPT * cloud.size()) {
                names.add(targets.get(j).id());
            }
        }
        return names;
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
