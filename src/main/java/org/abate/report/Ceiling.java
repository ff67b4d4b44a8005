// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.List;
import org.abate.statistics.Interval;

/**
 * What a citywide reduction can be at most: share of violence that the target group drives x share of it reached x effect on each
 * x contagion multiplier.
 */
public final class Ceiling {
    /** In percent, from plausible values of the four factors (share of violence 30 to 55 %, row RK01): a judgement. */
    public static final Interval PLAUSIBLE_PERCENT = new Interval(4, 14);

    private Ceiling() {}

    /** Whether the projected reduction of homicides lies above what studies make plausible. */
    public static boolean isExceededBy(ArmSummary arm) {
        return arm.effectOnHomicides().reductionPercent().mean() > PLAUSIBLE_PERCENT.high();
    }

    /** Arms above it, in their order. */
    public static List<ArmSummary> exceededBy(Summary summary) {
        return summary.arms().stream().filter(Ceiling::isExceededBy).toList();
    }
}
