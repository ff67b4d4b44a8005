// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.abate.experiment.Design;
import org.abate.experiment.JsonFile;
import org.abate.statistics.Estimate;
import org.abate.statistics.Interval;
import org.abate.statistics.Shortage;

/**
 * Writes {@code summary.json}, schema {@code abate/summary/1}: names and order are fixed, numbers are not rounded, and what
 * cannot be computed is {@code null}. Fields may be added; none is renamed or taken away.
 */
public final class SummaryJson {
    private SummaryJson() {}

    public static void write(Path file, Summary summary, Equity equity, List<Attribution> attributions)
            throws IOException {
        ObjectNode json = json(summary, equity);
        if (!attributions.isEmpty()) {
            AttributionFiles.putJson(json.putArray("attribution"), attributions);
        }
        JsonFile.write(file, json);
    }

    private static ObjectNode json(Summary summary, Equity equity) {
        Design design = summary.design();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "abate/summary/1");
        json.put("abateVersion", design.abateVersion());
        json.putObject("scenario").put("title", design.title()).put("sha256", design.scenarioSha256());
        json.put("city", design.city());
        json.put("seed", design.seed());
        json.put("parameterSets", summary.parameterSets());
        json.put("seedsPerSet", summary.seedsPerSet());
        json.put("runs", summary.runs());
        json.put("plannedRuns", design.plan().runs());
        putNumber(json, "monteCarloHalfWidth95Points", Caution.widestHalfWidth(summary));
        design.plan().stopping().ifPresent(rule -> json.putObject("stopping")
                .put("untilHalfWidthPoints", rule.halfWidthPoints())
                .put("reached", summary.isAsPreciseAsWanted()));
        json.put("startDate", design.start().toString());
        json.put("horizonDays", design.horizonDays());
        json.put("comparisonArm", summary.comparisonArm().name());
        var arms = json.putArray("arms");
        summary.arms().forEach(arm -> {
            ObjectNode node = arms.addObject();
            putArm(node, arm);
            putStrategies(node.putArray("strategies"), summary, arm.name());
            putSpending((ObjectNode) node.get("cost"), summary.costs(), arm.name());
            EquityJson.putRows(node.putArray("equity"), equity, arm.name());
        });
        EquityJson.putNotes(json.putObject("equity"), equity);
        putScore(json.putObject("backtests"), ModelScore.load());
        var warnings = json.putArray("warnings");
        Caution.about(summary).forEach(warnings::add);
        return json;
    }

    private static void putScore(ObjectNode json, ModelScore score) {
        json.put("tested", score.cases());
        json.put("hits", score.hits());
        json.put("wrongSigns", score.wrongSigns());
        json.put("scoredWithTheseNumbers", score.current());
        json.putObject("crps")
                .put("model", score.crps())
                .put("noChange", score.crpsNoChange())
                .put("meanPublished", score.crpsMeanPublished());
    }

    private static void putArm(ObjectNode json, ArmSummary arm) {
        json.put("name", arm.name());
        ObjectNode outcomes = json.putObject("outcomes");
        arm.outcomes().forEach((outcome, summary) -> {
            ObjectNode node = putEstimate(outcomes.putObject(outcome.key()), summary.expected());
            putPredictive95(node, summary.predictive95());
        });
        ObjectNode effects = json.putObject("againstComparison");
        arm.againstComparison().forEach((outcome, effect) -> putEffect(effects.putObject(outcome.key()), effect));
        ObjectNode activity = json.putObject("activity");
        arm.activity().forEach((count, mean) -> putNumber(activity, CsvFiles.inCamelCase(count), mean));
        putCost(json.putObject("cost"), arm.cost());
        BenefitFiles.putJson(json.putObject("benefit"), arm);
        var goals = json.putArray("goals");
        arm.goals().forEach(goal -> putGoal(goals.addObject(), goal));
    }

    private static void putStrategies(ArrayNode json, Summary summary, String arm) {
        int index = summary.design().arms().indexOf(arm);
        summary.design().strategies().stream()
                .filter(strategy -> strategy.arm() == index)
                .forEach(strategy -> json.addObject()
                        .put("key", strategy.key())
                        .put("title", strategy.title())
                        .put("evidence", strategy.standing().words())
                        .put("payer", strategy.payer().key()));
    }

    private static void putSpending(ObjectNode json, CostTable costs, String arm) {
        ArrayNode years = json.putArray("byYearAndPayer");
        costs.byYearAndPayer(arm).forEach((key, usd) -> years.addObject()
                .put("year", key.year())
                .put("payer", key.payer().key())
                .put("meanUsd", usd));
        ObjectNode strategies = json.putObject("byStrategyUsd");
        costs.byStrategy(arm).forEach(strategies::put);
    }

    private static void putEffect(ObjectNode json, EffectSummary effect) {
        ObjectNode averted = putEstimate(json.putObject("averted"), effect.averted());
        putCredible95(averted, effect.avertedCredible95(), effect.avertedShortage());
        ObjectNode reduction = putEstimate(json.putObject("reductionPercent"), effect.reductionPercent());
        putNumber(reduction, "monteCarloHalfWidth95", effect.reductionPercent().halfWidth95());
        putInterval(reduction, "credible50", effect.credible50());
        putInterval(reduction, "credible80", effect.credible80());
        putCredible95(reduction, effect.credible95(), effect.shortage());
        putPredictive95(reduction, effect.predictive95());
        putNumber(reduction, "reliability", effect.reliability());
        ObjectNode atLeast = json.putObject("probabilityReductionAtLeastPercent");
        ObjectNode errors = json.putObject("probabilityReductionAtLeastPercentMonteCarloStandardError");
        for (int i = 0; i < effect.atLeast().size(); i++) {
            String percent = EffectSummary.THRESHOLDS_PERCENT.get(i).toString();
            putNumber(atLeast, percent, effect.atLeast().get(i).mean());
            putNumber(errors, percent, effect.atLeast().get(i).monteCarloStandardError());
        }
        putNumber(json, "correlationWithComparison", effect.correlation());
        putNumber(json, "independentPairsThatOnePairIsWorth", effect.worthOfAPairInAll());
        putNumber(json, "independentPairsThatOnePairIsWorthForChanceAlone", effect.worthOfAPair());
    }

    private static void putCost(ObjectNode json, CostSummary cost) {
        ObjectNode total = putEstimate(json.putObject("totalUsd"), cost.totalUsd());
        putCredible95(total, cost.totalCredible95(), cost.shortage());
        cost.perHomicideAverted()
                .ifPresentOrElse(
                        each -> {
                            ObjectNode node = json.putObject("perHomicideAvertedUsd");
                            putNumber(node, "mean", each.meanUsd());
                            putInterval(node, "credible95", each.credible95());
                        },
                        () -> {
                            json.putNull("perHomicideAvertedUsd");
                            json.put("perHomicideAvertedUsdReason", CostSummary.WHY_NO_COST_PER_HOMICIDE);
                        });
    }

    private static void putGoal(ObjectNode json, GoalSummary goal) {
        json.put("outcome", goal.goal().outcome());
        json.put("reductionPercent", goal.goal().reductionPercent());
        json.put("byYear", goal.goal().byYear());
        putProbability(json, "probability", goal.probability());
        putProbability(json, "probabilityWithoutProgramme", goal.probabilityWithoutProgramme());
        putProbability(json, "probabilityOfSeeingIt", goal.probabilityOfSeeingIt());
    }

    static ObjectNode putEstimate(ObjectNode json, Estimate estimate) {
        putNumber(json, "mean", estimate.mean());
        putNumber(json, "monteCarloStandardError", estimate.monteCarloStandardError());
        return json;
    }

    private static void putProbability(ObjectNode json, String name, Estimate share) {
        putNumber(json, name, share.mean());
        putNumber(json, name + "MonteCarloStandardError", share.monteCarloStandardError());
    }

    /** The interval, or null and why there is none. */
    static void putCredible95(ObjectNode json, Interval interval, Shortage shortage) {
        putInterval(json, "credible95", interval);
        if (shortage != Shortage.NONE) {
            json.put("credibleReason", shortage.words());
        }
    }

    private static void putPredictive95(ObjectNode json, Interval interval) {
        putInterval(json, "predictive95", interval);
        if (!interval.isDefined()) {
            json.put("predictiveReason", "too few parameter sets, or not defined in every run");
        }
    }

    static void putInterval(ObjectNode json, String name, Interval interval) {
        if (Double.isFinite(interval.low()) && Double.isFinite(interval.high())) {
            json.putArray(name).add(interval.low()).add(interval.high());
        } else {
            json.putNull(name);
        }
    }

    static void putNumber(ObjectNode json, String name, double value) {
        if (Double.isFinite(value)) {
            json.put(name, value);
        } else {
            json.putNull(name);
        }
    }
}
