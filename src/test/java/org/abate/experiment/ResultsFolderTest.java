// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFolderTest {
    private static final Instant CHRISTMAS = Instant.parse("2025-12-24T23:30:00Z");

    @TempDir
    Path parent;

    @Test
    void isNeverTheSameTwice() throws Exception {
        Path first = ResultsFolder.create(parent, "Plan", CHRISTMAS).root();
        Files.writeString(first.resolve("precious"), "keep");
        assertThat(ResultsFolder.create(parent, "Plan", CHRISTMAS).root()).hasFileName("plan-20251224-233000-2");
        assertThat(ResultsFolder.create(parent, "Plan", CHRISTMAS).root()).hasFileName("plan-20251224-233000-3");
        assertThat(first.resolve("precious")).hasContent("keep");
    }

    @Test
    void anyTitleMakesAName() throws Exception {
        assertThat(name("Save Lives Now! in the City of St. Louis"))
                .isEqualTo("save-lives-now-in-the-city-of-st-louis-20251224-233000");
        assertThat(name("../../etc/Übermaß ")).isEqualTo("etc-ubermaß".replace("ß", "") + "-20251224-233000");
        assertThat(name("平和")).isEqualTo("projection-20251224-233000");
        assertThat(name("x".repeat(300))).hasSize(60 + 16);
    }

    @Test
    void theScenarioIsKeptByteForByte() throws Exception {
        ResultsFolder folder = ResultsFolder.create(parent, "Plan", CHRISTMAS);
        Path original = Files.writeString(parent.resolve("plan.yaml"), "title: Plan\r\n");
        String hash = folder.keepScenario(original, List.of());
        assertThat(folder.scenario()).hasSameBinaryContentAs(original);
        assertThat(hash).isEqualTo(Sha256.of(original));
    }

    private String name(String title) throws Exception {
        return ResultsFolder.create(parent, title, CHRISTMAS)
                .root()
                .getFileName()
                .toString();
    }
}
