// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.IntStream;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.CityReader;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** St. Louis, fixed luck; a mean over 600 paths of spread 0.4 is off by more than 0.065 once in 16,000. */
class NeighborhoodShocksTest {
    private static final int PATHS = 600;
    private static final int BURN_IN_DAYS = 730;
    private static final double SD = 0.4;
    private static final double WEIGHT = 0.5;
    private static final ShockParameters SHOCK = new ShockParameters(SD, 0.8, WEIGHT, 3800, 0.15);
    private static final ProjectionCalendar CALENDAR = calendar(4);

    private static SyntheticCity city;
    private static int[] oneJurisdiction;

    @BeforeAll
    static void read() throws Exception {
        city = SyntheticCity.of(
                CityReader.read(Path.of("scenarios", "cities", "stlouis")),
                ParameterTable.load().medians(),
                1);
        oneJurisdiction = new int[city.city().neighborhoods().size()];
    }

    private static ProjectionCalendar calendar(int years) {
        return ProjectionCalendar.of(LocalDate.of(2025, 1, 1), years, BURN_IN_DAYS);
    }

    private static double[][] factors(ShockParameters shock, ProjectionCalendar calendar, boolean meanKnown, int path) {
        return NeighborhoodShocks.factors(
                city, oneJurisdiction, calendar, shock, meanKnown, Keys.derive(5, Purpose.RUN, path));
    }

    private static double[][] paths(int neighborhood, int month) {
        return IntStream.range(0, PATHS)
                .mapToObj(path -> factors(SHOCK, CALENDAR, false, path))
                .map(factors -> new double[] {factors[neighborhood][month], factors[neighborhood][month + 12]})
                .toArray(double[][]::new);
    }

    @Test
    @DisplayName(
            "The factors of a month have the mean 1 over the city, weighted by burden: shocks do not move its level")
    void cityHoldsItsLevel() {
        double[][] factors = factors(SHOCK, CALENDAR, false, 0);
        for (int m = 0; m < factors[0].length; m++) {
            int month = m;
            assertThat(IntStream.range(0, factors.length)
                            .mapToDouble(n -> city.burdenShares().get(n) * factors[n][month])
                            .sum())
                    .isCloseTo(1, within(1e-12));
        }
    }

    @Test
    @DisplayName("Over runs a neighborhood has the mean 1, nearly the spread stated, and the correlation of a year")
    void spread() {
        int quiet = neighborhoodOfLeastBurden();
        double[][] paths = paths(quiet, 12);
        double mean = Arrays.stream(paths).mapToDouble(p -> p[0]).average().orElseThrow();
        assertThat(mean).isCloseTo(1, within(0.065));
        double[] now =
                Arrays.stream(paths).mapToDouble(p -> StrictMath.log(p[0])).toArray();
        double[] later =
                Arrays.stream(paths).mapToDouble(p -> StrictMath.log(p[1])).toArray();
        assertThat(Math.sqrt(covariance(now, now))).isCloseTo(SD, within(0.05));
        assertThat(covariance(now, later) / Math.sqrt(covariance(now, now) * covariance(later, later)))
                .isCloseTo(0.8, within(0.08));
    }

    private static int neighborhoodOfLeastBurden() {
        return Collections.min(
                IntStream.range(0, oneJurisdiction.length)
                        .filter(n -> city.city().neighborhoods().get(n).residents() > 1000)
                        .boxed()
                        .toList(),
                java.util.Comparator.comparingDouble(n -> city.burdenShares().get(n)));
    }

    private static double covariance(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        return IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY))
                .average()
                .orElseThrow();
    }

    @Test
    @DisplayName("Adjacent neighborhoods move together, those far apart do not; without the weight none does")
    void adjacent() {
        int here = 0;
        int beside = city.network().adjacent().get(here, 0);
        assertThat(correlation(SHOCK, here, beside)).isBetween(0.3, 0.8);
        ShockParameters alone = new ShockParameters(SD, 0.8, 0, 3800, 0.15);
        assertThat(correlation(alone, here, beside)).isBetween(-0.15, 0.15);
    }

    private static double correlation(ShockParameters shock, int one, int other) {
        double[] x = new double[PATHS];
        double[] y = new double[PATHS];
        for (int path = 0; path < PATHS; path++) {
            double[][] factors = factors(shock, calendar(1), false, path);
            x[path] = StrictMath.log(factors[one][0]);
            y[path] = StrictMath.log(factors[other][0]);
        }
        return covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
    }

    @Test
    @DisplayName("Neighborhoods beyond the reference size have smaller shocks")
    void size() {
        int n = neighborhoodOfLeastBurden();
        int residents = city.city().neighborhoods().get(n).residents();
        ShockParameters small = new ShockParameters(SD, 0.8, 0, residents / 8.0, 0.5);
        ShockParameters stated = new ShockParameters(SD, 0.8, 0, residents, 0.5);
        double ratio = spreadOf(small, n) / spreadOf(stated, n);
        assertThat(ratio).isCloseTo(Math.sqrt(1 / 8.0), within(0.06));
    }

    private static double spreadOf(ShockParameters shock, int neighborhood) {
        double[] logs = IntStream.range(0, PATHS)
                .mapToDouble(path -> StrictMath.log(factors(shock, calendar(1), false, path)[neighborhood][0]))
                .toArray();
        return Math.sqrt(covariance(logs, logs));
    }

    @Test
    @DisplayName("Where the mean of the years is known, each neighborhood keeps it")
    void meanKnown() {
        double[][] factors = factors(SHOCK, CALENDAR, true, 3);
        int first = -Drift.month(0, CALENDAR);
        for (double[] ofNeighborhood : factors) {
            double mean = Arrays.stream(ofNeighborhood, first, ofNeighborhood.length)
                    .average()
                    .orElseThrow();
            assertThat(mean).isCloseTo(1, within(0.03));
        }
        double[][] unknown = factors(SHOCK, CALENDAR, false, 3);
        assertThat(Arrays.stream(unknown).mapToDouble(path -> Arrays.stream(path, first, path.length)
                        .average()
                        .orElseThrow()))
                .anyMatch(mean -> mean < 0.8)
                .anyMatch(mean -> mean > 1.2);
    }

    @Test
    @DisplayName("A longer projection goes on where a shorter one ends")
    void longer() {
        double[][] shorter = factors(SHOCK, calendar(2), false, 9);
        double[][] longer = factors(SHOCK, calendar(6), false, 9);
        for (int n = 0; n < shorter.length; n++) {
            assertThat(Arrays.copyOf(longer[n], shorter[n].length)).containsExactly(shorter[n]);
        }
    }

    @Test
    @DisplayName(
            "Clocks: the time at which a clock shows what it showed is the same time, and months run by their factors")
    void clocks() {
        Climate climate = climate();
        double[][] factors = factors(SHOCK, CALENDAR, false, 1);
        LocalClocks clocks = LocalClocks.of(CALENDAR, climate, factors);
        for (int n = 0; n < factors.length; n += 7) {
            for (double day = 0.3; day < CALENDAR.totalDays(); day += 11.7) {
                assertThat(clocks.dayAt(n, clocks.operational(n, day))).isCloseTo(day, within(1e-6));
            }
            double inMonth = clocks.operational(n, 20) - clocks.operational(n, 10);
            assertThat(inMonth / (climate.operational(20) - climate.operational(10)))
                    .isCloseTo(factors[n][0], within(1e-9));
            assertThat(clocks.dayAt(n, clocks.operational(n, CALENDAR.totalDays()) + 100))
                    .isInfinite();
        }
    }

    @Test
    @DisplayName("Without spread there are no factors and all clocks are the city's, bit for bit")
    void zero() {
        double[][] none = factors(new ShockParameters(0, 0.8, WEIGHT, 3800, 0.15), CALENDAR, false, 1);
        assertThat(none).isEmpty();
        Climate climate = climate();
        LocalClocks clocks = LocalClocks.of(CALENDAR, climate, none);
        for (double day = 0.3; day < CALENDAR.totalDays(); day += 31.7) {
            double shown = climate.operational(day);
            assertThat(clocks.operational(5, day)).isEqualTo(shown);
            assertThat(clocks.dayAt(5, shown)).isEqualTo(climate.dayAt(shown));
        }
    }

    private static Climate climate() {
        double[] calm = new double[Drift.month(CALENDAR.totalDays(), CALENDAR) - Drift.month(0, CALENDAR) + 1];
        Arrays.fill(calm, 1);
        return new Climate(CALENDAR, city.city().calendar(), calm, calm, 0);
    }
}
