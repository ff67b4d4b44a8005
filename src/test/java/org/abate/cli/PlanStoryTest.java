// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plan} tells and keeps nothing; {@code run --until-half-width} ends by itself and says how. */
class PlanStoryTest {
    @TempDir
    Path folder;

    @Test
    void planTellsAndKeepsNothing() throws Exception {
        Jar.Ended plan = Jar.run(folder, "plan", Jar.scenario("minimal.yaml"), "--runs", "60");
        assertThat(plan.status()).as(plan.err()).isZero();
        assertThat(plan.out())
                .contains("60 runs of each arm: 30 parameter sets")
                .contains("Precision")
                .contains("Disk");
        assertThat(plan.err()).isEmpty();
        assertThat(folder).isEmptyDirectory();
        Jar.Ended wrong = Jar.run(
                folder,
                "plan",
                Jar.scenario("minimal.yaml"),
                "--runs",
                "x",
                "--until-half-width",
                "0",
                "--threads",
                "-1");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("--runs", "--until-half-width", "--threads", "4 problems");
        assertThat(folder).isEmptyDirectory();
        assertThat(Jar.run(folder, "plan", "--help").out()).contains("--until-half-width POINTS", "--attribute ARM");
    }

    @Test
    void runEndsWhenItIsCloseEnough() throws Exception {
        Jar.Ended run = Jar.run(folder, "run", Jar.scenario("minimal.yaml"), "--until-half-width", "50", "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Stopping: runs went on until", "at most 50 points");
        JsonNode summary = Results.json(run.results(folder).resolve("summary.json"));
        assertThat(summary.at("/stopping/untilHalfWidthPoints").asDouble()).isEqualTo(50);
        assertThat(summary.at("/stopping/reached").asBoolean()).isTrue();
        JsonNode effect = summary.at("/arms/1/againstComparison/homicides/reductionPercent");
        assertThat(effect.at("/credible95/0").asDouble())
                .isLessThan(effect.at("/credible95/1").asDouble());
        assertThat(effect.at("/predictive95/0").asDouble())
                .isLessThan(effect.at("/predictive95/1").asDouble());
        assertThat(summary.path("runs").asInt()).isBetween(40, 80);
        JsonNode manifest = Results.json(run.results(folder).resolve("manifest.json"));
        assertThat(manifest.path("untilHalfWidthPoints").asDouble()).isEqualTo(50);

        Jar.Ended never =
                Jar.run(folder, "run", Jar.scenario("minimal.yaml"), "--until-half-width", "0.001", "--quiet");
        assertThat(never.status()).isEqualTo(3);
        assertThat(never.out()).contains("WARNING: The reductions are not yet within +/- 0.001 points");
        Jar.Ended again = Jar.run(
                folder, "resume", folder.relativize(never.results(folder)).toString(), "--quiet");
        assertThat(again.status()).as(again.err()).isEqualTo(3);
    }
}
