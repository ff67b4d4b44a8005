// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.abate.experiment.CsvTable;
import org.abate.report.Attribution.Averted;

/** Writes what explains mixes: {@code csv/attribution.csv} and the field {@code attribution} of {@code summary.json}. */
final class AttributionFiles {
    private AttributionFiles() {}

    /**
     * One row a number: {@code quantity} is {@code share}, {@code alone}, {@code last}, {@code interaction} (of {@code part} and
     * {@code otherPart}), {@code higherOrder} or {@code whole}.
     */
    static void writeCsv(Path file, List<Attribution> attributions) throws IOException {
        List<String> header = List.of(
                "mix",
                "quantity",
                "part",
                "otherPart",
                "homicidesAverted",
                "monteCarloStandardError",
                "monteCarloHalfWidth95",
                "credible95Low",
                "credible95High");
        try (CsvTable table = CsvTable.create(file, header)) {
            for (Attribution mix : attributions) {
                for (Attribution.Part part : mix.parts()) {
                    row(table, mix, "share", part.title(), "", part.share());
                    row(table, mix, "alone", part.title(), "", part.alone());
                    row(table, mix, "last", part.title(), "", part.last());
                }
                for (Attribution.Pair pair : mix.pairs()) {
                    row(table, mix, "interaction", pair.one(), pair.other(), pair.interaction());
                }
                if (mix.higherOrder().isPresent()) {
                    row(table, mix, "higherOrder", "", "", mix.higherOrder().orElseThrow());
                }
                row(table, mix, "whole", "", "", mix.whole());
            }
        }
    }

    private static void row(
            CsvTable table, Attribution mix, String quantity, String part, String otherPart, Averted averted)
            throws IOException {
        table.row(
                mix.mix(),
                quantity,
                part,
                otherPart,
                averted.mean(),
                averted.estimate().monteCarloStandardError(),
                averted.estimate().halfWidth95(),
                averted.credible95().low(),
                averted.credible95().high());
    }

    static void putJson(ArrayNode json, List<Attribution> attributions) {
        for (Attribution mix : attributions) {
            ObjectNode node = json.addObject();
            node.put("arm", mix.mix());
            node.put("outcome", "homicides");
            node.put("exact", mix.exact());
            put(node, "averted", mix.whole());
            ArrayNode parts = node.putArray("parts");
            mix.parts().forEach(part -> {
                ObjectNode each = parts.addObject().put("title", part.title());
                put(each, "share", part.share());
                put(each, "alone", part.alone());
                put(each, "last", part.last());
            });
            ArrayNode pairs = node.putArray("pairs");
            mix.pairs().forEach(pair -> {
                ObjectNode each = pairs.addObject();
                each.putArray("parts").add(pair.one()).add(pair.other());
                put(each, "interaction", pair.interaction());
            });
            mix.higherOrder().ifPresent(rest -> put(node, "higherOrder", rest));
        }
    }

    private static void put(ObjectNode json, String name, Averted averted) {
        ObjectNode node = SummaryJson.putEstimate(json.putObject(name), averted.estimate());
        SummaryJson.putNumber(node, "monteCarloHalfWidth95", averted.estimate().halfWidth95());
        SummaryJson.putCredible95(node, averted.credible95(), averted.shortage());
    }
}
