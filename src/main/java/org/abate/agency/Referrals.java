// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * People whom one programme of an arm has sent to another and who wait for a seat, first come first served. Whoever is
 * referred goes to the programme with the shortest line; where no programme of the arm takes referrals, nothing comes of it.
 */
public final class Referrals {
    private final List<Line> lines = new ArrayList<>();

    /** A person, by position and holder. */
    record Referral(int who, int generation) {}

    /** Those who wait for one programme. */
    static final class Line {
        private final Deque<Referral> waiting = new ArrayDeque<>();

        /** The one who has waited longest, who leaves the line. */
        Optional<Referral> next() {
            return Optional.ofNullable(waiting.poll());
        }

        int length() {
            return waiting.size();
        }
    }

    /** Opens a line for a programme that has seats. */
    Line open() {
        Line line = new Line();
        lines.add(line);
        return line;
    }

    void refer(int who, int generation) {
        lines.stream()
                .min(Comparator.comparingInt(Line::length))
                .ifPresent(line -> line.waiting.add(new Referral(who, generation)));
    }
}
