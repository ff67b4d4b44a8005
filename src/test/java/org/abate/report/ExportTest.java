// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.abate.experiment.Designs;
import org.abate.experiment.Experiment;
import org.abate.experiment.LocalEngine;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.RunPlan;
import org.abate.experiment.StandInSimulator;
import org.abate.experiment.StopSignal;
import org.abate.experiment.StoredRuns;
import org.abate.model.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasFinishedIsExportedWholeWithZerosAndSaysThatItIsPartial() throws Exception {
        ResultsFolder results = new ResultsFolder(Files.createDirectory(folder.resolve("results")));
        StopSignal stop = new StopSignal();
        var engine = new LocalEngine(1, () -> new StandInSimulator(7, 12, 3, List.of(0.0, 10.0)));
        new Experiment(Designs.of(new RunPlan(50, 5), 1, 3, List.of("+base", "a,b")), engine)
                .begin(results.runs(), (done, of) -> stop.give(), stop);
        Path to = Files.createDirectory(folder.resolve("to"));
        int runs = Export.write(results, false, to);
        assertThat(runs).isBetween(1, 49);
        assertThat(Files.readString(to.resolve("README.md"))).contains("**PARTIAL**: " + runs + " run");
        List<String> places = Files.readAllLines(to.resolve("counts_by_neighborhood.csv"));
        assertThat(places).hasSize(1 + runs * 2 * 3);
        assertThat(places.get(1)).startsWith("0,0,'+base,Ward 0,");
        assertThat(places.get(4)).startsWith("0,0,\"a,b\",Ward 0,");
        assertThat(Files.readAllLines(to.resolve("counts_by_victims.csv"))).hasSize(1 + runs * 2 * 10);
        try (StoredRuns stored = StoredRuns.open(results.runs())) {
            double sum = Files.readAllLines(to.resolve("counts_by_month.csv")).stream()
                    .filter(line -> line.startsWith("0,0,'+base"))
                    .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[5]))
                    .sum();
            assertThat(sum).isEqualTo(stored.total().get(0).of(Count.EXPECTED_HOMICIDES)[0][0], within(1e-9));
        }
    }
}
