// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Starts the packaged program as its users do, in a process of its own with the heap that the launcher gives it. */
final class Jar {
    private static final long PATIENCE_SECONDS = 120;

    private Jar() {}

    /** What came of a process. */
    record Ended(int status, String out, String err) {
        /** The results folder that the program named, below the folder it ran in. */
        Path results(Path directory) {
            return directory.resolve(out.lines()
                    .filter(line -> line.startsWith("Results: "))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no results in " + this))
                    .substring("Results: ".length()));
        }
    }

    /** The checkout that is tested. */
    static Path project() {
        return Path.of("").toAbsolutePath();
    }

    static Path file() {
        return Path.of(System.getProperty("abate.jar", "target/abate.jar")).toAbsolutePath();
    }

    static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    static String scenario(String name) {
        return project().resolve("scenarios").resolve(name).toString();
    }

    /** Runs {@code java -jar abate.jar} in a folder and waits for its end. */
    static Ended run(Path directory, String... arguments) throws Exception {
        return run(directory, javaHome(), List.of(), Map.of(), arguments);
    }

    /** The same on another Java, with options for it and settings of the environment. */
    static Ended run(
            Path directory, Path java, List<String> options, Map<String, String> environment, String... arguments)
            throws Exception {
        return end(directory, environment, command(java, options, arguments));
    }

    static List<String> command(Path java, List<String> options, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(java.resolve("bin").resolve("java").toString(), "-Xmx1g"));
        command.addAll(options);
        command.addAll(List.of("-jar", file().toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs any command and waits for its end. */
    static Ended end(Path directory, Map<String, String> environment, List<String> command) throws Exception {
        return end(directory, environment, command, process -> {});
    }

    /** Runs any command, does something to the process meanwhile, and waits for its end. */
    static Ended end(Path directory, Map<String, String> environment, List<String> command, Consumer<Process> meanwhile)
            throws Exception {
        Path streams = Files.createTempDirectory("abate-streams");
        Path out = streams.resolve("out");
        Path err = streams.resolve("err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            try {
                meanwhile.accept(process);
                assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .as("%s came to an end", command)
                        .isTrue();
            } finally {
                process.destroyForcibly();
            }
            return new Ended(process.exitValue(), text(out), text(err));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
            Files.deleteIfExists(streams);
        }
    }

    /** Everything that was written is UTF-8, whatever the locale. */
    private static String text(Path stream) throws IOException {
        return Files.readString(stream, StandardCharsets.UTF_8);
    }
}
