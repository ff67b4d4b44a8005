// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import org.abate.city.City;
import org.abate.statistics.DailyCounts;
import org.abate.statistics.MonthlyCounts;
import org.abate.statistics.Quantiles;
import org.abate.statistics.SeasonalWave;
import org.abate.statistics.YearlyChange;
import org.abate.validation.Pattern.Standing;

/** Patterns of recorded homicides in time and by victim, which any list of victims with dates shows. */
final class HomicidePatterns {
    static final String LEVEL = "homicides_per_year";
    static final String FEWEST = "homicides_fewest_in_a_year";
    static final String MOST = "homicides_most_in_a_year";
    static final String FALLS = "share_20_below_3_years_before";

    private static final int YEARS_BACK = 3;
    private static final double PERCENT_BELOW = 20;

    private final List<Pattern> patterns = new ArrayList<>();

    private HomicidePatterns() {}

    /**
     * All of them, those of place included.
     *
     * @param permutations of dates, where chance has to be known
     */
    static List<Pattern> of(City city, int permutations) {
        HomicidePatterns all = new HomicidePatterns();
        all.years();
        all.season();
        all.days();
        all.patterns.addAll(PlacePatterns.of(city, permutations));
        all.patterns.addAll(NearRepeatPatterns.of(permutations));
        all.ages();
        all.whoAndArrests();
        return all.patterns;
    }

    private void years() {
        addYears(
                LEVEL,
                Standing.INPUT,
                "homicides a year",
                "homicides a year",
                byYear -> (double) Arrays.stream(byYear).sum() / byYear.length);
        addYears(FEWEST, Standing.EMERGENT, "homicides", "homicides in the year with fewest", byYear -> Arrays.stream(
                        byYear)
                .min()
                .orElseThrow());
        addYears(
                MOST, Standing.EMERGENT, "homicides", "homicides in the year with most", byYear -> Arrays.stream(byYear)
                        .max()
                        .orElseThrow());
        addYears(
                "log_change_sd",
                Standing.FITTED,
                "log units",
                "standard deviation of the yearly log change",
                YearlyChange::logChangeSd);
        addYears(
                FALLS,
                Standing.EMERGENT,
                "share",
                "years that stand 20 % or more below three years earlier",
                byYear -> YearlyChange.shareBelow(byYear, YEARS_BACK, PERCENT_BELOW));
        addYears(
                "annual_vmr",
                Standing.EMERGENT,
                "ratio",
                "variance of yearly counts over their mean",
                YearlyChange::varianceToMean);
        addYears(
                "annual_lag1_autocorr",
                Standing.EMERGENT,
                "r",
                "correlation of a year's count with the next",
                YearlyChange::lag1);
    }

    private void addYears(
            String id, Standing standing, String unit, String meaning, ToDoubleFunction<int[]> statistic) {
        ToDoubleFunction<History> ofYears =
                h -> statistic.applyAsDouble(h.months().byYear());
        patterns.add(Pattern.of(id, PatternGroup.LEVEL_AND_YEARS, standing, unit, meaning, ofYears)
                .over(History::years));
    }

    private void season() {
        patterns.add(Pattern.of(
                        "season_peak_trough_harmonic",
                        PatternGroup.SEASON_AND_DAYS,
                        Standing.INPUT,
                        "ratio",
                        "peak over trough of the yearly wave",
                        h -> SeasonalWave.fit(h.months()).peakToTrough())
                .with95(h -> SeasonalWave.fit(h.months()).peakToTrough95()));
        addMonths(
                "season_peak_month",
                Standing.INPUT,
                "month",
                "month of the peak of the yearly wave",
                months -> SeasonalWave.fit(months).peakMonth());
        addMonths(
                "dispersion_monthly_vmr_within_year",
                Standing.FITTED,
                "ratio",
                "variance of monthly counts about their year's mean, relative to Poisson",
                MonthlyCounts::withinYears);
        addMonths(
                "dispersion_monthly_vmr_season_year_adj",
                Standing.FITTED,
                "ratio",
                "variance of monthly counts about year and season, relative to Poisson",
                MonthlyCounts::aboutYearAndSeason);
        addMonths(
                "monthly_lag1_autocorr_resid",
                Standing.EMERGENT,
                "r",
                "correlation of a month with the next, about year and season",
                MonthlyCounts::lag1AboutYearAndSeason);
    }

    private void addMonths(
            String id, Standing standing, String unit, String meaning, ToDoubleFunction<MonthlyCounts> statistic) {
        addDays(id, standing, unit, meaning, h -> statistic.applyAsDouble(h.months()));
    }

    private void days() {
        addDays(
                "dispersion_daily_vmr_victims",
                Standing.EMERGENT,
                "ratio",
                "variance of daily counts over their mean",
                h -> DailyCounts.varianceToMean(History.days(h.homicides()), h.firstDay(), h.lastDay()));
        addDays(
                "weekend_sat_sun_share",
                Standing.INPUT,
                "share",
                "homicides on Saturdays and Sundays",
                h -> DailyCounts.shareOn(History.days(h.homicides()), DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        addDays(
                "fri_sat_sun_share",
                Standing.INPUT,
                "share",
                "homicides on Fridays, Saturdays and Sundays",
                h -> DailyCounts.shareOn(
                        History.days(h.homicides()), DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        addDays(
                "victims_per_incident",
                Standing.FITTED,
                "victims",
                "victims of one day and place, where the place is known",
                h -> (double) h.mappedHomicides().size() / h.incidents().size());
    }

    private void addDays(
            String id, Standing standing, String unit, String meaning, ToDoubleFunction<History> statistic) {
        patterns.add(Pattern.of(id, PatternGroup.SEASON_AND_DAYS, standing, unit, meaning, statistic));
    }

    private void ages() {
        addAge("victim_age_median", Standing.FITTED, "years", "median age of victims", HomicidePatterns::median);
        addAge("victim_age_mean", Standing.FITTED, "years", "mean age of victims", HomicidePatterns::mean);
        addAge("victim_age_sd", Standing.FITTED, "years", "standard deviation of ages", HomicidePatterns::sd);
        addAges("victim_age_under_18_share", Standing.FITTED, "victims under 18", age -> age < 18);
        addAges("victim_age_15_34_share", Standing.FITTED, "victims of 15 to 34", age -> age >= 15 && age < 35);
        addAges("victim_age_35_54_share", Standing.FITTED, "victims of 35 to 54", age -> age >= 35 && age < 55);
        addAges("victim_age_55_up_share", Standing.FITTED, "victims of 55 and over", age -> age >= 55);
    }

    private void addAges(String id, Standing standing, String meaning, DoublePredicate within) {
        addAge(
                id,
                standing,
                "share",
                meaning,
                ages -> (double) Arrays.stream(ages).filter(within).count() / ages.length);
    }

    /** Ages in whole years, as records have them. */
    private void addAge(
            String id, Standing standing, String unit, String meaning, ToDoubleFunction<double[]> statistic) {
        ToDoubleFunction<History> ofAges = h -> statistic.applyAsDouble(
                Arrays.stream(known(h, Casualty::ageYears)).map(Math::floor).toArray());
        patterns.add(Pattern.of(id, PatternGroup.VICTIMS, standing, unit, meaning, ofAges)
                .over(h -> known(h, Casualty::ageYears).length));
    }

    private void whoAndArrests() {
        patterns.add(Pattern.of(
                        "victim_male_share",
                        PatternGroup.VICTIMS,
                        Standing.FITTED,
                        "share",
                        "men and boys among victims",
                        h -> 1 - mean(known(h, Casualty::female)))
                .over(h -> known(h, Casualty::female).length));
        patterns.add(Pattern.of(
                        "arrest_share",
                        PatternGroup.ARRESTS,
                        Standing.FITTED,
                        "share",
                        "homicides with an arrest",
                        h -> mean(known(h, Casualty::arrested)))
                .over(h -> known(h, Casualty::arrested).length));
    }

    private static double[] known(History h, ToDoubleFunction<Casualty> property) {
        return h.homicides().stream()
                .mapToDouble(property)
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    private static double median(double[] values) {
        return Quantiles.quantile(Arrays.stream(values).sorted().toArray(), 0.5);
    }

    private static double sd(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return StrictMath.sqrt(squares / (values.length - 1));
    }
}
