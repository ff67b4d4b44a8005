// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: one class for each command.
 *
 * <p>In come words that a user typed, out go lines on a terminal and an exit status. This is the only package that prints,
 * exits or reads the clock; what commands do is done elsewhere.
 */
package org.abate.cli;
