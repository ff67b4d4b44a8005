// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

/** Hears how far a calibration has come; called on the thread that asked for it. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = (stage, done, of, note) -> {};

    /**
     * Something was finished.
     *
     * @param stage wave or round, such as {@code wave-2}
     * @param done evaluations finished in the stage
     * @param of evaluations of the stage
     * @param note one line on what the stage has shown (volume left, accepted members), empty while it runs
     */
    void report(String stage, int done, int of, String note);
}
