// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * People whom one programme of an arm has sent to another and who wait for a seat, first come first served. Whoever is
 * referred waits for the therapy programme with the shortest line and, beside it, for one service that suits: that with the
 * shortest line. Where no programme of the arm takes referrals, nothing comes of it.
 */
public final class Referrals {
    private final List<Line> lines = new ArrayList<>();
    private final List<ServiceLine> services = new ArrayList<>();

    /** Those who wait for a service, and whom it serves. */
    private record ServiceLine(Line line, IntPredicate serves) {}

    /** A person, by position and holder. */
    public record Referral(int who, int generation) {}

    /** Those who wait for one programme. */
    public static final class Line {
        private final Deque<Referral> waiting = new ArrayDeque<>();

        /** The one who has waited longest, who leaves the line. */
        public Optional<Referral> next() {
            return Optional.ofNullable(waiting.poll());
        }

        /** The one who has waited longest of those who suit, who leaves the line; the others keep their places. */
        public Optional<Referral> next(Predicate<Referral> suits) {
            Iterator<Referral> inOrder = waiting.iterator();
            while (inOrder.hasNext()) {
                Referral first = inOrder.next();
                if (suits.test(first)) {
                    inOrder.remove();
                    return Optional.of(first);
                }
            }
            return Optional.empty();
        }

        public int length() {
            return waiting.size();
        }
    }

    /** Opens a line for a programme that has seats. */
    public Line open() {
        Line line = new Line();
        lines.add(line);
        return line;
    }

    /** Opens a line for a service other than a therapy group, for those whom it serves. */
    public Line openService(IntPredicate serves) {
        Line line = new Line();
        services.add(new ServiceLine(line, serves));
        return line;
    }

    /** Sends a person on; waits in the shortest line of therapy, and in the shortest of the services that take such people. */
    public void refer(int who, int generation) {
        Referral referral = new Referral(who, generation);
        shortest(lines.stream()).ifPresent(line -> line.waiting.add(referral));
        shortest(services.stream().filter(service -> service.serves().test(who)).map(ServiceLine::line))
                .ifPresent(line -> line.waiting.add(referral));
    }

    private static Optional<Line> shortest(Stream<Line> lines) {
        return lines.min(Comparator.comparingInt(Line::length));
    }
}
