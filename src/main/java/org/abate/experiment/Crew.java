// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Does a list of tasks on threads of this machine and hands every result to the thread that asked, in the order in which they end. At
 * most two results per thread wait there, so memory does not grow with the number of tasks.
 *
 * @param <T> a task
 * @param <R> what comes of it
 * @param <E> what is thrown when a task fails
 */
public final class Crew<T, R, E extends Exception> {
    private final String name;
    private final int threads;
    private final Supplier<? extends Worker<T, R>> workers;
    private final Failure<T, E> failure;

    /** Does tasks, one after the other, on a thread of its own. */
    @FunctionalInterface
    public interface Worker<T, R> {
        R done(T task);
    }

    /** Takes what is done, on the thread that asked. */
    @FunctionalInterface
    public interface Sink<T, R> {
        void accept(T task, R result) throws IOException;
    }

    /** Says what failed. */
    @FunctionalInterface
    public interface Failure<T, E extends Exception> {
        /**
         * Makes the exception.
         *
         * @param task empty when the worker itself could not be made
         */
        E of(Optional<T> task, Throwable cause);
    }

    /**
     * Prepares a crew.
     *
     * @param name of the threads
     * @param threads at least 1
     * @param workers gives each thread a worker of its own; called on those threads, so it must be safe to share
     */
    public Crew(String name, int threads, Supplier<? extends Worker<T, R>> workers, Failure<T, E> failure) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1 but is " + threads);
        }
        this.name = name;
        this.threads = threads;
        this.workers = workers;
        this.failure = failure;
    }

    /**
     * Does the tasks until all are done, the signal is given, the calling thread is interrupted, or one fails; what is under way
     * then is still finished and handed over. An interrupt is kept for the caller to see.
     *
     * @throws IOException of the sink, at once
     * @throws E for the first on the list of the tasks that failed
     */
    public void work(List<T> tasks, Sink<T, R> sink, StopSignal stop) throws IOException, E {
        if (tasks.isEmpty()) {
            return;
        }
        var shift = new Shift(tasks, stop, Math.min(threads, tasks.size()));
        try {
            shift.begin();
            shift.drainInto(sink);
        } finally {
            shift.dismiss();
        }
    }

    /** What a thread says to the one that asked. */
    private sealed interface Message<R> {
        record Finished<R>(int task, R result) implements Message<R> {}

        /** The number of a task, or -1 where there was no worker for any. */
        record Failed<R>(int task, Throwable cause) implements Message<R> {}

        record WentHome<R>() implements Message<R> {}
    }

    /** The threads of one call. */
    private final class Shift {
        private static final int NONE = -1;

        private final List<T> tasks;
        private final StopSignal stopFromOutside;
        private final StopSignal stopFromInside = new StopSignal();
        private final AtomicInteger next = new AtomicInteger();
        private final BlockingQueue<Message<R>> messages;
        private final Thread[] atWork;

        Shift(List<T> tasks, StopSignal stop, int size) {
            this.tasks = tasks;
            this.stopFromOutside = stop;
            this.messages = new ArrayBlockingQueue<>(2 * size);
            this.atWork = new Thread[size];
        }

        void begin() {
            for (int i = 0; i < atWork.length; i++) {
                atWork[i] = new Thread(this::work, name + "-" + i);
                atWork[i].setDaemon(true);
                atWork[i].start();
            }
        }

        void drainInto(Sink<T, R> sink) throws IOException, E {
            List<Message.Failed<R>> failures = new ArrayList<>();
            int left = atWork.length;
            while (left > 0) {
                Message<R> message = take();
                if (message instanceof Message.Finished<R> finished) {
                    sink.accept(tasks.get(finished.task()), finished.result());
                } else if (message instanceof Message.Failed<R> failed) {
                    failures.add(failed);
                } else {
                    left--;
                }
            }
            Optional<Message.Failed<R>> first = failures.stream().min(Comparator.comparingInt(Message.Failed::task));
            if (first.isPresent()) {
                Message.Failed<R> failed = first.orElseThrow();
                throw failure.of(
                        failed.task() == NONE ? Optional.empty() : Optional.of(tasks.get(failed.task())),
                        failed.cause());
            }
        }

        private Message<R> take() {
            boolean interrupted = false;
            try {
                while (true) {
                    try {
                        return messages.take();
                    } catch (InterruptedException e) {
                        interrupted = true;
                        stopFromInside.give();
                    }
                }
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        void dismiss() {
            stopFromInside.give();
            for (Thread thread : atWork) {
                thread.interrupt();
            }
        }

        private void work() {
            try {
                int task = NONE;
                try {
                    Worker<T, R> worker = workers.get();
                    for (task = next.getAndIncrement();
                            task < tasks.size() && !mustStop();
                            task = next.getAndIncrement()) {
                        messages.put(new Message.Finished<>(task, worker.done(tasks.get(task))));
                    }
                } catch (RuntimeException | Error e) {
                    stopFromInside.give();
                    messages.put(new Message.Failed<>(task, e));
                }
                messages.put(new Message.WentHome<>());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean mustStop() {
            return stopFromInside.isGiven() || stopFromOutside.isGiven();
        }
    }
}
