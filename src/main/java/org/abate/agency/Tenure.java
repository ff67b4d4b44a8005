// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * When a programme runs and how it hires: the k-th post is filled at
 * {@code from + rampUpDays x v(k)}, where v is van der Corput's sequence, which spreads any number of hires evenly over the
 * ramp-up without moving one when another is added.
 *
 * @param from first day, in days since the burn-in began
 * @param to day after the last
 * @param rampUpDays days over which staff are hired
 * @param fidelity how closely the work follows the model that was evaluated, 0 to 1
 */
public record Tenure(double from, double to, double rampUpDays, double fidelity) {
    /** Day on which the {@code post}-th person, counted from 0, starts work. */
    double hired(int post) {
        double v = 0;
        double part = 0.5;
        for (int k = post; k > 0; k >>= 1) {
            v += part * (k & 1);
            part /= 2;
        }
        return from + rampUpDays * v;
    }

    /** Whether the programme is under way on a day. */
    public boolean runs(double day) {
        return day >= from && day < to;
    }

    /** Share of full strength on a day: grows over the ramp-up, and is 0 before and after. */
    public double strengthOn(double day) {
        return runs(day) ? strength(day) : 0;
    }

    /** Share of full strength on a day of the ramp-up. */
    public double strength(double day) {
        return rampUpDays <= 0 ? 1 : Math.min(1, (day - from) / rampUpDays);
    }

    /** The same, over after so many days. */
    Tenure forDays(double days) {
        return new Tenure(from, Math.min(to, from + days), rampUpDays, fidelity);
    }

    /** Luck of a member of staff. */
    public static long luckOf(long runKey, Purpose purpose, String programme, int post) {
        return Keys.derive(Keys.derive(runKey, purpose, programme), purpose, post);
    }
}
