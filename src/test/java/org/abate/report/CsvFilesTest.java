// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.RunPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFilesTest {
    @TempDir
    Path folder;

    @Test
    void tablesAreTidyAndFormulasAreText() throws Exception {
        ResultsFolder results = StandInResults.make(
                folder, new RunPlan(6, 2), 2, List.of("nothing", "=cmd|' /C calc'!A1, \"so\""), List.of(0.0, 15.0));
        ResultFiles.write(results);
        List<String> summary = Files.readAllLines(results.csv().resolve("summary.csv"));
        assertThat(summary).hasSize(1 + 2 * 12);
        assertThat(summary.get(13)).startsWith("\"'=cmd|' /C calc'!A1, \"\"so\"\"\",homicides,");
        assertThat(Files.readAllLines(results.csv().resolve("monthly.csv"))).hasSize(1 + 24 * 2 * 12);
        List<String> equity = Files.readAllLines(results.csv().resolve("equity.csv"));
        assertThat(equity).hasSize(1 + 2 * (1 + 3 + 3 + 2 + 5 + 2 + 10) * 5);
        assertThat(equity.get(0))
                .isEqualTo(
                        "arm,breakdown,group,outcome,residents,mean,ratePer100000PerYear,averted,"
                                + "avertedMonteCarloStandardError,avertedCredible95Low,avertedCredible95High,suppressed,caveat");
        assertThat(equity).contains("nothing,sex,female,homicides,1500,,,,,,,true,");
        assertThat(equity)
                .anyMatch(row -> row.startsWith("nothing,race,A,homicides,1500,")
                        && row.contains(",0,0,0,0,false,\"a split by place: nobody in the model has a race."));
        assertThat(Files.readAllLines(results.csv().resolve("neighborhoods.csv")))
                .hasSize(1 + 2 * 3 * 5);
        assertThat(Files.readAllLines(results.csv().resolve("victims.csv"))).hasSize(1 + 2 * 10 * 5);
        List<String> runs = Files.readAllLines(results.csv().resolve("runs.csv"));
        assertThat(runs).hasSize(1 + 2 * 6);
        assertThat(runs.get(0)).startsWith("parameterSet,seed,arm,homicides,expectedHomicides,");
        assertThat(runs.get(1)).startsWith("0,0,nothing,");
    }

    @Test
    void whatCannotBeComputedIsEmpty() throws Exception {
        ResultsFolder results =
                StandInResults.make(folder, new RunPlan(6, 2), 2, List.of("nothing", "good"), List.of(0.0, 15.0));
        ResultFiles.write(results);
        assertThat(Files.readString(results.csv().resolve("summary.csv"))).doesNotContain("NaN", "Infinity");
    }
}
