// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

/** Says within the engine that the stop signal was given; all that was finished is in the journal. */
final class CalibrationStopped extends Exception {
    private static final long serialVersionUID = 1L;

    CalibrationStopped() {
        super("stopped");
    }
}
