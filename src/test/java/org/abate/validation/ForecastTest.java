// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.abate.city.AnnualHomicides;
import org.abate.city.CityReader;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.evidence.ParameterTable;
import org.abate.experiment.StopSignal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Predictions of the toy city, and of counts made up for the words. */
class ForecastTest {
    private static final int[] RECORDED = {14, 9, 11, 20, 22, 21, 12, 90};
    private static final int FITTED = 6;
    private static SyntheticCity milltown;

    @BeforeAll
    static void read() throws Exception {
        milltown = SyntheticCity.of(
                CityReader.read(Path.of("scenarios/cities/minimal")),
                ParameterTable.load().medians(),
                1);
    }

    private static AnnualHomicides record(int... counts) {
        return new AnnualHomicides(IntStream.range(0, counts.length)
                .mapToObj(i -> new AnnualHomicides.Year(2001 + i, counts[i], i >= FITTED, "made up"))
                .toList());
    }

    private static Forecast forecast(AnnualHomicides record, int threads) throws Exception {
        List<ParameterSet> sets = IntStream.range(0, 4)
                .mapToObj(set -> ParameterTable.load().draw(3, set))
                .toList();
        return new ForecastSimulator(milltown, record, sets, 10, 1.2, 5)
                .simulate(threads, new StopSignal())
                .orElseThrow();
    }

    @Test
    @DisplayName("The number of threads does not show, nor what happened in the years to test on")
    void deterministic() throws Exception {
        Forecast one = forecast(record(RECORDED), 1);
        assertThat(forecast(record(RECORDED), 3).csv()).isEqualTo(one.csv());
        Forecast other = forecast(record(14, 9, 11, 20, 22, 21, 1, 1), 2);
        assertThat(other.years())
                .extracting(ForecastYear::within95)
                .isEqualTo(one.years().stream().map(ForecastYear::within95).toList());
    }

    @Test
    @DisplayName("Known years come out near their counts, and the fan says what left it")
    void followsTheRecord() throws Exception {
        Forecast forecast = forecast(record(RECORDED), 2);
        double early = forecast.years().subList(0, 3).stream()
                .mapToDouble(ForecastYear::mean)
                .sum();
        double late = forecast.years().subList(3, 6).stream()
                .mapToDouble(ForecastYear::mean)
                .sum();
        assertThat(late / early).as("shrunk, as counts this small are noisy").isBetween(1.05, 63.0 / 34);
        assertThat((early + late) / 97).isCloseTo(1, within(0.15));
        assertThat(forecast.tested()).extracting(ForecastYear::isInside95).containsExactly(true, false);
        assertThat(String.join("\n", forecast.lines()))
                .contains("Reality left the fan in 2008: 90 homicides, above the 95 % interval")
                .contains("OUTSIDE 95 %")
                .contains("of 2 years in the 80 % interval, 1 in the 95 % interval; 1 of 2 above the median");
        assertThat(forecast.csv().lines()).hasSize(1 + RECORDED.length);
        assertThat(forecast.svg()).contains(">2008: 90</text>");
    }

    @Test
    @DisplayName(
            "Scores: a forecast of the outcome is better than one that is off, and known years are not scored against others")
    void scores() {
        double[][] counts = IntStream.range(0, RECORDED.length)
                .mapToObj(year -> IntStream.range(0, 99)
                        .mapToDouble(run -> RECORDED[year] + (run - 49) / 10.0)
                        .toArray())
                .toArray(double[][]::new);
        Forecast forecast = new Forecast("Milltown", record(RECORDED), counts);
        ForecastYear last = forecast.tested().get(1);
        assertThat(last.score()).isLessThan(last.scoreOfRandomWalk());
        assertThat(last.scoreOfRandomWalk()).isLessThan(last.scoreOfNoChange());
        assertThat(last.place()).isCloseTo(0.5, within(0.01));
        assertThat(forecast.coverage80()).isEqualTo(1);
        assertThat(forecast.verdict()).first().isEqualTo("Reality did not leave the 95 % fan.");
        assertThat(forecast.years().get(0).scoreOfNoChange()).isNaN();
    }

    @Test
    @DisplayName("A forecast that is told to stop gives nothing")
    void stops() throws Exception {
        StopSignal stop = new StopSignal();
        stop.give();
        assertThat(new ForecastSimulator(
                                milltown,
                                record(RECORDED),
                                List.of(ParameterTable.load().medians()),
                                2,
                                1,
                                5)
                        .simulate(1, stop))
                .isEmpty();
    }
}
