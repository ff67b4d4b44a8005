// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The brief that a run leaves behind, made again by {@code abate report}, and the exit for whoever ran it for a claim. */
class BriefStoryTest {
    private static final String SCENARIO =
            """
            title: "[x](javascript:alert(1)) <b>"
            city: %s
            start: 2025-01-01
            years: 1
            goals: [{outcome: homicides, reductionPercent: 60, byYear: 1}]
            runs: {parameterSets: 2, seedsPerSet: 2}
            arms:
              - name: status quo
              - name: outreach
                streetOutreach: {workers: 4, neighborhoods: {busiest: 1}}
            """;

    @TempDir
    private static Path folder;

    private static Path results;

    @BeforeAll
    static void runOnce() throws Exception {
        Path scenario = Files.writeString(
                folder.resolve("brief.yaml"),
                SCENARIO.formatted(Jar.project()
                        .resolve("scenarios/cities/minimal")
                        .toString()
                        .replace('\\', '/')));
        Jar.Ended run = Jar.run(folder, "run", scenario.toString(), "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        results = run.results(folder);
        assertThat(run.out()).contains("Brief:   ");
    }

    @Test
    @DisplayName("`report` makes the same two files again, and the manifest vouches for neither")
    void again() throws Exception {
        byte[] text = Files.readAllBytes(results.resolve("brief.md"));
        byte[] document = Files.readAllBytes(results.resolve("brief.docx"));
        Files.delete(results.resolve("brief.md"));
        Files.delete(results.resolve("brief.docx"));
        Jar.Ended again = Jar.run(folder, "report", results.toString());
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).contains("Brief:  ");
        assertThat(results.resolve("brief.md")).hasBinaryContent(text);
        assertThat(results.resolve("brief.docx")).hasBinaryContent(document);
        assertThat(Files.readString(results.resolve("manifest.json"))).doesNotContain("brief.md", "brief.docx");
        assertThat(Files.readString(results.resolve("brief.md")))
                .startsWith("# \\[x\\](javascript:alert(1)) \\<b\\>\n")
                .contains("This run does not carry a claim that");
        try (ZipFile zip = new ZipFile(results.resolve("brief.docx").toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName()))
                    .contains("[Content_Types].xml", "word/document.xml", "word/styles.xml");
        }
    }

    @Test
    @DisplayName(
            "Where the claim is the point, a run that does not carry it ends with 3, says why, and writes the brief")
    void claim() throws Exception {
        Path copy = Results.copy(results, folder.resolve("copy"));
        Files.delete(copy.resolve("brief.md"));
        Jar.Ended refused = Jar.run(folder, "report", copy.toString(), "--claim");
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err())
                .contains("No claim for 'outreach' because there are too few runs")
                .doesNotContain("Exception");
        assertThat(copy.resolve("brief.md")).content().contains("This run does not carry a claim");
        assertThat(Jar.run(folder, "report", copy.toString(), "--claim", "--arm", "outreach")
                        .status())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("An arm that there is not, or that is compared with, is refused in words")
    void noSuchArm() throws Exception {
        Jar.Ended near = Jar.run(folder, "report", results.toString(), "--claim", "--arm", "outreech");
        assertThat(near.status()).isEqualTo(2);
        assertThat(near.err()).contains("there is no arm `outreech`; did you mean `outreach`?");
        Jar.Ended first = Jar.run(folder, "report", results.toString(), "--claim", "--arm", "status quo");
        assertThat(first.status()).isEqualTo(2);
        assertThat(first.err()).contains("is the comparison arm");
        Jar.Ended alone = Jar.run(folder, "report", results.toString(), "--arm", "outreach");
        assertThat(alone.status()).isEqualTo(2);
        assertThat(alone.err()).contains("--claim, which is missing");
    }

    @Test
    @DisplayName("What claims nothing loads nothing of the library that writes documents")
    void lazily() throws Exception {
        Jar.Ended check =
                Jar.run(folder, Jar.javaHome(), java.util.List.of("-verbose:class"), java.util.Map.of(), "levers");
        assertThat(check.status()).isZero();
        assertThat(check.out()).doesNotContain("org.apache.poi", "org.apache.xmlbeans");
    }
}
