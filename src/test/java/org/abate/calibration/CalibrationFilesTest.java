// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.abate.chance.Draws;
import org.abate.evidence.Ensemble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationFilesTest {
    /** Fifty members whose second parameter follows the first. */
    private static final Posterior POSTERIOR = new Posterior(
            TestSimulator.PARAMETERS.subList(0, 2),
            IntStream.range(0, 50)
                    .mapToObj(i -> {
                        double unit = 0.4 + 0.002 * i;
                        double other = unit + 0.01 * Draws.normal(5, i);
                        return new AcceptedSet(
                                List.of(unit, other),
                                List.of(
                                        TestSimulator.PARAMETERS.get(0).value(unit),
                                        TestSimulator.PARAMETERS.get(1).value(other)),
                                0.02,
                                1);
                    })
                    .toList());

    @TempDir
    Path folder;

    @Test
    @DisplayName("An ensemble is read back bit for bit")
    void roundTrip() throws Exception {
        Path file = folder.resolve("ensemble.csv");
        CalibrationFiles.writeEnsemble(file, POSTERIOR.ensemble());
        assertThat(Files.readAllLines(file)).hasSize(51).first().isEqualTo("member,weight,rate,share");
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(Ensemble.read(in, "ensemble.csv")).isEqualTo(POSTERIOR.ensemble());
        }
    }

    @Test
    @DisplayName("What was learned of each parameter is one row")
    void identifiability() throws Exception {
        Path file = folder.resolve("identifiability.csv");
        List<Identifiability> findings = Identifiability.of(POSTERIOR);
        assertThat(findings.get(0).correlatedWith()).isEqualTo("share");
        assertThat(findings.get(0).correlation()).isBetween(0.8, 1.0);
        assertThat(findings.get(0).verdict()).isEqualTo("pinned down");
        CalibrationFiles.writeIdentifiability(file, findings, Map.of("rate", "per year"));
        assertThat(Files.readAllLines(file))
                .hasSize(3)
                .startsWith("parameter,unit,prior5,prior95,posterior5,posterior50,posterior95,sdRatio,correlatedWith,"
                        + "correlation,verdict")
                .anyMatch(line -> line.startsWith("rate,per year,") && line.endsWith(",pinned down"))
                .anyMatch(line -> line.startsWith("share,,") && line.contains(",rate,"));
    }

    @Test
    @DisplayName("Weighted quantiles are those of the members repeated by weight")
    void weightedQuantiles() {
        double[] values = {3, 1, 2};
        assertThat(Weights.quantile(values, new double[] {1, 1, 1}, 0.5)).isEqualTo(2);
        assertThat(Weights.quantile(values, new double[] {8, 1, 1}, 0.6)).isEqualTo(3);
        assertThat(Weights.quantile(values, new double[] {1, 1, 1}, 0)).isEqualTo(1);
        assertThat(Weights.quantile(values, new double[] {1, 1, 1}, 1)).isEqualTo(3);
        assertThat(Weights.effective(new double[] {1, 1, 0, 0})).isEqualTo(2);
    }
}
