// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.abate.experiment.Experiment;

/** Shows how far the runs are. */
interface RunProgress extends Experiment.Progress, AutoCloseable {
    @Override
    void close();

    /** The right display for a terminal. */
    static RunProgress on(Terminal terminal, boolean quiet, int plannedRuns, Clock clock) {
        if (quiet) {
            return new Silent();
        }
        return terminal.interactive() ? new Bar(terminal, plannedRuns) : new Lines(terminal, plannedRuns, clock);
    }

    /** Says nothing. */
    final class Silent implements RunProgress {
        @Override
        public void kept(int finishedRuns, int plannedRuns) {}

        @Override
        public void close() {}
    }

    /** A bar that redraws itself, with rate and time left. */
    final class Bar implements RunProgress {
        private final ProgressBar bar;

        Bar(Terminal terminal, int plannedRuns) {
            bar = new ProgressBarBuilder()
                    .setTaskName("runs")
                    .setInitialMax(plannedRuns)
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), 80))
                    .build();
        }

        @Override
        public void kept(int finishedRuns, int plannedRuns) {
            bar.maxHint(plannedRuns);
            bar.stepTo(finishedRuns);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** Plain lines for logs: one when the runs begin, then for every tenth of them, or a minute when a tenth takes longer. */
    final class Lines implements RunProgress {
        private static final int PARTS = 10;
        private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

        private final Terminal terminal;
        private final Clock clock;
        private final Instant started;
        private Instant shown;
        private int partsShown;
        private int planned;
        private int finishedBefore = -1;

        Lines(Terminal terminal, int plannedRuns, Clock clock) {
            this.terminal = terminal;
            this.clock = clock;
            this.started = clock.instant();
            this.shown = started;
            terminal.err().printf(Locale.ROOT, "%,d runs planned%n", plannedRuns);
        }

        @Override
        public void kept(int finishedRuns, int plannedRuns) {
            finishedBefore = finishedBefore < 0 ? finishedRuns - 1 : finishedBefore;
            int parts = (int) ((long) finishedRuns * PARTS / plannedRuns);
            if (plannedRuns != planned) {
                planned = plannedRuns;
                partsShown = Math.min(partsShown, (int) ((finishedRuns - 1L) * PARTS / plannedRuns));
            }
            Instant now = clock.instant();
            if (parts > partsShown || Duration.between(shown, now).compareTo(LONGEST_SILENCE) >= 0) {
                partsShown = parts;
                shown = now;
                double seconds = Math.max(0.001, Duration.between(started, now).toMillis() / 1000.0);
                double runsPerSecond = (finishedRuns - finishedBefore) / seconds;
                terminal.err()
                        .printf(
                                Locale.ROOT,
                                "%,d of %,d runs, %.1f a second, %.0f s left%n",
                                finishedRuns,
                                plannedRuns,
                                runsPerSecond,
                                (plannedRuns - finishedRuns) / runsPerSecond);
            }
        }

        @Override
        public void close() {}
    }
}
