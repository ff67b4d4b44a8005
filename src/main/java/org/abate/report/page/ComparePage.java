// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.StoredRuns;
import org.abate.report.ResultsDifference;
import org.abate.report.ResultsDifference.Finding;
import org.abate.report.ResultsDifference.Measure;

/** Writes one page that puts two results side by side, with what keeps them from being compared said first. */
public final class ComparePage {
    private ComparePage() {}

    /**
     * Writes the page, whole or not at all.
     *
     * @param file where to
     * @param inputs what differs in what went in, in words
     * @param sameSets whether the parameter sets that both have are the same
     */
    public static void write(Path file, ResultsFolder a, ResultsFolder b, List<String> inputs, boolean sameSets)
            throws IOException {
        PageSource one = PageSource.read(a);
        PageSource other = PageSource.read(b);
        try (StoredRuns before = StoredRuns.open(a.runs());
                StoredRuns after = StoredRuns.open(b.runs())) {
            boolean paired = ResultsDifference.isPaired(before, after, sameSets);
            List<Finding> findings = ResultsDifference.findings(before, after, sameSets);
            Templates.write(file, html(one, other, inputs, paired, findings));
        }
    }

    private static String html(
            PageSource one, PageSource other, List<String> inputs, boolean paired, List<Finding> findings)
            throws IOException {
        ComparedArms arms = new ComparedArms(one, other, findings);
        Figure figure = CompareFigure.of(one, other, arms);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("a", result("A", one));
        model.put("b", result("B", other));
        model.put("warnings", Comparability.warnings(one, other));
        model.put("paired", paired);
        model.put("level", Comparability.isOfSamePlaceAndTime(one, other) ? level(findings.get(0)) : "");
        model.put("arms", arms.arms());
        model.put(
                "inputs",
                inputs.stream()
                        .map(line -> Names.plain(line).replace(" -> ", " \u2192 "))
                        .toList());
        model.put("figure", figure);
        model.put("cannotSay", CouncilText.cannotSay());
        Templates.putScripts(model, PageResources.compareScript());
        model.put("data", PageJson.embedded(data(figure)));
        return Templates.filled("compare.ftlh", model);
    }

    /** How one of the two introduces itself. */
    private static Map<String, Object> result(String letter, PageSource source) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("letter", letter);
        result.put("title", Names.plain(source.design().title()));
        result.put(
                "folder",
                Names.plain(String.valueOf(
                        source.folder().root().toAbsolutePath().normalize().getFileName())));
        result.put("city", Names.plain(source.design().city()));
        result.put(
                "when",
                source.period() + " from " + Wordings.day(source.design().start()));
        result.put("runs", Numbers.whole(source.summary().runs()));
        result.put("version", source.design().abateVersion());
        result.put("seed", Long.toString(source.design().seed()));
        result.put("comparison", source.name(0));
        result.put("warnings", source.summary().warnings());
        return result;
    }

    /** What both expect where nothing is added. */
    private static String level(Finding finding) {
        if (finding.measure() != Measure.HOMICIDES) {
            throw new IllegalArgumentException("the first finding is of the comparison arm, not " + finding.measure());
        }
        String words = "With nothing added, A expects about "
                + Numbers.whole(finding.from().mean()) + " homicides and B about "
                + Numbers.whole(finding.to().mean());
        return finding.difference() == 0
                ? words + ": the same."
                : words
                        + (Double.isNaN(finding.halfWidth())
                                ? "."
                                : finding.isMoreThanError()
                                        ? ": a difference that the error of the computation does not explain."
                                        : ": a difference that the error of the computation alone can explain.");
    }

    private static ObjectNode data(Figure figure) {
        ObjectNode json = PageJson.object();
        json.put("schema", "abate/compare/1");
        ObjectNode figures = json.putObject("figures");
        if (figure.isDrawn()) {
            figures.set(figure.id(), figure.json());
        }
        return json;
    }
}
