// SPDX-License-Identifier: Apache-2.0
package org.abate.report.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.abate.chart.Drawing.Style;
import org.abate.chart.Typeface;
import org.abate.report.page.Names;
import org.abate.report.page.Numbers;
import org.abate.report.page.PageSource;

/**
 * What all figures of a results folder share.
 *
 * @param source which program and which runs a figure comes from
 */
record Paper(Typeface regular, Typeface bold, String source) {
    static Paper of(PageSource source) throws IOException {
        var design = source.design();
        return new Paper(
                Typeface.regular(),
                Typeface.bold(),
                "abate " + design.abateVersion() + " \u00b7 "
                        + Numbers.whole(source.summary().runs()) + " runs of each arm, "
                        + Numbers.whole(source.summary().parameterSets()) + " parameter sets \u00b7 seed "
                        + design.seed()
                        + " \u00b7 scenario "
                        + design.scenarioSha256()
                                .substring(
                                        0, Math.min(10, design.scenarioSha256().length()))
                        + " \u00b7 " + Names.cut(design.city(), 40));
    }

    Typeface face(Style style) {
        return style.bold() ? bold : regular;
    }

    /** Lines of words that fit; the last is cut when there are more than {@code most}. */
    List<String> wrapped(String text, Style style, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || face(style).width(longer, style.size()) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        if (lines.size() > most) {
            String rest = String.join(" ", lines.subList(most - 1, lines.size()));
            lines = new ArrayList<>(lines.subList(0, most - 1));
            lines.add(rest);
        }
        return lines.stream()
                .map(each -> face(style).cut(each, style.size(), width))
                .toList();
    }
}
