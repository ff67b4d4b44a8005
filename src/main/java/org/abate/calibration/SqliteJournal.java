// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.abate.experiment.JournalException;
import org.abate.experiment.NumberJournal;

/** A journal in a file; with the outputs of an evaluation it keeps the point where it was made. */
final class SqliteJournal implements Journal {
    private static final String WORK = "a calibration";

    private final Path file;
    private final NumberJournal numbers;

    private SqliteJournal(Path file, NumberJournal numbers) {
        this.file = file;
        this.numbers = numbers;
    }

    static SqliteJournal open(Path file, String settings) throws IOException {
        return new SqliteJournal(file, NumberJournal.open(file, WORK, settings));
    }

    @Override
    public Optional<Outputs> find(String stage, int number, double[] point) throws IOException {
        Optional<double[]> kept = numbers.find(stage, number);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        double[] all = kept.orElseThrow();
        if (all.length < point.length || !Arrays.equals(Arrays.copyOf(all, point.length), point)) {
            throw new JournalException(
                    file, stage + ", evaluation " + number + " was made elsewhere; was it another version?");
        }
        int outputs = (all.length - point.length) / 2;
        return Optional.of(new Outputs(
                Arrays.copyOfRange(all, point.length, point.length + outputs),
                Arrays.copyOfRange(all, point.length + outputs, all.length)));
    }

    @Override
    public void keep(String stage, int number, double[] point, Outputs outputs) throws IOException {
        double[] all = Arrays.copyOf(point, point.length + 2 * outputs.size());
        for (int j = 0; j < outputs.size(); j++) {
            all[point.length + j] = outputs.mean(j);
            all[point.length + outputs.size() + j] = outputs.variance(j);
        }
        numbers.keep(stage, number, all);
    }

    @Override
    public void close() throws IOException {
        numbers.close();
    }
}
