// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

/** Thrown when a run could not be simulated; names the run and carries the cause. */
public final class SimulationFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    public SimulationFailedException(String what, Throwable cause) {
        super(what + " failed: " + describe(cause), cause);
    }

    private static String describe(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return "out of memory; give Java more (-Xmx) or use fewer threads";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
