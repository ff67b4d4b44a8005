// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.abate.experiment.StopSignal;

/**
 * Ctrl-C: asks the experiment to stop and lets it come to a clean end before Java goes down. Java itself then exits with 130.
 *
 * <p>Closed by the command when everything is written and said.
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final StopSignal stop = new StopSignal();
    private final CountDownLatch cleanEnd = new CountDownLatch(1);
    private final Thread hook = new Thread(this::endCleanly, "interruption");

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    StopSignal signal() {
        return stop;
    }

    private void endCleanly() {
        stop.give();
        try {
            cleanEnd.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        cleanEnd.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // Java is going down already, and the hook with it.
        }
    }
}
