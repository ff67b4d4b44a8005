// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.city.SyntheticCity;
import org.abate.evidence.CalibratedParameters;
import org.abate.evidence.ParameterSet;
import org.abate.model.Count;
import org.abate.model.Drift;
import org.abate.model.ProjectionCalendar;
import org.abate.model.RunWorld;
import org.abate.model.ViolenceModel;
import org.abate.scenario.InvalidInputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The level that was searched for is the level that other lives have. */
class LevelSearchTest {
    private static final int SETS = 12;
    private static final int YEARS = 8;
    private static final int BURN_IN_DAYS = 730;

    @ParameterizedTest
    @ValueSource(strings = {"stlouis", "kansas-city", "springfield", "columbia", "baltimore", "milwaukee"})
    @DisplayName("An untreated city has its level on average over parameter sets, without drift")
    void level(String name) throws InvalidInputException {
        City city = CityReader.read(Path.of("scenarios", "cities", name));
        CalibratedParameters parameters = CalibratedParameters.load();
        SyntheticCity people = SyntheticCity.of(city, parameters.draw(1, 0), 3);
        double mean = IntStream.range(0, SETS)
                .parallel()
                .mapToDouble(number -> homicidesPerYear(people, parameters.draw(1, number), number))
                .average()
                .orElseThrow();
        // 96 years of ten homicides a year are known to 3 %, contagion included; larger cities to 1 or 2.
        assertThat(mean / city.homicidesPerYear()).isCloseTo(1, within(city.homicidesPerYear() < 30 ? 0.12 : 0.035));
    }

    private static double homicidesPerYear(SyntheticCity people, ParameterSet set, int number) {
        Map<String, Double> steady = new HashMap<>(set.values());
        steady.put("drift.yearlyChangeLogSd", 0.0);
        steady.put("drift.monthlyLogSd", 0.0);
        Truth truth = LevelSearch.truth(people, set, people.city().homicidesPerYear(), number);
        var calendar = ProjectionCalendar.of(LocalDate.of(2001, 1, 1), YEARS, BURN_IN_DAYS);
        var world = new RunWorld(
                people, new ParameterSet(steady), truth.level(), calendar, 0, Drift.FROM_THE_PRESENT, 1000 + number);
        ViolenceModel model = ViolenceModel.burnIn(world, (day, kind, key, who, whom) -> {});
        truth.services().employ(model, Map.of());
        model.start();
        model.liveUntil(calendar.totalDays());
        return model.tally().total(Count.EXPECTED_HOMICIDES) / YEARS;
    }
}
