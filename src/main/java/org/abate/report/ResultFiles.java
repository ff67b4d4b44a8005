// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.io.IOException;
import java.util.List;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.StoredRuns;

/** Writes everything in a results folder that is made of its {@code runs.db}; may be done again at any time. */
public final class ResultFiles {
    private ResultFiles() {}

    /** The summary of a folder's runs; writes nothing. */
    public static Summary read(ResultsFolder folder) throws IOException {
        try (StoredRuns stored = StoredRuns.open(folder.runs())) {
            return Summary.of(stored);
        }
    }

    /** Computes everything and writes {@code summary.json} and the tables in {@code csv/}. */
    public static Summary write(ResultsFolder folder) throws IOException {
        try (StoredRuns stored = StoredRuns.open(folder.runs())) {
            Summary summary = Summary.of(stored);
            write(folder, stored, summary, Equity.of(stored), Attribution.of(stored), MonthlySeries.of(stored));
            return summary;
        }
    }

    /** Writes the same files of what was computed already. */
    public static void write(
            ResultsFolder folder,
            StoredRuns stored,
            Summary summary,
            Equity equity,
            List<Attribution> attributions,
            MonthlySeries months)
            throws IOException {
        SummaryJson.write(folder.summary(), summary, equity, attributions);
        CsvFiles.write(folder.csv(), summary, equity, months, stored);
        if (!attributions.isEmpty()) {
            AttributionFiles.writeCsv(folder.csv().resolve("attribution.csv"), attributions);
        }
    }

    /** What explains the mixes that were taken apart; empty when nobody asked. */
    public static List<Attribution> attributions(ResultsFolder folder) throws IOException {
        try (StoredRuns stored = StoredRuns.open(folder.runs())) {
            return Attribution.of(stored);
        }
    }
}
