// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.abate.experiment.Program;

/** What this program is and what it runs on, for the manifest. */
final class BuildInfo {
    private BuildInfo() {}

    static Program program() {
        return new Program(
                Version.current(),
                commit(),
                ProgramHashes.ofCode(),
                ProgramHashes.ofResource("/org/abate/ensemble.csv"),
                ProgramHashes.ofResource("/org/abate/parameters.yaml"),
                property("java.version") + " " + property("java.vendor"),
                machine());
    }

    /** As the jar's manifest says, marked when the sources had changes of their own; empty when run from classes. */
    private static Optional<String> commit() {
        try (JarFile jar = new JarFile(new File(BuildInfo.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()))) {
            Attributes facts = jar.getManifest().getMainAttributes();
            String changes = "true".equals(facts.getValue("Source-Changed")) ? " with changes" : "";
            return Optional.ofNullable(facts.getValue("Source-Commit"))
                    .filter(commit -> commit.matches("[0-9a-f]{40}"))
                    .map(commit -> commit + changes);
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String machine() {
        return property("os.name") + ", " + property("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors";
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }
}
