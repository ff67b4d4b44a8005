// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.abate.experiment.RunPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTableTest {
    @TempDir
    Path folder;

    @Test
    void fitsTheScreenAndSaysWhatItMeans() throws Exception {
        String table = table(new RunPlan(400, 4));
        assertThat(table.lines()).allMatch(line -> line.length() <= 100);
        assertThat(table).isASCII().contains("nothing", "a rather long name of a...", "(compared with)");
        assertThat(table).contains("Credible interval:", "predictive", "Monte Carlo error:", "without any programme");
        assertThat(table).doesNotContain("WARNING");
    }

    @Test
    void warnsWhenThereAreTooFewRuns() throws Exception {
        assertThat(table(new RunPlan(6, 2)))
                .contains("WARNING: Too few parameter sets (3)")
                .contains("WARNING: Too few runs");
        assertThat(table(new RunPlan(30, 1))).contains("one seed per parameter set");
        assertThat(table(new RunPlan(1, 1))).contains("A single run").contains("unknown");
    }

    @Test
    void nearlyCertainIsNotCertain() {
        assertThat(ResultTable.percent(0.999)).isEqualTo("> 99 %");
        assertThat(ResultTable.percent(0.001)).isEqualTo("< 1 %");
        assertThat(ResultTable.percent(0)).isEqualTo("0 %");
        assertThat(ResultTable.number(-0.01)).isEqualTo("0.0");
    }

    private String table(RunPlan plan) throws Exception {
        var results = StandInResults.make(
                folder, plan, 2, List.of("nothing", "a rather long name of an arm that goes on"), List.of(0.0, 15.0));
        return ResultTable.of(ResultFiles.write(results));
    }
}
