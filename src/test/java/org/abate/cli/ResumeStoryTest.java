// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.abate.chance.Keys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed, starved of disk or stopped, and then resumed, leaves what an uninterrupted one leaves, to the last byte.
 * {@code -Dabate.kills=N} kills it more often, at other moments.
 */
@DisabledOnOs(OS.WINDOWS)
class ResumeStoryTest {
    private static final String RUNS = "200";

    @TempDir
    private static Path folder;

    private static Path straight;
    private static String table;

    @BeforeAll
    static void runStraight() throws Exception {
        Jar.Ended run = Jar.run(folder, begin("straight", "1"));
        assertThat(run.status()).as(run.err()).isZero();
        straight = run.results(folder);
        table = table(run);
    }

    private static String[] begin(String out, String threads) {
        return new String[] {
            "run", Jar.scenario("minimal.yaml"), "--runs", RUNS, "--quiet", "--out", out, "--threads", threads
        };
    }

    private static String table(Jar.Ended run) {
        return run.out().substring(0, run.out().indexOf("Results:"));
    }

    /** Everything but the manifest, which tells of times, and what was put aside. */
    private static Map<String, String> content(Path results) throws Exception {
        Map<String, String> hashes = Results.hashes(results);
        hashes.keySet().removeIf(name -> name.equals("manifest.json") || name.startsWith("runs.damaged"));
        return hashes;
    }

    private static void resumeAndCompare(Path results) throws Exception {
        boolean inTime = !"complete".equals(status(results)); // a quick machine may be done before it is killed
        Jar.Ended resumed = Jar.run(folder, "resume", results.toString(), "--quiet");
        assertThat(resumed.status()).as(resumed.err()).isZero();
        assertThat(table(resumed)).isEqualTo(table);
        assertThat(content(results)).isEqualTo(content(straight));
        assertThat(status(results)).isEqualTo("complete");
        if (inTime) {
            assertThat(Results.json(results.resolve("manifest.json")).path("resumed"))
                    .isNotEmpty();
        }
    }

    private static String status(Path results) throws IOException {
        return Results.json(results.resolve("manifest.json")).path("status").asText();
    }

    @Test
    @Timeout(3000)
    void killedAtAnyMoment() throws Exception {
        int kills = Integer.getInteger("abate.kills", 2);
        for (int kill = 0; kill < kills; kill++) {
            String out = "killed" + kill;
            long key = Keys.bits(2025, kill);
            List<String> command = Jar.command(Jar.javaHome(), List.of(), begin(out, "2"));
            Jar.end(folder, Map.of(), command, process -> killInTheMiddle(process, folder.resolve(out), key));
            Path results = only(folder.resolve(out));
            for (int again = 0; again < kill % 3; again++) {
                List<String> resume = Jar.command(Jar.javaHome(), List.of(), "resume", results.toString(), "--quiet");
                Jar.end(folder, Map.of(), resume, process -> kill(process, 300 + (key >>> 3) % 4000));
            }
            resumeAndCompare(results);
        }
    }

    /** Some time after the manifest is there, which is when there is something to resume. */
    private static void killInTheMiddle(Process process, Path parent, long key) {
        try {
            while (process.isAlive() && !hasManifest(parent)) {
                Thread.sleep(5);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        kill(process, Math.floorMod(key, 1500L));
    }

    private static void kill(Process process, long afterMilliseconds) {
        try {
            Thread.sleep(afterMilliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        process.destroyForcibly();
    }

    private static boolean hasManifest(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(parent)) {
            return files.anyMatch(file -> file.endsWith("manifest.json"));
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static Path only(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.findFirst().orElseThrow();
        }
    }

    /** No file may grow beyond what some runs need; the same happens on a full disk. */
    @Test
    @Timeout(100)
    void whenTheDiskIsFull() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 6000; exec \"$@\"", "sh"));
        command.addAll(Jar.command(Jar.javaHome(), List.of(), begin("full", "2")));
        Jar.Ended ended = Jar.end(folder, Map.of(), command);
        assertThat(ended.status()).as(ended.err()).isEqualTo(1);
        Path results = only(folder.resolve("full"));
        assertThat(ended.err())
                .contains("the disk fails or is full", "runs are finished and kept in")
                .contains("finish them with: abate resume full/")
                .doesNotContain("Exception", "\tat ");
        resumeAndCompare(results);
    }

    @Test
    @Timeout(100)
    void aSecondProcessIsRefusedAndHarmsNothing() throws Exception {
        List<String> command = Jar.command(Jar.javaHome(), List.of(), begin("two", "1"));
        Jar.Ended ended = Jar.end(folder, Map.of(), command, process -> {
            try {
                while (process.isAlive() && !hasManifest(folder.resolve("two"))) {
                    Thread.sleep(5);
                }
                String results = only(folder.resolve("two")).toString();
                Jar.Ended second = Jar.run(folder, "resume", results, "--quiet");
                if (process.isAlive()) {
                    assertThat(second.status()).as(second.err()).isEqualTo(1);
                    assertThat(second.err()).contains("another process is working in this results folder");
                    assertThat(second.out()).isEmpty();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(content(ended.results(folder))).isEqualTo(content(straight));
    }

    @Test
    void completeResultsStayAsTheyAreAndMissingTablesAreMadeAgain() throws Exception {
        Path results = Results.copy(straight, folder.resolve("whole"));
        Map<String, String> before = Results.hashes(results);
        Jar.Ended again = Jar.run(folder, "resume", results.toString());
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.err()).contains("complete already: all " + RUNS + " runs are finished");
        assertThat(table(again)).isEqualTo(table);
        assertThat(Results.hashes(results)).isEqualTo(before);
        Files.delete(results.resolve("csv/monthly.csv"));
        Files.delete(results.resolve("summary.json"));
        Jar.Ended mended = Jar.run(folder, "resume", results.toString());
        assertThat(mended.err()).contains("summary.json is gone; it is made again from the runs");
        assertThat(content(results)).isEqualTo(content(straight));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws Exception {
        Jar.Ended wrong = Jar.run(folder, "resume", "nowhere", "--threads", "0");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err())
                .contains("--threads: expected a whole number", "nowhere: there is no such folder", "2 problems");
        Jar.Ended two = Jar.run(folder, "resume", "a", "b");
        assertThat(two.status()).isEqualTo(2);
        assertThat(two.err()).contains("exactly one results folder is needed but there are 2");
    }
}
