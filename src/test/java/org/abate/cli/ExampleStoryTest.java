// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The results in {@code results/example} are what the program computes today. When numbers are meant to change, refresh them
 * with
 *
 * <pre>
 * mvn verify -Dabate.golden=refresh
 * </pre>
 */
class ExampleStoryTest {
    private static final Path EXAMPLE = Path.of("results", "example");
    private static final long LARGEST_BYTES = 400_000;

    @TempDir
    private static Path folder;

    private static Path made;

    @BeforeAll
    static void runAgain() throws Exception {
        Clone.in(folder);
        Jar.Ended run = Jar.run(folder, "run", "scenarios/minimal.yaml", "--threads", "1", "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
        made = run.results(folder);
        if (System.getProperty("abate.golden", "").equals("refresh")) {
            for (String name : committed(made)) {
                Path target = EXAMPLE.resolve(name);
                Files.createDirectories(target.getParent());
                Files.copy(made.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void theNumbersAreThoseOfToday() throws Exception {
        assertThat(Results.json(EXAMPLE.resolve("summary.json"))).isEqualTo(Results.json(made.resolve("summary.json")));
        assertThat(Results.numbers(EXAMPLE)).isEqualTo(Results.numbers(made));
        assertThat(committed(EXAMPLE)).isEqualTo(committed(made));
    }

    /** All but report, brief and figures, which are made of the rest. */
    private static Set<String> committed(Path results) throws Exception {
        Set<String> names = new TreeSet<>(Results.hashes(results).keySet());
        names.removeAll(Set.of("report.html", "brief.md", "brief.docx"));
        names.removeIf(name -> name.startsWith("figures/"));
        return names;
    }

    @Test
    void itsManifestStandsForItsFiles() throws Exception {
        JsonNode manifest = Results.json(EXAMPLE.resolve("manifest.json"));
        for (String part : new String[] {"inputs", "outputs"}) {
            assertThat(manifest.path(part)).isNotEmpty();
            for (JsonNode file : manifest.path(part)) {
                assertThat(Results.sha256(EXAMPLE.resolve(file.path("file").asText())))
                        .as(file.path("file").asText())
                        .isEqualTo(file.path("sha256").asText());
            }
        }
        assertThat(manifest.path("command").asText()).startsWith("run scenarios/minimal.yaml ");
        assertThat(manifest.path("scenario").asText()).isEqualTo("../../scenarios/minimal.yaml");
    }

    @Test
    void itStaysSmall() throws Exception {
        long bytes = 0;
        for (Map.Entry<String, String> file : Results.hashes(EXAMPLE).entrySet()) {
            bytes += Files.size(EXAMPLE.resolve(file.getKey()));
        }
        assertThat(bytes).isLessThan(LARGEST_BYTES);
    }
}
