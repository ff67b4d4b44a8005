// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** What the programmes of an arm change about each jurisdiction's 911 center: people who answer, calls that go elsewhere. */
public final class CallRoom {
    private final List<List<DoubleUnaryOperator>> callTakers = new ArrayList<>();
    private final List<List<DoubleUnaryOperator>> divertedShare = new ArrayList<>();

    public CallRoom(int jurisdictions) {
        for (int jurisdiction = 0; jurisdiction < jurisdictions; jurisdiction++) {
            callTakers.add(new ArrayList<>());
            divertedShare.add(new ArrayList<>());
        }
    }

    /** Adds call-takers in post. */
    public void addCallTakers(int jurisdiction, DoubleUnaryOperator peopleOnDay) {
        callTakers.get(jurisdiction).add(peopleOnDay);
    }

    /** Takes a share of all calls away from the center, 0 to 1; several programmes take their shares of what is left. */
    public void divert(int jurisdiction, DoubleUnaryOperator shareOnDay) {
        divertedShare.get(jurisdiction).add(shareOnDay);
    }

    public double extraCallTakers(int jurisdiction, double day) {
        double sum = 0;
        for (DoubleUnaryOperator people : callTakers.get(jurisdiction)) {
            sum += people.applyAsDouble(day);
        }
        return sum;
    }

    /** Calls that still come, relative to today. */
    public double load(int jurisdiction, double day) {
        double load = 1;
        for (DoubleUnaryOperator share : divertedShare.get(jurisdiction)) {
            load *= 1 - share.applyAsDouble(day);
        }
        return load;
    }
}
