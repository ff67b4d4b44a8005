// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user learns about why: {@code run --attribute}, {@code diff}, {@code export} and {@code story}. */
class ExplainStoryTest {
    private static final String[] MIX = {
        "--set", "arms.outreach.name==mix", "--set", "arms[1].cognitiveBehavioralTherapy={clinicians: 3}"
    };

    @TempDir
    private static Path folder;

    private static Jar.Ended plain;
    private static Jar.Ended explained;
    private static Path results;

    @BeforeAll
    static void runTwice() throws Exception {
        plain = Jar.run(folder, "run", Jar.scenario("minimal.yaml"), "--quiet", MIX[0], MIX[1], MIX[2], MIX[3]);
        explained = Jar.run(
                folder, "run", Jar.scenario("minimal.yaml"), "--attribute", "all", MIX[0], MIX[1], MIX[2], MIX[3]);
        assertThat(explained.status()).as(explained.err()).isZero();
        results = explained.results(folder);
    }

    @Test
    void attributionAddsATableAndChangesNoOther() throws Exception {
        assertThat(explained.err()).contains("--attribute adds 2 arms to the scenario's 2");
        assertThat(explained.out()).contains("What explains '=mix'", "Street-level outreach", "added", "whole");
        String table = plain.out()
                .lines()
                .takeWhile(line -> !line.startsWith("Results"))
                .reduce("", String::concat);
        assertThat(explained.out().lines().reduce("", String::concat)).startsWith(table);
        Map<String, String> numbers = Results.numbers(results);
        assertThat(numbers.remove("csv/attribution.csv")).isNotNull();
        Map<String, String> before = Results.numbers(plain.results(folder));
        for (String withMoreArms : List.of("summary.json", "runs.db")) {
            numbers.remove(withMoreArms);
            before.remove(withMoreArms);
        }
        assertThat(numbers).isEqualTo(before);
    }

    @Test
    void sharesAddUpInTheSummary() throws Exception {
        JsonNode mix = Results.json(results.resolve("summary.json")).at("/attribution/0");
        assertThat(mix.path("arm").asText()).isEqualTo("=mix");
        double sum = 0;
        for (JsonNode part : mix.path("parts")) {
            sum += part.at("/share/mean").asDouble();
        }
        assertThat(sum).isCloseTo(mix.at("/averted/mean").asDouble(), within(1e-9));
        assertThat(mix.at("/averted/mean").asDouble())
                .isCloseTo(
                        Results.json(results.resolve("summary.json"))
                                .at("/arms/1/againstComparison/homicides/averted/mean")
                                .asDouble(),
                        within(1e-9));
        assertThat(Results.json(results.resolve("manifest.json"))
                        .at("/attribute/0")
                        .asText())
                .isEqualTo("=mix");
        assertThat(Files.readString(results.resolve("csv/attribution.csv"))).contains("'=mix,whole,");
    }

    @Test
    void whatCannotBeTakenApartIsRefused() throws Exception {
        Jar.Ended wrong = Jar.run(
                folder,
                "run",
                Jar.scenario("minimal.yaml"),
                "--attribute",
                "outreach",
                "--attribute",
                "outreech",
                "--attribute",
                "all");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err())
                .contains("`outreach` has no parts to tell apart: it differs from the comparison arm in one thing")
                .contains("there is no arm `outreech`; did you mean `outreach`?")
                .contains("no arm of the scenario has two parts or more")
                .contains("3 problems");
    }

    @Test
    void diffTellsWhatDiffersInWords() throws Exception {
        Path other = folder.resolve("results").resolve("other");
        Jar.Ended same = Jar.run(folder, "diff", Jar.scenario("minimal.yaml"), Jar.scenario("minimal.yaml"));
        assertThat(same.out()).isEqualTo("no difference\n");
        assertThat(same.status()).isZero();
        Jar.Ended more = Jar.run(
                folder,
                "run",
                Jar.scenario("minimal.yaml"),
                "--quiet",
                MIX[0],
                MIX[1],
                MIX[2],
                MIX[3],
                "--set",
                "arms[1].streetOutreach.workers=9");
        Jar.Ended diff =
                Jar.run(folder, "diff", results.toString(), more.results(folder).toString());
        assertThat(diff.status()).as(diff.err()).isZero();
        assertThat(diff.out())
                .contains("mixes taken apart: =mix -> none\n")
                .contains("arm '=mix', streetOutreach, workers: 4 -> 9\n")
                .contains("compared run by run", "'status quo' has homicides", ": the same\n", "'=mix' averts ");
        Jar.Ended wrong = Jar.run(folder, "diff", other.toString(), "nothing.yaml");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("nothing.yaml: there is no such file", "2 problems");
        assertThat(Jar.run(folder, "diff", results.toString(), Jar.scenario("minimal.yaml"))
                        .err())
                .contains("one of each");
    }

    @Test
    void exportWritesTidyFilesOnce() throws Exception {
        Path to = folder.resolve("for R");
        Map<String, String> before = Results.hashes(results);
        Jar.Ended export = Jar.run(folder, "export", results.toString(), "--to", to.toString());
        assertThat(export.status()).as(export.err()).isZero();
        assertThat(export.err()).isEmpty();
        assertThat(Results.hashes(results)).isEqualTo(before);
        assertThat(Files.readString(to.resolve("arms.csv")))
                .contains("status quo,comparison\n'=mix,scenario\n", ",added for attribution\n");
        assertThat(Files.readAllLines(to.resolve("counts_by_month.csv"))).hasSize(1 + 4 * 4 * 12);
        assertThat(Files.readString(to.resolve("README.md")))
                .contains("`expectedHomicides`")
                .doesNotContain("PARTIAL");
        Jar.Ended again = Jar.run(folder, "export", "nowhere", "--to", to.toString());
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("is not empty", "nowhere: there is no such folder", "2 problems");
    }

    @Test
    void theStoryIsToldTheSameWayTwice() throws Exception {
        Path json = folder.resolve("story.json");
        Jar.Ended story = Jar.run(folder, "story", results.toString(), "--json", json.toString());
        assertThat(story.status()).as(story.err()).isZero();
        assertThat(story.out()).contains("# The story of an averted death", "## Without the plan", "It is no evidence");
        assertThat(story.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(Results.json(json).path("schema").asText()).isEqualTo("abate/story/1");
        assertThat(Jar.run(folder, "story", results.toString()).out()).isEqualTo(story.out());
        assertThat(Jar.run(folder, "story", results.toString(), "--caused").status())
                .isZero();
        Jar.Ended wrong = Jar.run(folder, "story", results.toString(), "--arm", "status quo", "--run", "99");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("is the comparison arm", "--run: expected a whole number from 1 to 4");
    }
}
