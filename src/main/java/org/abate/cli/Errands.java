// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Work that helpers do while the thread that sends them does something else. Whoever needs a result that no helper has begun on makes
 * it itself, so that all goes on, in the same order, without any helper. A failure is that of the one who asks for the result.
 */
final class Errands implements AutoCloseable {
    private final ThreadPoolExecutor helpers;

    /**
     * Hires.
     *
     * @param threads that may work at a time, with the one that sends; at least 1
     */
    Errands(int threads) {
        helpers = new ThreadPoolExecutor(
                threads - 1, Math.max(1, threads - 1), 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "errand");
                    thread.setDaemon(true);
                    return thread;
                });
        if (threads == 1) {
            helpers.shutdown();
        }
    }

    /** Something to be done by the time its result is asked for; what is sent first is begun on first. */
    <T> Errand<T> send(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        if (!helpers.isShutdown()) {
            helpers.execute(task);
        }
        return new Errand<>(task);
    }

    /** One of them. */
    record Errand<T>(FutureTask<T> task) {
        /** What came of it, now or as soon as it is done. */
        T result() throws IOException {
            task.run(); // does nothing when a helper has begun
            boolean interrupted = false;
            try {
                while (true) {
                    try {
                        return task.get();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
            } catch (ExecutionException e) {
                throw asItWas(e.getCause());
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private static IOException asItWas(Throwable failure) {
            if (failure instanceof RuntimeException e) {
                throw e;
            } else if (failure instanceof Error e) {
                throw e;
            }
            return failure instanceof IOException e ? e : new IOException(failure);
        }
    }

    /** Waits for what is being done and forgets what nobody has begun on. */
    @Override
    public void close() {
        helpers.getQueue().clear();
        helpers.shutdown();
        boolean interrupted = false;
        boolean idle = false;
        while (!idle) {
            try {
                idle = helpers.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
