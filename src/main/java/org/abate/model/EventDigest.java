// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.chance.Keys;

/** Keeps 64 bits that stand for every event so far and their order: two runs with equal digests lived the same life. */
public final class EventDigest implements EventLog {
    private long digest;
    private long events;

    @Override
    public void record(double day, EventKind kind, long key, int who, int whom) {
        long event = Keys.bits(key ^ Double.doubleToRawLongBits(day), kind.ordinal());
        digest = Keys.bits(digest ^ event, who * 31 + whom);
        events++;
    }

    public long digest() {
        return digest;
    }

    public long events() {
        return events;
    }
}
