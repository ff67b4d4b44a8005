// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a user gets wrong: status 2, every problem with its place, nothing written, no stack trace. */
class WrongInputStoryTest {
    private static final String SOUND =
            """
            title: Broken
            city: %s
            start: 2025-01-01
            years: 1
            arms:
              - name: status quo
              - name: outreach
                streetOutreach: {workers: 4, neighborhoods: [Foundry]}
            """
                    .formatted(Jar.project().resolve("scenarios/cities/minimal"));

    @TempDir
    Path folder;

    @BeforeEach
    void theUntouchedScenarioIsSound() throws Exception {
        Files.writeString(folder.resolve("sound.yaml"), SOUND);
    }

    @Test
    void allProblemsOfAFileAreSaidAtOnceWithTheirPlaces() throws Exception {
        write(
                "broken.yaml",
                SOUND.replace("years: 1", "yeers: 1\nyears: 11")
                                .replace("2025-01-01", "2025-02-30")
                                .replace("workers: 4", "worker: 4, supervisors: -1")
                                .replace("Foundry", "Foundy")
                        + "    staffing: {detectives: many}\n  - name: outreach\n    include: [outreech]\n");
        Jar.Ended ended = refused("run", "broken.yaml", "--threads", "0", "--runs", "many");
        assertThat(ended.err().lines())
                .anyMatch(line -> line.startsWith("command line: --threads: "))
                .anyMatch(line -> line.startsWith("command line: --runs: "))
                .anyMatch(line -> line.startsWith("broken.yaml:3:8: start: "))
                .anyMatch(line -> line.startsWith("broken.yaml:4:1: yeers: ") && line.contains("`years`"))
                .anyMatch(line -> line.startsWith("broken.yaml:5:8: years: ") && line.contains("from 1 to 10"))
                .anyMatch(line -> line.matches("broken.yaml:9:\\d+: arms\\[1].streetOutreach.worker: .*`workers`.*"))
                .anyMatch(line -> line.matches("broken.yaml:9:\\d+: arms\\[1].streetOutreach.supervisors: .*-1"))
                .anyMatch(line -> line.matches("broken.yaml:9:\\d+: .*neighborhoods\\[0].*`Foundry`.*"))
                .anyMatch(line -> line.matches("broken.yaml:10:\\d+: arms\\[1].staffing.detectives: .*"))
                .anyMatch(line -> line.matches("broken.yaml:11:\\d+: arms\\[2].name: .*"))
                .anyMatch(line -> line.matches("broken.yaml:12:\\d+: arms\\[2].include\\[0].*`outreach`.*"))
                .anyMatch(line -> line.equals("11 problems; nothing was run or written"));
    }

    @Test
    void missingFilesAndCitiesAreSaid() throws Exception {
        assertThat(refused("run", "nowhere.yaml").err()).startsWith("nowhere.yaml: there is no such file");
        write("homeless.yaml", SOUND.replaceAll("city: .*", "city: cities/nowhere"));
        assertThat(refused("run", "homeless.yaml").err()).startsWith("homeless.yaml:2:7: city: ");
        Files.createDirectories(folder.resolve("bare"));
        write("bare.yaml", SOUND.replaceAll("city: .*", "city: bare"));
        assertThat(refused("run", "bare.yaml").err()).contains("bare/city.yaml: this file is missing");
    }

    @Test
    void hostileFilesAreRefusedQuickly() throws Exception {
        write("folded.yaml", "title: " + "[".repeat(100_000));
        write("laughs.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
        write("tags.yaml", "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost\"]]\n");
        write("twice.yaml", "title: a\ntitle: b\n");
        write("two.yaml", SOUND + "---\n" + SOUND);
        write("escape.yaml", SOUND.replace("Broken", "\"\\e[31mred\""));
        write("tab.yaml", "\ttitle: a\n");
        write("empty.yaml", "");
        Files.write(folder.resolve("binary.yaml"), new byte[] {'P', 'K', 3, 4, (byte) 0xff, (byte) 0xfe, 0});
        Files.write(folder.resolve("large.yaml"), new byte[2 << 20]);
        List<String> files = List.of(
                "folded.yaml",
                "laughs.yaml",
                "tags.yaml",
                "twice.yaml",
                "two.yaml",
                "escape.yaml",
                "tab.yaml",
                "empty.yaml",
                "binary.yaml",
                "large.yaml",
                ".");
        String[] call = new String[files.size() + 1];
        call[0] = "check";
        for (int i = 0; i < files.size(); i++) {
            call[i + 1] = files.get(i);
        }
        Jar.Ended ended = refused(call);
        assertThat(files).allSatisfy(file -> assertThat(ended.err().lines()).anyMatch(line -> line.startsWith(file)));
        assertThat(ended.err()).doesNotContain("\u001b");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatMayNotBeReadIsSaid() throws Exception {
        Path secret = folder.resolve("secret.yaml");
        Files.writeString(secret, SOUND);
        assertThat(secret.toFile().setReadable(false, false)).isTrue();
        assumeFalse(Files.isReadable(secret), "this user may read everything");
        assertThat(refused("run", "secret.yaml").err()).startsWith("secret.yaml: ");
    }

    @Test
    void wrongSettingsOnTheCommandLineAreSaid() throws Exception {
        Jar.Ended ended = refused(
                "run",
                "sound.yaml",
                "--set",
                "yeers=3",
                "--set",
                "arms.outreech.streetOutreach.workers=3",
                "--set",
                "arms.outreach.streetOutreach.workers=-1",
                "--set",
                "arms.outreach.streetOutreach.neighborhoods=[Foundy]",
                "--seed",
                "1e3");
        assertThat(ended.err().lines())
                .hasSize(6)
                .allMatch(line -> line.startsWith("command line: ") || line.startsWith("5 problems"));
        assertThat(refused("run", "sound.yaml", "--set", "years").err()).contains("path=value");
        assertThat(refused("run", "sound.yaml", "--set", "arms={name: a}").err())
                .contains("expected a list");
    }

    @Test
    void wrongCommandLinesAreSaid() throws Exception {
        assertThat(refused("rnu", "sound.yaml").err()).contains("did you mean `run`?");
        assertThat(refused("run", "sound.yaml", "--run", "3").err()).contains("did you mean `--runs`?");
        assertThat(refused("run").err()).contains("run --help");
        assertThat(refused("run", "sound.yaml", "sound.yaml").err()).contains("exactly one scenario");
        assertThat(refused("run", "sound.yaml", "--out", "sound.yaml").err()).contains("--out");
        assertThat(refused("levers", "streetOutreech").err()).contains("did you mean `streetOutreach`?");
        Jar.Ended nothing = Jar.run(folder);
        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.err()).startsWith("Usage: abate ");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFullOutputIsNoSuccess() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "no device that is always full");
        String java = String.join(" ", Jar.command(Jar.javaHome(), List.of(), "levers"));
        Jar.Ended ended = Jar.end(folder, Map.of(), List.of("sh", "-c", java + " > " + full));
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("standard output");
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Jar.Ended refused(String... arguments) throws Exception {
        Map<String, String> before = Results.hashes(folder);
        Jar.Ended ended = Jar.run(folder, arguments);
        assertThat(ended.status()).as(ended.toString()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).endsWith("nothing was run or written\n").doesNotContain("\tat ", "Exception");
        assertThat(Results.hashes(folder)).isEqualTo(before);
        assertThat(folder.resolve("results")).doesNotExist();
        return ended;
    }
}
