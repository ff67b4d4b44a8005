// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.abate.agency.PublicServices;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.model.Count;
import org.abate.model.ProjectionCalendar;
import org.abate.model.RunWorld;
import org.abate.model.ViolenceModel;

/**
 * Finds the factor on the rates of dispute that holds the untreated city to its own level, for one parameter set.
 *
 * <p>Parameters such as the number of retaliations change the level as well as the dynamics; a projection is about a city whose
 * level is known. The factor f solves expected homicides(f) = level by regula falsi in logarithms on untreated, driftless runs
 * that all use the same luck, so that homicides are a smooth function of f.
 */
final class LevelSearch {
    private static final int YEARS = 4;
    private static final int STEPS = 3;
    private static final LocalDate ANY_DATE = LocalDate.of(2001, 1, 1);

    private LevelSearch() {}

    static Truth truth(SyntheticCity city, ParameterSet set) {
        ParameterSet driftless = driftless(set);
        PublicServices services = new PublicServices(city.city(), set);
        double wanted = StrictMath.log(city.city().homicidesPerYear());
        double level = 1;
        double elasticity = 1.5;
        double found = StrictMath.log(homicidesPerYear(city, driftless, services, level));
        for (int step = 0; step < STEPS; step++) {
            double next = level * StrictMath.exp((wanted - found) / elasticity);
            double foundNext = StrictMath.log(homicidesPerYear(city, driftless, services, next));
            double moved = StrictMath.log(next / level);
            if (StrictMath.abs(moved) > 0.02) {
                elasticity = Math.min(4, Math.max(0.7, (foundNext - found) / moved));
            }
            level = next;
            found = foundNext;
        }
        return new Truth(set, level, services);
    }

    private static ParameterSet driftless(ParameterSet set) {
        Map<String, Double> values = new LinkedHashMap<>(set.values());
        values.put("drift.stationaryLogSd", 0.0);
        return new ParameterSet(values);
    }

    private static double homicidesPerYear(
            SyntheticCity city, ParameterSet set, PublicServices services, double level) {
        int burnInDays = (int) StrictMath.rint(set.value("risk.burnInYears") * 365);
        ProjectionCalendar calendar = ProjectionCalendar.of(ANY_DATE, YEARS, burnInDays);
        long luck = Keys.derive(city.populationSeed(), Purpose.RUN, "level search");
        ViolenceModel model = ViolenceModel.burnIn(
                new RunWorld(city, set, level, calendar, 0, luck), (day, kind, key, who, whom) -> {});
        services.employ(model, Map.of());
        model.start();
        model.liveUntil(calendar.totalDays());
        return model.tally().total(Count.EXPECTED_HOMICIDES) / YEARS;
    }
}
