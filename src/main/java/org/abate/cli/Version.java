// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.util.Optional;

/** Which version of the program runs. */
final class Version {
    private Version() {}

    /** As the jar's manifest says; {@code unpackaged} when it runs from classes. */
    static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }
}
