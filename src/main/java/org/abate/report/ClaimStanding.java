// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.abate.evidence.EvidenceRow;
import org.abate.evidence.EvidenceTable;
import org.abate.experiment.Design;
import org.abate.experiment.PlannedStrategy;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Grounds;
import org.abate.scenario.StrategyDescription;
import org.abate.statistics.Interval;
import org.abate.strategy.Strategies;

/**
 * Whether a run carries the claim that an arm lowers homicides, and if not, why.
 *
 * @param shortfalls of the run or of the model, each as a clause that can follow "because"
 * @param assumed titles, in lower case, of the arm's strategies whose effect on serious violence no study shows that we read:
 *     with any of them the arm's effect is an assumption and not a claim
 */
public record ClaimStanding(List<String> shortfalls, List<String> assumed) {
    public ClaimStanding {
        shortfalls = List.copyOf(shortfalls);
        assumed = List.copyOf(assumed);
    }

    /** The standing of an arm; of the comparison arm, which is compared with nothing, it means nothing. */
    public static ClaimStanding of(Summary summary, int arm, ModelScore score) {
        List<String> shortfalls = new ArrayList<>();
        if (summary.isPartial()) {
            shortfalls.add("the run was interrupted: only " + summary.runs() + " of "
                    + summary.design().plan().runs() + " planned runs are finished");
        }
        addOfEffect(summary.arms().get(arm).effectOnHomicides(), summary.runs(), shortfalls);
        shortfalls.addAll(score.failures());
        ModelValidation.of(summary.design().city()).ifPresent(record -> shortfalls.addAll(record.failures()));
        return new ClaimStanding(shortfalls, withoutCausalEvidence(summary.design(), arm));
    }

    private static void addOfEffect(EffectSummary effect, int runs, List<String> shortfalls) {
        if (effect.isNone()) {
            shortfalls.add("it changes nothing in any run");
            return;
        }
        double halfWidth = effect.reductionPercent().halfWidth95();
        if (runs == 1 || Double.isNaN(halfWidth)) {
            shortfalls.add("so few runs cannot say how far chance moves them");
        } else if (halfWidth > Caution.WIDEST_HALF_WIDTH_POINTS) {
            shortfalls.add(String.format(
                    Locale.ROOT,
                    "there are too few runs: as many others could put the reduction elsewhere by %.1f percentage points,"
                            + " and %.0f is the most that a claim may rest on",
                    halfWidth,
                    Caution.WIDEST_HALF_WIDTH_POINTS));
        }
        switch (effect.avertedShortage()) {
            case NONE -> addOfRange(effect.avertedCredible95(), effect.credible95(), shortfalls);
            case TOO_FEW_SETS ->
                shortfalls.add("there are too few parameter sets to say how sure it is: at least "
                        + Caution.FEWEST_PARAMETER_SETS + " are needed");
            case HIDDEN_BY_CHANCE ->
                shortfalls.add("what is unknown hardly shows above chance, and more runs are needed");
            case UNDEFINED_IN_A_SET -> shortfalls.add("the effect is not defined in every parameter set");
        }
    }

    private static void addOfRange(Interval averted, Interval percent, List<String> shortfalls) {
        if (averted.isDefined() && averted.high() <= 0) {
            shortfalls.add("the model expects no fall");
        } else if ((averted.isDefined() && averted.low() <= 0) || (percent.isDefined() && percent.low() <= 0)) {
            shortfalls.add("its 95 % range includes the case of no effect");
        }
    }

    /** Titles of an arm's strategies of which no causal effect on serious violence is known, or none that we read ourselves. */
    public static List<String> withoutCausalEvidence(Design design, int arm) {
        Map<String, Grounds> grounds = Strategies.catalog().stream()
                .collect(Collectors.toMap(StrategyDescription::key, StrategyDescription::grounds));
        EvidenceTable table = EvidenceTable.load();
        return design.strategies().stream()
                .filter(strategy -> strategy.arm() == arm)
                .filter(strategy -> !isCausal(strategy, grounds.get(strategy.key()), table))
                .map(strategy -> strategy.title().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static boolean isCausal(PlannedStrategy strategy, Grounds grounds, EvidenceTable table) {
        return strategy.standing() == EvidenceStanding.CAUSAL
                && (grounds == null
                        || grounds.rows().stream()
                                .flatMap(id -> table.find(id).stream())
                                .anyMatch(EvidenceRow::verified));
    }

    /** Whether the effect may be quoted as what this run shows. */
    public boolean isCarried() {
        return shortfalls.isEmpty() && assumed.isEmpty();
    }

    /** Whether nothing but missing evidence stands against it, so that its effect may be told as an assumption. */
    public boolean isAssumption() {
        return shortfalls.isEmpty() && !assumed.isEmpty();
    }

    /** Why there is no claim, to follow "because"; empty where there is one. */
    public String reasons(Function<List<String>, String> list) {
        List<String> reasons = new ArrayList<>(shortfalls);
        if (!assumed.isEmpty()) {
            reasons.add("no study that we read shows an effect on serious violence of " + list.apply(assumed)
                    + ", so that what the model lets expect of it is an assumption");
        }
        return String.join("; ", reasons);
    }
}
