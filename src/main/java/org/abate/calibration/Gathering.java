// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.abate.chance.Keys;
import org.abate.chance.Normal;
import org.abate.chance.Purpose;

/**
 * Gathers the members of the ensemble in rounds: draw from the posterior as the emulator sees it, simulate every draw, accept
 * those close to the targets, fit the emulator anew to all evaluations, and so on until there are enough.
 *
 * <p>Accepted are sets with no target implausible by more than {@link Region#CUTOFF} and a distance up to the
 * {@link #tolerance}. Their weight is the likelihood of the targets, given all that is known of the mean outputs at the member
 * ({@link Emulator#combine}), over the density of the mixture of all proposals so far (adaptive multiple importance sampling,
 * Cornuet et al. 2012). So no round is wasted, and what the emulator of a round got wrong is put right by the weights.
 */
final class Gathering {
    /** A true parameter set is farther from its targets than the tolerance once in a thousand times. */
    private static final double TOLERATED = 0.999;
    /** When fewer than this share of all draws are accepted, after {@link #TRIALS} rounds, no set is left. */
    private static final double LEAST_ACCEPTED = 0.01;

    private static final int TRIALS = 3;

    private final Evaluator evaluator;
    private final CalibrationSettings settings;
    private final String prefix;
    private final Waves waves;
    private final double tolerance;
    private final List<Evaluation> draws = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<RoundSummary> summaries = new ArrayList<>();
    private List<Evaluation> accepted = List.of();
    private double[] weights = {};

    Gathering(Evaluator evaluator, String prefix, Waves waves) {
        this.evaluator = evaluator;
        this.settings = evaluator.settings();
        this.prefix = prefix;
        this.waves = waves;
        this.tolerance = tolerance(settings.targets().size());
    }

    /**
     * The final tolerance: the root of the 99.9 % quantile of chi-square over its degrees of freedom, the number of targets (by
     * Wilson and Hilferty's approximation): 1.5 for 20 targets, 1.8 for 7.
     */
    static double tolerance(int targets) {
        double part = 2.0 / (9 * targets);
        double cubeRoot = 1 - part + Normal.quantile(TOLERATED) * Math.sqrt(part);
        return StrictMath.pow(cubeRoot, 1.5);
    }

    void run() throws IOException, EvaluationFailedException, CalibrationStopped {
        while (!isOver()) {
            round();
        }
    }

    private boolean isOver() {
        Sizes sizes = settings.sizes();
        boolean spent = waves.spent() + draws.size() + sizes.round() > sizes.mostEvaluations() && !draws.isEmpty();
        return spent || isComplete() || (proposals.size() >= TRIALS && isHopeless());
    }

    /** Whether as many members were found as were asked for. */
    boolean isComplete() {
        return accepted.size() >= settings.sizes().members()
                && Weights.effective(weights) >= settings.sizes().effectiveMembers();
    }

    /** Whether next to nothing that was drawn is accepted. */
    boolean isHopeless() {
        return accepted.size() < Math.max(2, LEAST_ACCEPTED * draws.size());
    }

    private void round() throws IOException, EvaluationFailedException, CalibrationStopped {
        String stage = prefix + "round-" + (proposals.size() + 1);
        long key = Keys.derive(settings.seed(), Purpose.CALIBRATION, stage + "/proposal");
        Proposal proposal = Proposal.anneal(
                waves.region(),
                waves.left(),
                settings.targets(),
                waves.emulator(simulated()),
                settings.sizes().round(),
                key);
        proposals.add(proposal);
        draws.addAll(evaluator.evaluate(stage, proposal.draws()));
        weigh();
        RoundSummary summary =
                new RoundSummary(proposals.size(), draws.size(), accepted.size(), Weights.effective(weights));
        summaries.add(summary);
        evaluator.note(
                stage,
                proposal.count(),
                String.format(
                        Locale.ROOT,
                        "tolerance %.2f; %d of %d accepted, worth %.0f",
                        tolerance,
                        summary.accepted(),
                        summary.evaluations(),
                        summary.effective()));
    }

    /** All evaluations with outputs, of waves and rounds. */
    private List<Evaluation> simulated() {
        List<Evaluation> all = new ArrayList<>(waves.evaluations());
        draws.stream().filter(e -> e.outputs().exist()).forEach(all::add);
        return all;
    }

    private void weigh() {
        accepted = draws.stream().filter(this::isAccepted).toList();
        if (accepted.isEmpty()) {
            weights = new double[0];
            return;
        }
        Emulator emulator = waves.emulator(simulated());
        weights = Weights.truncated(
                accepted.stream().mapToDouble(e -> logWeight(e, emulator)).toArray());
    }

    private boolean isAccepted(Evaluation draw) {
        List<Target> targets = settings.targets();
        return draw.outputs().exist()
                && draw.distance(targets) <= tolerance
                && IntStream.range(0, targets.size())
                        .allMatch(j -> draw.implausibility(targets.get(j), j) <= Region.CUTOFF);
    }

    private double logWeight(Evaluation draw, Emulator emulator) {
        double[] means = new double[draw.outputs().size()];
        double[] variances = new double[means.length];
        emulator.combine(draw, means, variances);
        return Weights.logLikelihood(settings.targets(), means, variances) - logMixture(draw.z());
    }

    /** Log density of the mixture of all proposals, relative to the prior. */
    private double logMixture(double[] z) {
        double[] logs = proposals.stream()
                .mapToDouble(p -> p.logDensity(z) + StrictMath.log(p.count() / (double) draws.size()))
                .toArray();
        double most = Arrays.stream(logs).max().orElseThrow();
        return most
                + StrictMath.log(
                        Arrays.stream(logs).map(l -> StrictMath.exp(l - most)).sum());
    }

    /** The members, in the order in which they were drawn. */
    List<AcceptedSet> members() {
        List<AcceptedSet> members = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            Evaluation draw = accepted.get(i);
            members.add(new AcceptedSet(
                    Arrays.stream(Space.toUnit(draw.z())).boxed().toList(),
                    Arrays.stream(Space.values(settings.parameters(), draw.z()))
                            .boxed()
                            .toList(),
                    weights[i],
                    draw.distance(settings.targets())));
        }
        return members;
    }

    List<RoundSummary> summaries() {
        return summaries;
    }

    int spent() {
        return waves.spent() + draws.size();
    }
}
