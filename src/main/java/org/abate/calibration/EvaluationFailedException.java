// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

/** Thrown when the simulator failed at an evaluation; names the evaluation and carries the cause. */
public final class EvaluationFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    EvaluationFailedException(String stage, int number, String values, Throwable cause) {
        super(
                stage + ", evaluation " + number + " (" + values + ") failed: "
                        + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()),
                cause);
    }
}
