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
        assertThat(table).contains("nothing", "a rather long name of a...", "(compared with)");
        assertThat(table).contains("Credible interval:", "predictive", "Monte Carlo error:", "The base rate");
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
    void tooFewRunsGiveNoIntervalToPlanWith() throws Exception {
        String table = table(new RunPlan(6, 2));
        assertThat(row(table, "a rather")).contains("too few runs").doesNotContain(" to ");
        assertThat(table)
                .contains("too few runs to say")
                .contains("which takes 40 runs here")
                .contains("3 parameter sets");
        assertThat(table(new RunPlan(2, 2))).contains("(1 parameter set)");
    }

    @Test
    void whatIsSeenIsComparedWithWhatIsSeenAnyhow() throws Exception {
        String table = table(new RunPlan(400, 4));
        assertThat(row(table, "nothing ")).matches(".* -  +[0-9<]+ ?[0-9]* %");
        assertThat(row(table, "a rather")).matches(".* %  +[0-9<]+ ?[0-9]* %");
        assertThat(table).contains(">= 20 %").contains("in 'nothing': ");
    }

    private static String row(String table, String begin) {
        return table.lines().filter(line -> line.startsWith(begin)).findFirst().orElseThrow();
    }

    @Test
    void namesOfAnyScriptKeepTheColumns() {
        assertThat(TextWidth.cut("\u65e5\u672c\u8a9e", 6)).isEqualTo("\u65e5\u672c\u8a9e");
        assertThat(TextWidth.cut("\u65e5\u672c\u8a9e", 5)).isEqualTo("\u65e5...");
        assertThat(TextWidth.cut("\ud83d\ude00\ud83d\ude00\ud83d\ude00", 5)).isEqualTo("\ud83d\ude00...");
        assertThat(TextWidth.padded("e\u0301", 3)).isEqualTo("e\u0301  ");
    }

    @Test
    void nearlyCertainIsNotCertain() {
        assertThat(ResultTable.percent(0.999, 1000)).isEqualTo("> 99 %");
        assertThat(ResultTable.percent(0.001, 1000)).isEqualTo("< 1 %");
        assertThat(ResultTable.percent(0, 1000)).isEqualTo("< 1 %");
        assertThat(ResultTable.percent(0, 20)).isEqualTo("< 5 %");
        assertThat(ResultTable.percent(1, 20)).isEqualTo("> 95 %");
        assertThat(ResultTable.percent(0.16, 20)).isEqualTo("16 %");
        assertThat(ResultTable.number(-0.01)).isEqualTo("0.0");
    }

    private String table(RunPlan plan) throws Exception {
        var results = StandInResults.make(
                folder, plan, 2, List.of("nothing", "a rather long name of an arm that goes on"), List.of(0.0, 15.0));
        return ResultTable.of(ResultFiles.write(results));
    }
}
