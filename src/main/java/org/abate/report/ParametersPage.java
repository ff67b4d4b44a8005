// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.abate.report.MarkdownPage.code;
import static org.abate.report.MarkdownPage.plain;

import java.util.List;
import java.util.Locale;
import org.abate.evidence.EvidenceTable;
import org.abate.evidence.Parameter;
import org.abate.evidence.ParameterTable;
import org.abate.evidence.Prior;
import org.abate.scenario.Wording;

/** The page {@code parameters.md}: every number of the model, what it means and what it rests on. */
public record ParametersPage(ParameterTable parameters, EvidenceTable evidence) {
    private static final List<String> HEADER = List.of("name", "value", "unit", "meaning", "sources", "judgement");

    public String markdown() {
        MarkdownPage page = new MarkdownPage("Parameters")
                .paragraph(
                        "Generated from `parameters.yaml`, where every number of the model stands. A value alone is not"
                                + " drawn: every parameter set holds it. A median with two numbers is a belief that each parameter"
                                + " set draws from: 5 % of it lies below the first number and 5 % above the second, and on the scale"
                                + " named it is normal on either side of the median. Sources are rows of the [evidence"
                                + " table](evidence.md); a judgement says why this value where no published number settles it. Log-odds"
                                + " are natural logarithms of odds. The [ODD](odd.md) says where each number enters.");
        parameters.parameters().stream().map(Parameter::group).distinct().forEach(group -> page.heading(code(group))
                .table(
                        HEADER,
                        parameters.parameters().stream()
                                .filter(parameter -> parameter.group().equals(group))
                                .map(this::cells)));
        return page.toString();
    }

    private List<String> cells(Parameter parameter) {
        return List.of(
                code(parameter.name().substring(parameter.group().length() + 1)),
                value(parameter.prior()),
                plain(parameter.unit()),
                plain(parameter.meaning()),
                new EvidencePage(evidence).links(parameter.sources()),
                plain(parameter.judgement()));
    }

    private static String value(Prior prior) {
        String median = Wording.number(prior.median());
        return prior.isFixed()
                ? median
                : median + " (" + Wording.number(prior.low5()) + " to " + Wording.number(prior.high95()) + "), "
                        + prior.scale().name().toLowerCase(Locale.ROOT);
    }
}
