// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.util.Optional;
import org.abate.experiment.Manifest;

/** What this program is and what it runs on, for the manifest. */
final class BuildInfo {
    private BuildInfo() {}

    static Manifest.Program program() {
        return new Manifest.Program(
                Version.current(), commit(), property("java.version") + " " + property("java.vendor"), machine());
    }

    /** The build may pass the commit on in a system property. */
    private static Optional<String> commit() {
        return Optional.ofNullable(System.getProperty("abate.commit"));
    }

    private static String machine() {
        return property("os.name") + ", " + property("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors";
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }
}
