// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.abate.report.MarkdownPage.code;
import static org.abate.report.MarkdownPage.plain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.abate.evidence.CalibratedParameters;
import org.abate.evidence.Ensemble;
import org.abate.evidence.EvidenceTable;
import org.abate.evidence.Parameter;
import org.abate.evidence.Prior;
import org.abate.scenario.Wording;

/** The page {@code parameters.md}: every number of the model, what it means and what it rests on. */
public record ParametersPage(CalibratedParameters calibrated, EvidenceTable evidence) {
    private static final List<String> HEADER = List.of("name", "value", "unit", "meaning", "sources", "judgement");

    public String markdown() {
        MarkdownPage page = new MarkdownPage("Parameters")
                .paragraph(
                        "Generated from `parameters.yaml`, where every number of the model stands. A value alone is not"
                                + " drawn: every parameter set holds it. A median with two numbers is a belief that each parameter"
                                + " set draws from: 5 % of it lies below the first number and 5 % above the second, and on the scale"
                                + " named it is normal on either side of the median. Where"
                                + " a fitted value follows, a run draws from the ensemble of the [calibration](calibration.md)"
                                + " in place of that belief: its median, and the range that holds 90 %. Sources are rows of the [evidence"
                                + " table](evidence.md); a judgement says why this value where no published number settles it. Log-odds"
                                + " are natural logarithms of odds. The [ODD](odd.md) says where each number enters.");
        List<Parameter> parameters = calibrated.table().parameters();
        parameters.stream().map(Parameter::group).distinct().forEach(group -> page.heading(code(group))
                .table(
                        HEADER,
                        parameters.stream()
                                .filter(parameter -> parameter.group().equals(group))
                                .map(this::cells)));
        return page.toString();
    }

    private List<String> cells(Parameter parameter) {
        return List.of(
                code(parameter.name().substring(parameter.group().length() + 1)),
                value(parameter.prior()) + fitted(parameter),
                plain(parameter.unit()),
                plain(parameter.meaning()),
                new EvidencePage(evidence).links(parameter.sources()),
                plain(parameter.judgement()));
    }

    private String fitted(Parameter parameter) {
        Ensemble ensemble = calibrated.ensemble();
        String name = parameter.name();
        return ensemble.parameters().contains(name)
                ? "; fitted " + rounded(ensemble.quantile(name, 0.5)) + " (" + rounded(ensemble.quantile(name, 0.05))
                        + " to " + rounded(ensemble.quantile(name, 0.95)) + ")"
                : "";
    }

    private static String rounded(double value) {
        return Wording.number(
                BigDecimal.valueOf(value).round(new MathContext(3)).doubleValue());
    }

    private static String value(Prior prior) {
        String median = Wording.number(prior.median());
        return prior.isFixed()
                ? median
                : median + " (" + Wording.number(prior.low5()) + " to " + Wording.number(prior.high95()) + "), "
                        + prior.scale().name().toLowerCase(Locale.ROOT);
    }
}
