// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** What a user has after cloning and building: launcher, scenarios, the example of results and jar, with the jar newer than its sources. */
final class Clone {
    private Clone() {}

    static Path in(Path folder) throws IOException {
        for (String name : List.of("abate", "pom.xml", "README.md")) {
            copy(Jar.project().resolve(name), folder.resolve(name));
        }
        Files.createDirectories(folder.resolve("results"));
        for (String name : List.of("scenarios", "results/example")) {
            try (Stream<Path> files = Files.walk(Jar.project().resolve(name))) {
                for (Path file : files.toList()) {
                    copy(file, folder.resolve(Jar.project().relativize(file).toString()));
                }
            }
        }
        Files.createDirectories(folder.resolve("src/main/java"));
        Files.createDirectories(folder.resolve("target"));
        Files.copy(Jar.file(), folder.resolve("target/abate.jar"));
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectories(to);
        } else {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
