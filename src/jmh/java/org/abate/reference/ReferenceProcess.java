// SPDX-License-Identifier: Apache-2.0
package org.abate.reference;

import java.util.stream.IntStream;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * A city stripped to what any model of gun violence has: people at risk with unequal hazards, and contagion along ties. No
 * geography, police or programmes, so that what simulates it is a floor and no forecast.
 *
 * @param residents everyone, at risk or not
 * @param days length of a run
 * @param hazardPerDay of each person at risk, apart from contagion
 * @param ties those tied to each
 * @param childrenPerEvent further events that one causes, in the mean, spread evenly over ties
 * @param meanLagDays from an event to one that it causes; exponential
 */
public record ReferenceProcess(
        int residents, int days, double[] hazardPerDay, int[][] ties, double childrenPerEvent, double meanLagDays) {
    private static final int TIES = 8;
    private static final double HAZARD_LOG_SD = 1;
    private static final double CHILDREN = 0.3;
    private static final double LAG_DAYS = 60;

    /**
     * @param meanHazardPerDay of people at risk
     */
    public static ReferenceProcess of(int residents, int peopleAtRisk, int days, double meanHazardPerDay) {
        long luck = Keys.derive(1, Purpose.PERSON, "reference");
        double[] hazard = IntStream.range(0, peopleAtRisk)
                .mapToDouble(who -> Draws.lognormal(
                        Keys.derive(luck, Purpose.PERSON, who),
                        0,
                        meanHazardPerDay * StrictMath.exp(-HAZARD_LOG_SD * HAZARD_LOG_SD / 2),
                        HAZARD_LOG_SD))
                .toArray();
        int[][] ties = new int[peopleAtRisk][TIES];
        for (int who = 0; who < peopleAtRisk; who++) {
            for (int i = 0; i < TIES; i++) {
                ties[who][i] = Draws.index(Keys.derive(luck, Purpose.PERSON, who), 1 + i, peopleAtRisk);
            }
        }
        return new ReferenceProcess(residents, days, hazard, ties, CHILDREN, LAG_DAYS);
    }
}
