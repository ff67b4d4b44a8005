// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.concurrent.atomic.AtomicBoolean;

/** Asks an experiment, from any thread, to come to a clean end. Once given it stays. */
public final class StopSignal {
    private final AtomicBoolean given = new AtomicBoolean();

    public void give() {
        given.set(true);
    }

    public boolean isGiven() {
        return given.get();
    }
}
