// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code ./abate}, with a stand-in for Maven that only says that it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherStoryTest {
    @TempDir
    Path folder;

    private Path clone;
    private Path elsewhere;

    @BeforeEach
    void cloneAndBuild() throws Exception {
        clone = Clone.in(Files.createDirectories(folder.resolve("a clone")));
        elsewhere = Files.createDirectories(folder.resolve("else where"));
        stub("mvn", "echo called >> '" + folder.resolve("maven") + "'");
    }

    @Test
    void worksFromAnyFolderAndThroughLinksWithoutBuildingAgain() throws Exception {
        Path first = Files.createSymbolicLink(elsewhere.resolve("first"), clone.resolve("abate"));
        Path second = Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("first"));
        for (Path launcher : List.of(clone.resolve("abate"), first, second)) {
            assertThat(launch(launcher, Map.of(), "--version").out()).startsWith("abate ");
        }
        Jar.Ended run = launch(second, Map.of(), "run", clone + "/scenarios/minimal.yaml", "--quiet");
        assertThat(run.results(elsewhere).resolve("summary.json")).exists();
        assertThat(run.err()).isEmpty();
        assertThat(launch(first, Map.of(), "dance").status()).isEqualTo(2);
        assertThat(folder.resolve("maven")).doesNotExist();
    }

    @Test
    void buildsWhatHasChangedAndKeepsOutClean() throws Exception {
        Path source = Files.writeString(clone.resolve("src/main/java/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
        Files.setLastModifiedTime(
                clone.resolve("target/abate.jar"), FileTime.from(Instant.now().minusSeconds(60)));
        Jar.Ended version = launch(clone.resolve("abate"), Map.of(), "--version");
        assertThat(version.out().lines()).hasSize(1);
        assertThat(version.err()).startsWith("abate: building");
        assertThat(folder.resolve("maven")).exists();
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Path old = stub("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
        Jar.Ended tooOld = launch(clone.resolve("abate"), Map.of(), "--version");
        assertThat(tooOld.status()).isEqualTo(1);
        assertThat(tooOld.err()).contains("needs Java 17 or newer", "version 11");
        assertThat(launch(
                                clone.resolve("abate"),
                                Map.of("JAVA_HOME", Jar.javaHome().toString()),
                                "--version")
                        .status())
                .isZero();
        Files.delete(old);
        stub("mvn", "exit 1");
        Files.delete(clone.resolve("target/abate.jar"));
        Jar.Ended unbuilt = launch(clone.resolve("abate"), Map.of(), "--version");
        assertThat(unbuilt.status()).isEqualTo(1);
        assertThat(unbuilt.err()).contains("the build failed");
    }

    private Path stub(String name, String script) throws Exception {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private Jar.Ended launch(Path launcher, Map<String, String> more, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", folder.resolve("bin") + ":" + Jar.javaHome().resolve("bin") + ":/usr/bin:/bin");
        environment.put("JAVA_HOME", "");
        environment.putAll(more);
        return Jar.end(elsewhere, environment, command);
    }
}
