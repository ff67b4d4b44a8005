// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.abate.city.City;
import org.abate.city.IncidentReader;
import org.abate.city.RecordedPattern;
import org.abate.city.RecordedPatternReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six victims of whom everything is known: two of one incident, a third killed near it four days later. */
class HomicidePatternsTest {
    private static final String VICTIMS =
            """
            date,lon,lat,victim_age,victim_sex,disposition
            2018-01-06,-90.495,38.512,20,Male,Closed by arrest
            2018-01-06,-90.495,38.512,30,Female,Open/No arrest
            2018-01-10,-90.495,38.5121,40,Male,Closed by arrest
            2019-06-03,-90.474,38.512,16,Male,Closed without arrest
            2019-06-05,,,,Unknown,
            2017-12-31,-90.495,38.512,50,Male,Closed by arrest
            """;

    @TempDir
    private Path folder;

    private History history() throws Exception {
        City city = Milltown.city();
        Path file = folder.resolve("victims.csv");
        Files.writeString(file, VICTIMS);
        return History.recorded(city, 2018, 2019, IncidentReader.read(file, city));
    }

    @ParameterizedTest
    @CsvSource({
        "homicides_per_year, 2.5",
        "homicides_fewest_in_a_year, 2",
        "homicides_most_in_a_year, 3",
        "annual_vmr, 0.2",
        "weekend_sat_sun_share, 0.4",
        "fri_sat_sun_share, 0.4",
        "victims_per_incident, 1.3333333",
        "conc_top10pct_neighborhoods, 0.45",
        "conc_top50pct_neighborhoods, 1",
        "share_neighborhoods_zero, 0.6666667",
        "conc_top10_within_year_mean, 0.6",
        "top10_carryover_split, 0",
        "repeat_same_neighborhood_14d, 0.3333333",
        "victim_age_median, 25",
        "victim_age_mean, 26.5",
        "victim_age_under_18_share, 0.25",
        "victim_age_15_34_share, 0.75",
        "victim_age_35_54_share, 0.25",
        "victim_age_55_up_share, 0",
        "victim_male_share, 0.75",
        "arrest_share, 0.5"
    })
    void isWhatOneCountsByHand(String pattern, double value) throws Exception {
        assertThat(Milltown.value(pattern, history())).isCloseTo(value, within(1e-6));
    }

    @Test
    void thePairIsThreeTimesChance() throws Exception {
        assertThat(Milltown.value("knox_400m_14d_all", history())).isCloseTo(3, within(0.4));
        assertThat(Milltown.value("knox_400m_14d_excl_same_day", history())).isCloseTo(3, within(0.4));
        assertThat(Milltown.value("knox_400m_14d_within_year", history())).isEqualTo(1);
    }

    @Test
    void whatARecordCannotTellIsNoNumber() throws Exception {
        assertThat(Milltown.value("log_change_sd", history())).isNaN();
        assertThat(Milltown.value("fatal_share", history())).isNaN();
    }

    @Test
    void measuredPatternsAreReadAsTheyWereWritten() throws Exception {
        History history = history();
        PatternCatalog catalog = new PatternCatalog(history.city(), 9);
        List<RecordedPattern> measured = RecordMeasurement.measure(history, catalog, "six victims, by hand");
        RecordMeasurement.write(folder.resolve("patterns.csv"), measured);
        List<RecordedPattern> read = RecordedPatternReader.read(folder, catalog.recordable());
        assertThat(read).hasSameSizeAs(measured).allMatch(p -> p.firstYear() == 2018 && p.lastYear() == 2019);
        assertThat(read)
                .usingRecursiveFieldByFieldElementComparatorOnFields("id", "sample", "source")
                .isEqualTo(measured);
        RecordedPattern level = read.get(0);
        assertThat(level.id()).isEqualTo("homicides_per_year");
        assertThat(level.value()).isEqualTo(2.5);
        assertThat(level.low95()).isLessThan(2.5);
        assertThat(level.high95()).isGreaterThan(2.5);
    }
}
