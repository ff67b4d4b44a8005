// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.abate.experiment.Outcome;
import org.abate.report.ArmSummary;
import org.abate.report.Attribution;
import org.abate.statistics.NestedEstimate;

/** From the level with nothing added, through each part of a mix, to the mix, with the overlap between the parts. */
final class WaterfallFigure {
    static final String ID = "waterfall";

    private static final String TITLE = "From today to the mix, part by part";

    private WaterfallFigure() {}

    /** A part and the homicides that it averts. */
    private record Step(String name, double averted, double low, double high) {}

    static Figure of(PageSource source) {
        Optional<Attribution> explained = source.attributions().stream().findFirst();
        if (explained.isPresent()) {
            return attributed(source, explained.get());
        }
        for (int arm = source.summary().arms().size() - 1; arm > 0; arm--) {
            List<ArmSummary> parts = parts(source, arm);
            if (parts.size() > 1) {
                return included(source, source.summary().arms().get(arm), parts);
            }
        }
        return Figure.refused(
                ID,
                TITLE,
                "No arm of this run is made of other arms, so it cannot be taken apart. `abate run --attribute` takes a mix"
                        + " apart.");
    }

    /** The arms that an arm includes, when it is made of nothing else. */
    private static List<ArmSummary> parts(PageSource source, int arm) {
        JsonNode written = source.written(source.design().arms().get(arm));
        List<ArmSummary> parts = new ArrayList<>();
        for (JsonNode name : written.path("include")) {
            source.programmes().stream()
                    .filter(other -> other.name().equals(name.asText()))
                    .forEach(parts::add);
        }
        boolean nothingElse =
                written.size() == 2 && parts.size() == written.path("include").size();
        return nothingElse ? parts : List.of();
    }

    private static Figure included(PageSource source, ArmSummary mix, List<ArmSummary> parts) {
        List<Step> steps = new ArrayList<>();
        double sum = 0;
        for (ArmSummary part : parts) {
            var effect = part.effectOnHomicides();
            steps.add(new Step(
                    part.name(),
                    effect.averted().mean(),
                    effect.avertedCredible95().low(),
                    effect.avertedCredible95().high()));
            sum += effect.averted().mean();
        }
        double whole = mix.effectOnHomicides().averted().mean();
        double overlap = sum - whole;
        steps.add(new Step(overlap >= 0 ? "overlap" : "gain from joining", -overlap, Double.NaN, Double.NaN));
        double noise = noiseOfOverlap(source, mix, parts);
        String told = Math.abs(overlap) <= noise || Double.isNaN(noise)
                ? " That is within the error of these runs, so take it as about zero."
                : overlap > 0 ? " They partly reach the same people." : " They help each other.";
        String reading = "Alone, the parts avert " + Numbers.whole(sum) + " homicides over " + source.period()
                + " when added up; together they avert " + Numbers.whole(whole) + ". The overlap is "
                + Numbers.whole(overlap) + "." + told;
        return drawn(source, mix.name(), steps, whole, reading);
    }

    /** Half of the 95 % Monte Carlo interval of the overlap, parameter sets being the independent units. */
    private static double noiseOfOverlap(PageSource source, ArmSummary mix, List<ArmSummary> parts) {
        double[][] overlaps = new double[source.summary().parameterSets()][1];
        for (int set = 0; set < overlaps.length; set++) {
            for (ArmSummary part : parts) {
                overlaps[set][0] += avertedInSet(source, part, set);
            }
            overlaps[set][0] -= avertedInSet(source, mix, set);
        }
        return NestedEstimate.mean(overlaps).estimate().halfWidth95();
    }

    private static double avertedInSet(PageSource source, ArmSummary arm, int set) {
        return source.sets()
                .arms()
                .get(source.summary().arms().indexOf(arm))
                .avertedAsRun()
                .get(set);
    }

    private static Figure attributed(PageSource source, Attribution mix) {
        List<Step> steps = new ArrayList<>();
        for (Attribution.Part part : mix.parts()) {
            steps.add(new Step(
                    part.title(),
                    part.share().mean(),
                    part.share().credible95().low(),
                    part.share().credible95().high()));
        }
        mix.higherOrder()
                .ifPresent(rest -> steps.add(new Step(
                        "three and more together",
                        rest.mean(),
                        rest.credible95().low(),
                        rest.credible95().high())));
        String reading =
                "Each part gets a fair share of what the mix averts: its mean gain over all orders in which the parts"
                        + " could have come. The shares add up to "
                        + Numbers.whole(mix.whole().mean())
                        + " homicides averted over " + source.period() + ".";
        return drawn(source, mix.mix(), steps, mix.whole().mean(), reading);
    }

    private static Figure drawn(PageSource source, String mix, List<Step> steps, double whole, String reading) {
        double level = source.summary()
                .comparisonArm()
                .outcomes()
                .get(Outcome.HOMICIDES)
                .expected()
                .mean();
        ObjectNode data = PageJson.object();
        PageJson.put(data, "level", level);
        data.put("levelName", Names.plain(source.summary().comparisonArm().name()));
        PageJson.put(data, "whole", whole);
        data.put("wholeName", Names.plain(mix));
        ArrayNode bars = data.putArray("steps");
        DataTable table = new DataTable("step", "homicides averted", "credible 95 % low", "credible 95 % high");
        table.row(source.summary().comparisonArm().name() + " (level)", level, Double.NaN, Double.NaN);
        for (Step step : steps) {
            ObjectNode bar = bars.addObject();
            bar.put("name", Names.plain(step.name()));
            PageJson.put(bar, "averted", step.averted());
            PageJson.put(bar, "low", step.low());
            PageJson.put(bar, "high", step.high());
            table.row(step.name(), step.averted(), step.low(), step.high());
        }
        table.row(mix + " (all together)", whole, Double.NaN, Double.NaN);
        return new Figure(
                ID,
                TITLE,
                reading,
                "Bars from the level with nothing added down to the level with the mix, one step for each part.",
                "The axis does not begin at zero.",
                data,
                table);
    }
}
