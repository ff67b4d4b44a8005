// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.abate.experiment.JournalException;

/** Keeps every finished evaluation by stage and number, so that a calibration can be resumed. Used by one thread. */
public interface Journal extends AutoCloseable {
    /**
     * A journal in a file: begun when there is none, resumed when there is. Each evaluation is kept at once, and a process that is
     * killed loses none of them.
     *
     * @throws JournalException when the file belongs to other settings, to another process or to no calibration at all
     */
    static Journal open(Path file, CalibrationSettings settings) throws IOException {
        return SqliteJournal.open(file, settings.hash());
    }

    /** A journal that is gone with the process. */
    static Journal inMemory() {
        Map<String, Outputs> kept = new HashMap<>();
        return new Journal() {
            @Override
            public Optional<Outputs> find(String stage, int number, double[] point) {
                return Optional.ofNullable(kept.get(stage + "/" + number));
            }

            @Override
            public void keep(String stage, int number, double[] point, Outputs outputs) {
                kept.put(stage + "/" + number, outputs);
            }

            @Override
            public void close() {}
        };
    }

    /**
     * The outputs of an evaluation that was finished earlier.
     *
     * @param point where it must have been
     * @throws JournalException when it was elsewhere
     */
    Optional<Outputs> find(String stage, int number, double[] point) throws IOException;

    /** Keeps an evaluation; when this returns, it survives the death of the process. */
    void keep(String stage, int number, double[] point, Outputs outputs) throws IOException;

    @Override
    void close() throws IOException;
}
