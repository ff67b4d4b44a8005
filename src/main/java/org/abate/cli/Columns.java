// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

/** Text in lines of at most 80 columns. */
final class Columns {
    private static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();

    /** Adds a paragraph, every line of it indented; words too long for a line are broken. */
    Columns paragraph(int indent, String words) {
        return flow(" ".repeat(indent), indent, words);
    }

    /** Adds a label and, from {@code column} on, a paragraph that tells of it. */
    Columns labelled(int indent, String label, int column, String words) {
        int gap = Math.max(2, column - indent - label.length());
        return flow(" ".repeat(indent) + label + " ".repeat(gap), column, words);
    }

    private Columns flow(String begin, int rest, String words) {
        StringBuilder line = new StringBuilder(begin);
        boolean begun = false;
        for (String word : words.strip().split("\\s+", -1)) {
            String left = word;
            if (begun && line.length() + 1 + left.length() > WIDTH) {
                end(line, rest);
                begun = false;
            }
            line.append(begun ? " " : "");
            while (line.length() + left.length() > WIDTH) {
                int fits = WIDTH - line.length();
                line.append(left, 0, fits);
                left = left.substring(fits);
                end(line, rest);
            }
            line.append(left);
            begun = true;
        }
        text.append(line.toString().stripTrailing()).append('\n');
        return this;
    }

    private void end(StringBuilder line, int indent) {
        text.append(line).append('\n');
        line.setLength(0);
        line.append(" ".repeat(indent));
    }

    Columns blankLine() {
        text.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
