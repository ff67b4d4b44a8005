// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: one class per command, and the only place that prints, exits and reads the clock.
 *
 * <p>In come arguments, out go text on the terminal and an exit status. {@link org.abate.cli.Installation} is where the
 * parts of the program are plugged together.
 */
package org.abate.cli;
