// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.PrintStream;

/**
 * Where a command speaks: results on {@code out}, progress and problems on {@code err}.
 *
 * @param interactive whether {@code err} is a terminal that a progress bar can be drawn on
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {}
