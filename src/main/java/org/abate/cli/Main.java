// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

/** Entry point of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
