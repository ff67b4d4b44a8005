// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.abate.calibration.Progress;

/**
 * Tells how far a calibration is, about every tenth of a stage, and keeps the time spent over interruptions in a small file
 * beside the journal.
 */
final class FitProgress implements Progress, AutoCloseable {
    private static final int PARTS = 10;

    private final Terminal terminal;
    private final boolean quiet;
    private final Path timeFile;
    private final Clock clock;
    private final Instant began;
    private final double secondsBefore;
    private String stage = "";
    private int partsShown;

    FitProgress(Terminal terminal, boolean quiet, Path folder, Clock clock) throws IOException {
        this.terminal = terminal;
        this.quiet = quiet;
        this.timeFile = folder.resolve("seconds.txt");
        this.clock = clock;
        this.began = clock.instant();
        this.secondsBefore =
                Files.exists(timeFile) ? parse(Files.readString(timeFile).strip()) : 0;
    }

    /** A file that somebody spoilt costs the knowledge of time, not the fit. */
    private static double parse(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public synchronized void report(String newStage, int done, int of, String note) {
        if (!newStage.equals(stage)) {
            stage = newStage;
            partsShown = 0;
        }
        int parts = (int) ((long) done * PARTS / Math.max(1, of));
        if (!quiet && (!note.isEmpty() || parts > partsShown)) {
            partsShown = parts;
            terminal.err()
                    .printf(
                            Locale.ROOT,
                            "%s: %,d of %,d evaluations, %.0f s%s%n",
                            stage,
                            done,
                            of,
                            seconds(began),
                            note.isEmpty() ? "" : "; " + note);
            terminal.err().flush();
        }
    }

    /** Seconds spent until now, with those before an interruption. */
    double seconds(Instant from) {
        return secondsBefore + CalibrateCommand.secondsSince(from, clock);
    }

    @Override
    public void close() throws IOException {
        Files.writeString(timeFile, String.format(Locale.ROOT, "%.0f%n", seconds(began)));
    }
}
