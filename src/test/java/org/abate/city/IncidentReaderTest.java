// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.abate.scenario.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of victims, sound and broken. */
class IncidentReaderTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file;
    }

    private List<String> problems(Path file) {
        InvalidInputException e =
                catchThrowableOfType(InvalidInputException.class, () -> IncidentReader.read(file, Cities.milltown()));
        return e.problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void readsWhatIsKnown() throws Exception {
        List<RecordedVictim> victims = IncidentReader.read(
                file(
                        "victims.csv",
                        """
                        date,lon,lat,neighborhood_id,victim_age,victim_sex,disposition,more
                        2018-01-06,-90.495,38.512,,20,Male,Closed by arrest,x
                        2018-01-07,-90.495,38.512,6,,f,Open/No arrest,
                        2018-01-08,-90.495,38.512,80,,,,
                        2018-01-09,,,,31,Unknown,Closed without arrest,
                        2018-01-10,-90.6,38.6,,31,Unknown,,
                        """),
                Cities.milltown());
        assertThat(victims).extracting(RecordedVictim::neighborhood).containsExactly(0, 5, -1, -1, -1);
        assertThat(victims.get(0).date()).isEqualTo(LocalDate.of(2018, 1, 6));
        assertThat(victims.get(0).female()).contains(false);
        assertThat(victims.get(0).arrest()).contains(true);
        assertThat(victims.get(1).female()).contains(true);
        assertThat(victims.get(1).arrest()).contains(false);
        assertThat(victims.get(1).ageYears()).isNaN();
        assertThat(victims.get(2).arrest()).isEqualTo(Optional.empty());
        assertThat(victims.get(3).eastMetres()).isNaN();
    }

    @Test
    void saysAllThatIsWrong() throws Exception {
        Path file = file(
                "victims.csv",
                """
                date,lon,lat,victim_age,victim_sex
                06.01.2018,-90.495,38.512,20,Male
                2018-01-06,-190.495,38.512,200,Male
                2018-01-06,-90.495,,20,man
                2018-01-06,-90.495
                """);
        assertThat(problems(file))
                .containsExactly(
                        "victims.csv:2:1: date: expected a date such as 2015-03-01",
                        "victims.csv:3:12: lon: expected a number from -180 to 180 but found -190.495",
                        "victims.csv:3:28: victim_age: expected a number from 0 to 120 but found 200",
                        "victims.csv:4:20: lat: expected a number from -90 to 90 but found nothing",
                        "victims.csv:4:24: victim_sex: expected Male, Female or nothing but found man",
                        "victims.csv:5:1: expected 5 fields, one for each column, but found 2");
        assertThat(problems(file("other.csv", "day,lon\n1,2\n")))
                .containsExactly(
                        "other.csv:1:1: date: this column is missing; found day,lon",
                        "other.csv:1:1: lat: this column is missing; found day,lon");
        assertThat(problems(folder.resolve("none.csv"))).containsExactly("none.csv: there is no such file");
    }

    @Test
    void saysAllThatIsWrongWithPatterns() throws Exception {
        file(
                "patterns.csv",
                """
                pattern,value,low95,high95,n,window,source
                arrest_share,0.5,0.6,0.4,10,2008-2015,somewhere
                arest_share,0.5,,,10,2008-2015,somewhere
                arrest_share,half,,,-1,2008,somewhere
                victim_male_share,,,,0,2009-2015,
                """);
        InvalidInputException e = catchThrowableOfType(
                InvalidInputException.class,
                () -> RecordedPatternReader.read(folder, List.of("arrest_share", "victim_male_share")));
        assertThat(e.problems().stream()
                        .map(problem -> problem.toString().replace(folder + "/", ""))
                        .toList())
                .containsExactly(
                        "patterns.csv:2:22: high95: the upper end must not be below the lower one",
                        "patterns.csv:3:1: pattern: there is no pattern arest_share; did you mean arrest_share?",
                        "patterns.csv:4:1: pattern: arrest_share is already in line 2",
                        "patterns.csv:4:14: value: expected a number from -1000000000000 to 1000000000000 but found"
                                + " half",
                        "patterns.csv:4:21: n: expected a number from 0 to 2147483647 but found -1",
                        "patterns.csv:4:24: window: expected years such as 2008-2015 but found 2008",
                        "patterns.csv:5:24: window: every pattern must be of the same years, and those above are of"
                                + " 2008-2015",
                        "patterns.csv:5:34: source: this must not be empty");
    }
}
