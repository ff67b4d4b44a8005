// SPDX-License-Identifier: Apache-2.0
package org.abate.report.figures;

import java.util.List;
import org.abate.chart.Ink;

/** The colours of the report: Okabe and Ito's, which people with any colour vision tell apart; the comparison arm is grey. */
final class Palette {
    static final Ink INK = Ink.of(0x1a1f24);
    static final Ink SOFT = Ink.of(0x55606b);
    static final Ink LINE = Ink.of(0xdfe3e7);
    static final Ink AXIS = Ink.of(0x9aa4ae);
    static final Ink WHITE = Ink.of(0xffffff);
    static final Ink COMPARISON = Ink.of(0x5f6b76);
    static final Ink LESS = Ink.of(0x0072b2);
    static final Ink MORE = Ink.of(0xe69f00);
    static final Ink GOAL = Ink.of(0x8a4b00);
    static final Ink CEILING = Ink.of(0xe69f00).faint(0.2);

    private static final List<Integer> ARMS =
            List.of(0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9, 0x7a5195, 0x8c6d31);

    private Palette() {}

    /** Of an arm by its number. */
    static Ink arm(int arm) {
        return arm == 0 ? COMPARISON : Ink.of(ARMS.get((arm - 1) % ARMS.size()));
    }

    /** Between colours, {@code share} of the way from the first to the last. */
    static Ink between(List<Integer> colors, double share) {
        double at = Math.max(0, Math.min(1, share)) * (colors.size() - 1);
        int first = Math.min(colors.size() - 2, (int) at);
        double rest = at - first;
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = colors.get(first) >> shift & 0xff;
            int to = colors.get(first + 1) >> shift & 0xff;
            mixed |= (int) Math.round(from + rest * (to - from)) << shift;
        }
        return Ink.of(mixed);
    }
}
