// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.time.LocalDate;

/**
 * A published evaluation rebuilt: where, what was done, how it was measured and what was found.
 *
 * @param id name of its file without the ending
 * @param title for people
 * @param study citation
 * @param strategy key of the strategy whose published effect this is, or of the staff that were changed
 * @param role whether the estimate informed the priors of the strategy
 * @param roleReason why
 * @param place where
 * @param start first day observed
 * @param years observed from the start, 1 to 10
 * @param begins when the programme begins
 * @param programme what was done; what is not known of it is an interval
 * @param evaluation how it was measured
 * @param published what was found
 * @param runs how often it is simulated unless the command line says otherwise
 */
public record Backtest(
        String id,
        String title,
        String study,
        String strategy,
        Role role,
        String roleReason,
        BacktestPlace place,
        LocalDate start,
        int years,
        LocalDate begins,
        UncertainArm programme,
        Evaluation evaluation,
        PublishedEstimate published,
        RunSize runs) {

    /** What the estimate was used for. */
    public enum Role implements Choice {
        /** It informed a prior of the model, so that meeting it proves little. */
        FIT,
        /** The model never saw it. */
        TEST
    }
}
