// SPDX-License-Identifier: Apache-2.0
package org.abate.report.figures;

import java.util.List;
import org.abate.chart.Drawing;
import org.abate.chart.Drawing.Anchor;
import org.abate.chart.Drawing.Style;
import org.abate.chart.Scale;
import org.abate.report.page.Numbers;

/** A figure as wide as a page: finding, reading, room for the plot, what must be known, where it comes from. */
final class Sheet {
    /** Six and a half inches: a letter page less its margins. */
    static final double WIDTH = 468;

    static final double LEFT = 6;
    static final double RIGHT = WIDTH - 6;
    static final Style TITLE = Style.of(12.5, Palette.INK).heavy();
    static final Style READING = Style.of(9, Palette.SOFT);
    static final Style LABEL = Style.of(9, Palette.INK);
    static final Style AXIS = Style.of(8.5, Palette.SOFT);
    static final Style NOTE = Style.of(7.5, Palette.SOFT);

    private static final double LINE_SPACING = 1.3;
    private static final int TITLE_LINES = 3;
    private static final int READING_LINES = 6;
    private static final int NOTE_LINES = 10;

    private final Paper paper;
    private final Drawing drawing;
    private final String title;
    private final String description;
    private final double top;

    private Sheet(Paper paper, Drawing drawing, String title, String description, double top) {
        this.paper = paper;
        this.drawing = drawing;
        this.title = title;
        this.description = description;
        this.top = top;
    }

    /**
     * A sheet with everything on it but the plot.
     *
     * @param title what was found
     * @param reading how to read it, below the title
     * @param alternative what is seen, for those who do not see it
     * @param note below the plot; may be empty
     * @param high of the plot with its axes, in points
     */
    static Sheet of(Paper paper, String title, String reading, String alternative, String note, double high) {
        List<String> titles = paper.wrapped(title, TITLE, RIGHT - LEFT, TITLE_LINES);
        List<String> readings = paper.wrapped(reading, READING, RIGHT - LEFT, READING_LINES);
        List<String> notes = paper.wrapped(note, NOTE, RIGHT - LEFT, NOTE_LINES);
        double top = 8 + lines(titles, TITLE) + 3 + lines(readings, READING) + 8;
        double height = top + high + 8 + lines(notes, NOTE) + lines(List.of(""), NOTE) + 6;
        Drawing drawing = new Drawing(WIDTH, height, paper.regular(), paper.bold());
        double y = write(drawing, titles, 8, TITLE);
        write(drawing, readings, y + 3, READING);
        y = write(drawing, notes, top + high + 8, NOTE);
        write(drawing, List.of(paper.regular().cut(paper.source(), NOTE.size(), RIGHT - LEFT)), y, NOTE);
        return new Sheet(paper, drawing, title, String.join(" ", reading, alternative, note, paper.source()), top);
    }

    private static double lines(List<String> lines, Style style) {
        return lines.size() * style.size() * LINE_SPACING;
    }

    private static double write(Drawing drawing, List<String> lines, double from, Style style) {
        double y = from;
        for (String line : lines) {
            drawing.text(line, LEFT, y + style.size(), style);
            y += style.size() * LINE_SPACING;
        }
        return y;
    }

    Drawing drawing() {
        return drawing;
    }

    /** Where the plot begins. */
    double top() {
        return top;
    }

    Picture named(String name) {
        return new Picture(name, drawing, title, description);
    }

    /** Lines of words centred around {@code x}, downward from {@code y}. */
    void label(String words, double x, double y, double width, int most, Style style) {
        double line = y;
        for (String each : paper.wrapped(words, style, width, most)) {
            drawing.text(each, x, line + style.size(), style.anchored(Anchor.MIDDLE));
            line += style.size() * 1.2;
        }
    }

    /** The name of a row, in one line or two, beside {@code y}. */
    void rowName(String words, double x, double y, double width) {
        List<String> lines = paper.wrapped(words, LABEL, width, 2);
        double line = y + LABEL.size() * 0.36 - (lines.size() - 1) * LABEL.size() * 0.6;
        for (String each : lines) {
            drawing.text(each, x, line, LABEL);
            line += LABEL.size() * 1.2;
        }
    }

    /** A value axis below a plot, with lines through it and what it counts. */
    void across(Scale scale, double from, double to, String unit) {
        for (double value : scale.labels()) {
            double x = scale.at(value);
            drawing.line(x, from, x, to, 0.6, Math.abs(value) < scale.step() / 1e6 ? Palette.AXIS : Palette.LINE);
            drawing.text(Numbers.decimal(value, scale.digits()), x, to + 12, AXIS.anchored(Anchor.MIDDLE));
        }
        label(unit, (scale.from() + scale.to()) / 2, to + 15, scale.to() - scale.from() + 60, 1, AXIS);
    }

    /** A value axis to the left of a plot; its unit stands above. */
    void up(Scale scale, double from, double to, String unit) {
        for (double value : scale.labels()) {
            double y = scale.at(value);
            drawing.line(from, y, to, y, 0.6, Math.abs(value) < scale.step() / 1e6 ? Palette.AXIS : Palette.LINE);
            drawing.text(Numbers.decimal(value, scale.digits()), from - 4, y + 3, AXIS.anchored(Anchor.END));
        }
        if (!unit.isEmpty()) {
            drawing.text(paper.regular().cut(unit, AXIS.size(), RIGHT - LEFT), LEFT, scale.to() - 9, AXIS);
        }
    }

    /** A range as a line with a bar at each end; nothing where an end is unknown. */
    void whisker(double x1, double y1, double x2, double y2, org.abate.chart.Ink ink) {
        if (!Double.isFinite(x1 + y1 + x2 + y2)) {
            return;
        }
        drawing.line(x1, y1, x2, y2, 1.6, ink);
        double dx = y1 == y2 ? 0 : 3.5;
        double dy = y1 == y2 ? 3.5 : 0;
        drawing.line(x1 - dx, y1 - dy, x1 + dx, y1 + dy, 1.6, ink);
        drawing.line(x2 - dx, y2 - dy, x2 + dx, y2 + dy, 1.6, ink);
    }

    /** The goal, dashed, with its words at its upper end. */
    void goal(double x, double from, double to, String words) {
        drawing.dashes(new double[] {x, x}, new double[] {from, to}, 1.4, Palette.GOAL, 4, 3);
        double half = paper.regular().width(words, AXIS.size()) / 2;
        double middle = Math.max(LEFT + half, Math.min(RIGHT - half, x));
        drawing.text(
                words, middle, from - 3, Style.of(AXIS.size(), Palette.GOAL).anchored(Anchor.MIDDLE));
    }
}
