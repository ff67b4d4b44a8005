// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the middle of a long run: what is finished is kept, and the program says how it stands. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionStoryTest {
    private static final int PLANNED = 100_000;

    @TempDir
    Path folder;

    @Test
    @Timeout(100)
    void finishedRunsAreKept() throws Exception {
        List<String> command = new ArrayList<>(withSignalsAsInATerminal());
        command.addAll(Jar.command(
                Jar.javaHome(),
                List.of(),
                "run",
                Jar.scenario("minimal.yaml"),
                "--runs",
                Integer.toString(PLANNED),
                "--set",
                "runs={parameterSets: 1, seedsPerSet: 1000}"));
        Jar.Ended ended = Jar.end(folder, Map.of(), command, this::interruptInTheMiddle);
        assertThat(ended.status()).as(ended.err()).isEqualTo(130);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).containsPattern("interrupted; \\d+ of 100000 runs are finished and kept in results");

        Path results = only(folder.resolve("results"));
        JsonNode manifest = Results.json(results.resolve("manifest.json"));
        assertThat(manifest.path("status").asText()).isEqualTo("interrupted");
        int finished = manifest.path("finishedRuns").asInt();
        assertThat(ended.err()).contains("interrupted; " + finished + " of ");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + results.resolve("runs.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*), COUNT(DISTINCT arm) FROM by_month")) {
            assertThat(rows.getInt(1)).isEqualTo(finished * 2 * 12);
            assertThat(finished).isBetween(1, PLANNED - 1);
        }
        assertThat(results.resolve("summary.json")).doesNotExist();
    }

    @Test
    @Timeout(100)
    void anInterruptedValidationLeavesNothingBehind() throws Exception {
        List<String> command = new ArrayList<>(withSignalsAsInATerminal());
        String city = Jar.project().resolve("scenarios/cities/minimal").toString();
        command.addAll(Jar.command(Jar.javaHome(), List.of(), "validate", city, "--sets", "20000"));
        Jar.Ended ended = Jar.end(folder, Map.of(), command, process -> interruptOnce(process, this::hasBegun));
        assertThat(ended.status()).as(ended.err()).isEqualTo(130);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("interrupted; nothing was written");
        assertThat(folder.resolve("results")).isEmptyDirectory();
    }

    private boolean hasBegun() throws IOException {
        if (!Files.isDirectory(folder.resolve("results"))) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder.resolve("results"))) {
            return children.findAny().isPresent();
        }
    }

    /** A build in the background ignores Ctrl-C, and so would whatever it starts. */
    private static List<String> withSignalsAsInATerminal() throws Exception {
        List<String> env = List.of("env", "--default-signal=INT");
        List<String> probe = new ArrayList<>(env);
        probe.add("true");
        boolean known = new ProcessBuilder(probe).start().waitFor() == 0;
        return known ? env : List.of();
    }

    private void interruptInTheMiddle(Process process) {
        interruptOnce(process, this::hasWork);
    }

    /** Something that may have come about on the disk. */
    private interface Sign {
        boolean isThere() throws IOException;
    }

    private static void interruptOnce(Process process, Sign sign) {
        try {
            while (process.isAlive() && !sign.isThere()) {
                Thread.sleep(50);
            }
            Thread.sleep(500);
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether some runs are in the store's write-ahead log, beyond its tables. */
    private boolean hasWork() throws IOException {
        if (!Files.isDirectory(folder.resolve("results"))) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder.resolve("results"))) {
            return files.anyMatch(
                    file -> file.endsWith("runs.db-wal") && file.toFile().length() > 200_000);
        }
    }

    private static Path only(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            List<Path> all = children.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}
