// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import org.abate.city.City;
import org.abate.statistics.DailyCounts;
import org.abate.statistics.MonthlyCounts;
import org.abate.statistics.SeasonalWave;
import org.abate.statistics.YearlyChange;
import org.abate.validation.Pattern.Standing;

/** Patterns of recorded homicides in time and by victim, which any list of victims with dates shows. */
final class HomicidePatterns {
    private static final int YEARS_BACK = 3;
    private static final double PERCENT_BELOW = 20;

    private final List<Pattern> patterns = new ArrayList<>();

    private HomicidePatterns() {}

    /** All of them, those of place included. */
    static List<Pattern> of(City city, int permutations) {
        HomicidePatterns all = new HomicidePatterns();
        all.years();
        all.months();
        all.days();
        all.patterns.addAll(PlacePatterns.of(city, permutations));
        all.patterns.addAll(NearRepeatPatterns.of(permutations));
        all.victims();
        return all.patterns;
    }

    private void add(String id, Standing standing, String unit, String meaning, ToDoubleFunction<History> statistic) {
        patterns.add(new Pattern(id, meaning, unit, standing, statistic));
    }

    private void years() {
        add(
                "homicides_per_year",
                Standing.INPUT,
                "homicides a year",
                "homicides a year",
                h -> (double) h.homicides().size() / h.years());
        addYears(
                "log_change_sd", "standard deviation of the yearly log change", "log units", YearlyChange::logChangeSd);
        addYears(
                "share_20_below_3_years_before",
                "share of years that stand 20 % or more below three years earlier",
                "share",
                byYear -> YearlyChange.shareBelow(byYear, YEARS_BACK, PERCENT_BELOW));
        addYears("annual_vmr", "variance of yearly counts over their mean", "ratio", YearlyChange::varianceToMean);
        addYears("annual_lag1_autocorr", "correlation of a year's count with the next", "r", YearlyChange::lag1);
    }

    private void addYears(String id, String meaning, String unit, ToDoubleFunction<int[]> statistic) {
        add(
                id,
                Standing.EMERGENT,
                unit,
                meaning,
                h -> statistic.applyAsDouble(h.months().byYear()));
    }

    private void months() {
        addMonths(
                "season_peak_trough_harmonic",
                Standing.INPUT,
                "peak over trough of the yearly wave",
                months -> SeasonalWave.fit(months).peakToTrough());
        addMonths(
                "season_peak_month", Standing.INPUT, "month of the peak of the yearly wave", months -> SeasonalWave.fit(
                                months)
                        .peakMonth());
        addMonths(
                "dispersion_monthly_vmr_within_year",
                Standing.EMERGENT,
                "variance of monthly counts about their year's mean, relative to Poisson",
                MonthlyCounts::withinYears);
        addMonths(
                "dispersion_monthly_vmr_season_year_adj",
                Standing.EMERGENT,
                "variance of monthly counts about year and season, relative to Poisson",
                MonthlyCounts::aboutYearAndSeason);
        addMonths(
                "monthly_lag1_autocorr_resid",
                Standing.EMERGENT,
                "correlation of a month with the next, about year and season",
                MonthlyCounts::lag1AboutYearAndSeason);
    }

    private void addMonths(String id, Standing standing, String meaning, ToDoubleFunction<MonthlyCounts> statistic) {
        String unit = id.equals("season_peak_month") ? "month" : id.startsWith("monthly") ? "r" : "ratio";
        add(id, standing, unit, meaning, h -> statistic.applyAsDouble(h.months()));
    }

    private void days() {
        add(
                "dispersion_daily_vmr_victims",
                Standing.EMERGENT,
                "ratio",
                "variance of daily counts over their mean",
                h -> DailyCounts.varianceToMean(History.days(h.homicides()), h.firstDay(), h.lastDay()));
        add(
                "weekend_sat_sun_share",
                Standing.INPUT,
                "share",
                "homicides on Saturdays and Sundays",
                h -> DailyCounts.shareOn(History.days(h.homicides()), DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        add(
                "fri_sat_sun_share",
                Standing.INPUT,
                "share",
                "homicides on Fridays, Saturdays and Sundays",
                h -> DailyCounts.shareOn(
                        History.days(h.homicides()), DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        add(
                "victims_per_incident",
                Standing.EMERGENT,
                "victims",
                "victims of one day and place, where the place is known",
                h -> (double) h.homicides().stream()
                                .filter(v -> !Double.isNaN(v.eastMetres()))
                                .count()
                        / h.incidents().size());
    }

    private void victims() {
        add("victim_age_median", Standing.FITTED, "years", "median age of victims", h -> quantile(ages(h), 0.5));
        add("victim_age_mean", Standing.FITTED, "years", "mean age of victims", h -> mean(ages(h)));
        add("victim_age_sd", Standing.EMERGENT, "years", "standard deviation of victims' ages", h -> sd(ages(h)));
        addAge("victim_age_under_18_share", Standing.EMERGENT, "victims under 18", age -> age < 18);
        addAge("victim_age_15_34_share", Standing.FITTED, "victims of 15 to 34", age -> age >= 15 && age < 35);
        addAge("victim_age_35_54_share", Standing.EMERGENT, "victims of 35 to 54", age -> age >= 35 && age < 55);
        addAge("victim_age_55_up_share", Standing.EMERGENT, "victims of 55 and over", age -> age >= 55);
        add(
                "victim_male_share",
                Standing.FITTED,
                "share",
                "men and boys among victims",
                h -> 1 - mean(known(h.homicides(), Casualty::female)));
        add(
                "arrest_share",
                Standing.FITTED,
                "share",
                "homicides with an arrest",
                h -> mean(known(h.homicides(), Casualty::arrested)));
    }

    private void addAge(String id, Standing standing, String meaning, DoublePredicate within) {
        add(id, standing, "share", meaning, h -> {
            double[] ages = ages(h);
            return (double) java.util.Arrays.stream(ages).filter(within).count() / ages.length;
        });
    }

    /** Whole years, as records have them. */
    private static double[] ages(History h) {
        return java.util.Arrays.stream(known(h.homicides(), Casualty::ageYears))
                .map(Math::floor)
                .toArray();
    }

    private static double[] known(List<Casualty> victims, ToDoubleFunction<Casualty> property) {
        return victims.stream()
                .mapToDouble(property)
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElse(Double.NaN);
    }

    private static double quantile(double[] values, double probability) {
        return values.length == 0
                ? Double.NaN
                : org.abate.statistics.Quantiles.quantile(
                        java.util.Arrays.stream(values).sorted().toArray(), probability);
    }

    private static double sd(double[] values) {
        double mean = mean(values);
        double squares = java.util.Arrays.stream(values)
                .map(v -> (v - mean) * (v - mean))
                .sum();
        return StrictMath.sqrt(squares / (values.length - 1));
    }
}
