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

    /** Writes {@code summary.json} and the tables in {@code csv/}. */
    public static Summary write(ResultsFolder folder) throws IOException {
        try (StoredRuns stored = StoredRuns.open(folder.runs())) {
            Summary summary = Summary.of(stored);
            Equity equity = Equity.of(stored);
            List<Attribution> attributions = Attribution.of(stored);
            SummaryJson.write(folder.summary(), summary, equity, attributions);
            CsvFiles.write(folder.csv(), summary, equity, stored);
            if (!attributions.isEmpty()) {
                AttributionFiles.writeCsv(folder.csv().resolve("attribution.csv"), attributions);
            }
            return summary;
        }
    }

    /** What explains the mixes that were taken apart; empty when nobody asked. */
    public static List<Attribution> attributions(ResultsFolder folder) throws IOException {
        try (StoredRuns stored = StoredRuns.open(folder.runs())) {
            return Attribution.of(stored);
        }
    }
}
