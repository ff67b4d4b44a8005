// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.abate.experiment.Design;
import org.abate.experiment.Designs;
import org.abate.experiment.Experiment;
import org.abate.experiment.LocalEngine;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.RunPlan;
import org.abate.experiment.SimulationFailedException;
import org.abate.experiment.StandInSimulator;
import org.abate.experiment.StopSignal;

/** Results of the stand-in city over two years. */
public final class StandInResults {
    private StandInResults() {}

    public static ResultsFolder make(
            Path parent, RunPlan plan, int threads, List<String> arms, List<Double> reductions) {
        try {
            ResultsFolder folder = new ResultsFolder(Files.createTempDirectory(parent, "results"));
            Design design = Designs.of(plan, 2, 3, arms);
            var engine = new LocalEngine(threads, () -> new StandInSimulator(7, 24, 3, reductions));
            new Experiment(design, engine).begin(folder.runs(), (done, of) -> {}, new StopSignal());
            return folder;
        } catch (IOException | SimulationFailedException e) {
            throw new IllegalStateException(e);
        }
    }
}
