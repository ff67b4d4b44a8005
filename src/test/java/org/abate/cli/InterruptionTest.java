// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.beust.jcommander.JCommander;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.abate.experiment.RunNumber;
import org.abate.experiment.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that is asked to go keeps what it has done and says where. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void finishedRunsAreKept() throws Exception {
        Path scenario = Files.writeString(folder.resolve("plan.yaml"), "title: The Stand-in\n");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowProgram.class.getName(),
                        scenario.toString(),
                        "--out",
                        folder.resolve("results").toString(),
                        "--runs",
                        "300")
                .start();
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(err.readLine()).isEqualTo("300 runs planned");
            assertThat(err.readLine()).contains("of 300 runs");
            // Ends like Ctrl-C, but cannot be ignored in a background build; Java then exits with 143 instead of 130.
            process.toHandle().destroy();
            assertThat(err.lines().collect(Collectors.joining("\n")))
                    .contains("interrupted;", "runs are finished and kept");
        }
        assertThat(process.waitFor()).isEqualTo(143);
        try (Stream<Path> made = Files.list(folder.resolve("results"))) {
            Path results = made.findFirst().orElseThrow();
            var manifest =
                    new ObjectMapper().readTree(results.resolve("manifest.json").toFile());
            assertThat(manifest.path("status").asText()).isEqualTo("interrupted");
            try (RunStore store = RunStore.reopen(results.resolve("runs.db"))) {
                assertThat(store.finished())
                        .hasSize(manifest.path("finishedRuns").asInt())
                        .hasSizeBetween(30, 299);
            }
        }
    }

    /** The run command on a city that takes 30 milliseconds a run. */
    static final class SlowProgram {
        public static void main(String[] arguments) throws Exception {
            var ingredients = new StandInIngredients() {
                @Override
                void before(RunNumber run) {
                    try {
                        Thread.sleep(30);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
            };
            var command = new RunCommand(ingredients, Clock.systemUTC());
            JCommander.newBuilder().addObject(command).build().parse(arguments);
            System.exit(command.run(new Terminal(System.out, System.err, false)).code());
        }
    }
}
