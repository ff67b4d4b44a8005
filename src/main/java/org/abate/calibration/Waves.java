// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * History matching (Vernon, Goldstein and Bower 2010; Andrianakis et al. 2015): waves of evaluations, each spread over what the
 * emulators of the waves before have not ruled out.
 */
final class Waves {
    /** A wave that leaves more than this share of what was there is the last: more waves would cost more than they rule out. */
    private static final double LITTLE_GAIN = 0.7;
    /** With its worst error below this share of the total standard deviation an emulator is sharp enough. */
    private static final double SHARP = 0.25;
    /** An emulator learns from points that seemed implausible by no more than this before they were simulated. */
    private static final double NEAR = 1.7 * Region.CUTOFF;

    private final Evaluator evaluator;
    private final CalibrationSettings settings;
    private final String prefix;
    private final long key;
    private final int dimensions;
    private final Plausible prior;
    private final List<Evaluation> evaluations = new ArrayList<>();
    private final List<WaveSummary> summaries = new ArrayList<>();
    private int spent;
    private Region region;
    private Region firstWave;
    private Plausible left;

    Waves(Evaluator evaluator, String prefix) {
        this.evaluator = evaluator;
        this.settings = evaluator.settings();
        this.prefix = prefix;
        this.key = Keys.derive(settings.seed(), Purpose.CALIBRATION, prefix + "waves");
        this.dimensions = settings.parameters().size();
        long cloudKey = Keys.derive(key, Purpose.CALIBRATION, "prior");
        this.prior = Plausible.prior(Space.sobol(settings.sizes().particles(), dimensions, cloudKey));
        this.left = prior;
        this.region = new Region(settings.targets());
        this.firstWave = region;
    }

    /** Runs the waves; afterwards {@link #left} says what is left. */
    void run() throws IOException, EvaluationFailedException, CalibrationStopped {
        // The first wave knows no targets, so that fits to other targets can share it.
        long firstKey = Keys.derive(settings.seed(), Purpose.CALIBRATION, "wave-1");
        double[][] first = Space.sobol(settings.sizes().firstWave(), dimensions, firstKey);
        wave("wave-1", Arrays.asList(first));
        while (!isOver()) {
            wave(
                    prefix + "wave-" + (summaries.size() + 1),
                    left.spread(settings.sizes().laterWave()));
        }
    }

    private boolean isOver() {
        Sizes sizes = settings.sizes();
        WaveSummary last = summaries.get(summaries.size() - 1);
        double before =
                summaries.size() == 1 ? 1 : summaries.get(summaries.size() - 2).fractionLeft();
        return left.isEmpty()
                || summaries.size() >= sizes.waves()
                || spent + sizes.laterWave() + sizes.round() > sizes.mostEvaluations()
                || last.worstEmulatorError() < SHARP
                || (summaries.size() > 1 && last.fractionLeft() > LITTLE_GAIN * before);
    }

    private void wave(String stage, List<double[]> points)
            throws IOException, EvaluationFailedException, CalibrationStopped {
        List<Evaluation> done = evaluator.evaluate(stage, points);
        spent += done.size();
        done.stream().filter(e -> e.outputs().exist()).forEach(evaluations::add);
        int failed = (int) done.stream().filter(e -> !e.outputs().exist()).count();
        if (evaluations.size() < 2) {
            throw new EvaluationFailedException(
                    stage,
                    0,
                    "and all others",
                    new IllegalStateException("none of the parameter sets can be simulated"));
        }
        Emulator emulator = emulator(evaluations);
        Region before = region;
        region = before.and(emulator);
        firstWave = summaries.isEmpty() ? region : firstWave;
        left = left.narrow(before, region, Keys.derive(key, Purpose.CALIBRATION, stage));
        WaveSummary summary = new WaveSummary(
                summaries.size() + 1,
                done.size(),
                failed,
                StrictMath.exp(left.logShare()),
                emulator.worstLeftOutError(settings.targets()),
                emulator.worstShareBeyond3());
        summaries.add(summary);
        evaluator.note(
                stage,
                done.size(),
                String.format(
                        Locale.ROOT,
                        "%.2g of the prior left; worst emulator error %.2f sd, %.1f %% beyond 3",
                        summary.fractionLeft(),
                        summary.worstEmulatorError(),
                        100 * summary.worstShareBeyond3()));
    }

    /**
     * An emulator of what is near the region: the evaluations that the waves so far found least implausible. They are chosen by
     * where they are, not by what came out, which would bias the fit.
     */
    Emulator emulator(List<Evaluation> all) {
        int enough = Math.min(all.size(), Math.max(10 * dimensions, 2 * Basis.CUBIC.size(dimensions)));
        double[] seen =
                all.stream().mapToDouble(e -> region.implausibility(e.z())).toArray();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < seen.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> seen[i]));
        List<Evaluation> near = new ArrayList<>();
        for (int i : order) {
            if (near.size() < enough || seen[i] <= NEAR) {
                near.add(all.get(i));
            }
        }
        return Emulator.fit(near);
    }

    /** The targets in the way when no set is left. */
    List<String> obstacles() {
        return prior.obstacles(firstWave, settings.targets(), Keys.derive(key, Purpose.CALIBRATION, "obstacles"));
    }

    /** Evaluations so far, those that could not be simulated included. */
    int spent() {
        return spent;
    }

    /** All evaluations with outputs. */
    List<Evaluation> evaluations() {
        return evaluations;
    }

    List<WaveSummary> summaries() {
        return summaries;
    }

    Region region() {
        return region;
    }

    Plausible left() {
        return left;
    }
}
