// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

/**
 * What a wave of history matching came to.
 *
 * @param wave counted from 1
 * @param evaluations in this wave
 * @param failed those of them that could not be simulated
 * @param fractionLeft share of the prior that no wave so far rules out
 * @param worstEmulatorError root mean square error at points left out, of the target that is guessed worst, in total standard
 *     deviations of that target; well below 1 means that the emulator is sharp enough to rule out by
 * @param worstShareBeyond3 share of points left out whose error exceeds 3 standard deviations of the emulator, for the target
 *     where that happens most; a few percent at most means that the emulator knows its own error
 */
public record WaveSummary(
        int wave,
        int evaluations,
        int failed,
        double fractionLeft,
        double worstEmulatorError,
        double worstShareBeyond3) {}
