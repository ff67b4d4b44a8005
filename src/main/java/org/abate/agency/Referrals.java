// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** People whom one programme of an arm has sent to another and who wait for a seat, first come first served. */
public final class Referrals {
    private final Deque<Referral> waiting = new ArrayDeque<>();

    /** A person, by position and holder. */
    record Referral(int who, int generation) {}

    void refer(int who, int generation) {
        waiting.add(new Referral(who, generation));
    }

    Optional<Referral> next() {
        return Optional.ofNullable(waiting.poll());
    }
}
