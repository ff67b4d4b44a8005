// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.abate.agency.present.PublicServices;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.model.Count;
import org.abate.model.Drift;
import org.abate.model.ProjectionCalendar;
import org.abate.model.RunWorld;
import org.abate.model.ViolenceModel;

/**
 * Finds the factor on the rates of dispute that holds the untreated city to its own level, for one parameter set.
 *
 * <p>Parameters such as the number of retaliations change the level as well as the dynamics; a projection is about a city whose
 * level is known. The factor f solves expected homicides(f) = level on untreated lives without drift, shocks and incidents of force, that all have the same luck, another one for each set.
 * Homicides grow nearly in proportion to f: over 20 parameter sets of St. Louis their elasticity was 0.69 to 1.05, mostly 0.9 to
 * 1.0. So steps of one elasticity do: from f = 1 after short lives until a step is small (there, after one), then a last step
 * after a longer life. What error is left comes from the luck of that life, not from the steps: it has as many years as give some
 * hundred homicides, one year at least and four at most. A city whose homicides per resident are far from those of St. Louis,
 * where f is near 1, begins that much higher or lower.
 */
public final class LevelSearch {
    private static final double ELASTICITY = 0.95;
    private static final double SMALL_LOG_STEP = 0.3;
    private static final int MOST_SHORT_LIVES = 5;
    private static final int SHORT_YEARS = 1;
    private static final int MOST_LONGER_YEARS = 4;
    private static final double ENOUGH_HOMICIDES = 600;

    /** Homicides per resident and year at f = 1, about. */
    private static final double USUAL_RATE = 46e-5;

    /** Beyond this factor from the usual rate the search begins elsewhere. */
    private static final double FAR_LOG = 1;

    private static final int BURN_IN_DAYS = 2 * 365;
    private static final LocalDate ANY_DATE = LocalDate.of(2001, 1, 1);

    private LevelSearch() {}

    /**
     * A parameter set as a truth about a city of that level.
     *
     * @param homicidesPerYear what the untreated city is to have on average
     * @param number of the set: another number has other luck, so that the errors of many sets cancel
     */
    public static Truth truth(SyntheticCity city, ParameterSet set, double homicidesPerYear, long number) {
        ParameterSet driftless = driftless(set);
        long luck = Keys.derive(Keys.derive(city.populationSeed(), Purpose.RUN, "level search"), Purpose.RUN, number);
        PublicServices services = new PublicServices(city.city(), set);
        double logLevel = firstGuess(city, homicidesPerYear);
        double step = Double.POSITIVE_INFINITY;
        for (int life = 0; life < MOST_SHORT_LIVES && StrictMath.abs(step) > SMALL_LOG_STEP; life++) {
            step = logStep(city, driftless, services, homicidesPerYear, luck, logLevel, SHORT_YEARS);
            logLevel += step;
        }
        logLevel += logStep(city, driftless, services, homicidesPerYear, luck, logLevel, longerYears(homicidesPerYear));
        return new Truth(set, StrictMath.exp(logLevel), services);
    }

    private static double firstGuess(SyntheticCity city, double homicidesPerYear) {
        double guess =
                StrictMath.log(homicidesPerYear / (USUAL_RATE * city.city().residents()));
        return Math.abs(guess) > FAR_LOG ? guess : 0;
    }

    private static int longerYears(double homicidesPerYear) {
        double years = StrictMath.ceil(ENOUGH_HOMICIDES / homicidesPerYear) - 1;
        return (int) Math.max(1, Math.min(MOST_LONGER_YEARS, years));
    }

    private static double logStep(
            SyntheticCity city,
            ParameterSet set,
            PublicServices services,
            double homicidesPerYear,
            long luck,
            double logLevel,
            int years) {
        double found = homicidesPerYear(city, set, services, StrictMath.exp(logLevel), luck, years);
        return StrictMath.log(homicidesPerYear / found) / ELASTICITY;
    }

    private static ParameterSet driftless(ParameterSet set) {
        Map<String, Double> values = new LinkedHashMap<>(set.values());
        values.put("drift.yearlyChangeLogSd", 0.0);
        values.put("drift.monthlyLogSd", 0.0);
        values.put("shock.logSd", 0.0);
        values.put("force.incidentsPerThousandOfficersPerYear", 0.0);
        return new ParameterSet(values);
    }

    /** Mean over the years of a life and the last of its burn-in. */
    private static double homicidesPerYear(
            SyntheticCity city, ParameterSet set, PublicServices services, double level, long luck, int years) {
        ProjectionCalendar calendar = ProjectionCalendar.of(ANY_DATE, years, BURN_IN_DAYS);
        ViolenceModel model = ViolenceModel.burnIn(
                new RunWorld(city, set, level, calendar, 0, Drift.FROM_THE_PRESENT, luck),
                (day, kind, key, who, whom) -> {});
        services.employ(model, Map.of());
        model.start();
        model.liveUntil(calendar.totalDays());
        double counted = model.tally().inYearBefore(Count.EXPECTED_HOMICIDES)
                + model.tally().total(Count.EXPECTED_HOMICIDES);
        return counted / (years + 1);
    }
}
