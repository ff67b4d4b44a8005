// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.OptionalDouble;
import org.abate.statistics.RatioOfRates.Rate;

/**
 * What a randomised trial says about those who took part, when some who were assigned never started and no control did:
 *
 * <pre>
 * effect of assignment   ITT  = mean of assigned - mean of controls
 * effect on participants LATE = ITT / share of the assigned who started
 * without it             CCM  = mean of starters - LATE
 * in percent                  = 100 LATE / CCM
 * </pre>
 *
 * LATE is the local average treatment effect (Imbens and Angrist 1994, Econometrica 62:467-475), CCM the control complier mean
 * (Katz, Kling and Liebman 2001, Quarterly Journal of Economics 116:607-654): what participants would have had without the
 * programme. It rests on assignment doing nothing to those who do not start.
 *
 * <p>By chance CCM can come out near 0 or below, which no mean of counts can be; it is taken to be at least half an outcome among
 * all starters, {@code 0.5 / starters}. The sign of the effect is always that of ITT.
 *
 * @param assigned outcomes and persons who were assigned to the programme, started or not
 * @param controls outcomes and persons who were not
 * @param starters outcomes and persons who were assigned and started; all persons are followed for equally long
 */
public record EffectOnParticipants(Rate assigned, Rate controls, Rate starters) {
    private static final double FEWEST_OUTCOMES = 0.5;

    public EffectOnParticipants {
        if (starters.exposure() > assigned.exposure() || starters.count() > assigned.count()) {
            throw new IllegalArgumentException(
                    "starters must be among the assigned but are " + starters + " of " + assigned);
        }
    }

    /** LATE, in outcomes per participant: below 0 when they have fewer; none without controls or starters. */
    public OptionalDouble perParticipant() {
        if (controls.exposure() == 0 || starters.exposure() == 0) {
            return OptionalDouble.empty();
        }
        double ofAssignment = assigned.perExposure() - controls.perExposure();
        return OptionalDouble.of(ofAssignment * assigned.exposure() / starters.exposure());
    }

    /** 100 LATE / CCM, in percent of what participants would have had; none without controls, starters or any outcome. */
    public OptionalDouble percent() {
        OptionalDouble effect = perParticipant();
        if (effect.isEmpty() || assigned.count() + controls.count() == 0) {
            return OptionalDouble.empty();
        }
        double without = Math.max(starters.perExposure() - effect.getAsDouble(), FEWEST_OUTCOMES / starters.exposure());
        return OptionalDouble.of(100 * effect.getAsDouble() / without);
    }
}
