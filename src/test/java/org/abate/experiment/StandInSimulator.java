// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.List;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.model.Count;
import org.abate.model.Tally;
import org.abate.model.VictimGroup;

/**
 * A city whose truth is known, simulated in microseconds: about 12 homicides a month that differ between parameter sets by
 * 10 %, citywide drift of 12 % that all arms of a run share, and arms that each avert a given share, give or take 2 points
 * between parameter sets.
 *
 * @param seed of the experiment
 * @param reductionPercent true mean reduction by arm; an arm with 0 is exactly the comparison arm
 */
public record StandInSimulator(long seed, int months, int neighborhoods, List<Double> reductionPercent)
        implements ArmSimulator {
    /** Homicides a month that the city expects when nothing is done. */
    public static final double HOMICIDES_PER_MONTH = 12;

    @Override
    public List<Tally> simulate(RunNumber run) {
        return reductionPercent.stream().map(percent -> simulate(run, percent)).toList();
    }

    private Tally simulate(RunNumber run, double meanPercent) {
        long set = Keys.derive(seed, Purpose.PARAMETER, run.parameterSet());
        double percent = meanPercent == 0 ? 0 : meanPercent + 2 * Draws.normal(set, 1);
        long life = Keys.derive(set, Purpose.RUN, run.seed());
        double level = HOMICIDES_PER_MONTH * Draws.lognormal(set, 0, 1, 0.1) * Draws.lognormal(life, 0, 1, 0.12);
        Tally tally = new Tally(months, neighborhoods);
        for (int month = -12; month < months; month++) {
            double left = month < 0 ? 1 : 1 - percent / 100;
            count(tally, month, level * left, Keys.derive(life, Purpose.VIOLENCE, month));
        }
        for (int month = 0; month < months && meanPercent > 0; month++) {
            tally.add(month, Count.COST_USD, 1000 * meanPercent);
            tally.add(month, Count.PARTICIPANTS, 3);
        }
        return tally;
    }

    private void count(Tally tally, int month, double mean, long key) {
        double homicides = Draws.poisson(key, 0, mean);
        double expected = mean * Draws.lognormal(key, 1, 1, 0.05);
        tally.add(month, Count.HOMICIDES, homicides);
        tally.add(month, Count.EXPECTED_HOMICIDES, expected);
        tally.add(month, Count.NONFATAL_SHOOTINGS, 4 * homicides);
        tally.add(month, Count.EXPECTED_NONFATAL_SHOOTINGS, 4 * expected);
        tally.add(month, Count.HOMICIDE_CASES, homicides);
        tally.add(month, Count.HOMICIDE_CASES_CLEARED, Math.floor(homicides / 2));
        tally.add(month, Count.CALLS, 30_000);
        tally.add(month, Count.CALLS_ANSWERED_WITHIN_10_SECONDS, 21_000);
        tally.add(month, Count.CUSTODY_DAYS, 36.525);
        if (month >= 0) {
            int place = Draws.index(key, 2, neighborhoods);
            tally.addInNeighborhood(place, Count.HOMICIDES, homicides);
            tally.addInNeighborhood(place, Count.EXPECTED_HOMICIDES, expected);
            tally.addForVictim(VictimGroup.MALE_18_TO_24, Count.HOMICIDES, homicides);
            tally.addForVictim(VictimGroup.MALE_18_TO_24, Count.EXPECTED_HOMICIDES, expected);
        }
    }
}
