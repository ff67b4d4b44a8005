// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever writes a backtest is told of mistakes: the exact place and words. */
class BrokenBacktestTest {
    @TempDir
    private Path folder;

    private BacktestDesk desk;

    @BeforeEach
    void setUp() {
        desk = new BacktestDesk(folder);
    }

    @Test
    @DisplayName("All problems are said at once, each with its place and the nearest valid word")
    void allAtOnce() {
        assertThat(desk.problems(BacktestDesk.changed(
                        "title:", "titel:",
                        "role: test", "role: tested",
                        "residents: 20000", "residents: 200",
                        "design: beforeAfter", "design: beforeAndAfter",
                        "outcome: homicides", "outcome: homicide",
                        "monthsAfter: 24", "monthAfter: 24",
                        "analysts: 2", "analyst: 2",
                        "unit: percent", "unit: per cent",
                        "sources: [FD13]", "sources: []")))
                .containsExactly(
                        "b.yaml:1:1: titel: unknown key `titel`; did you mean `title`?",
                        "b.yaml:1:1: title: missing; expected a title (text)",
                        "b.yaml:4:7: role: there is no role `tested`; valid are `fit`, `test`",
                        "b.yaml:9:14: place.residents: expected a whole number from 1000 to 20000000 but found 200",
                        "b.yaml:18:23: programme.focusedDeterrence.analyst: unknown key `analyst`; did you mean"
                                + " `analysts`?",
                        "b.yaml:20:3: evaluation.monthsAfter: missing; expected a whole number from 1 to 120",
                        "b.yaml:20:11: evaluation.design: there is no design `beforeAndAfter`; did you mean"
                                + " `beforeAfter`?",
                        "b.yaml:22:12: evaluation.outcome: there is no outcome `homicide`; did you mean `homicides`?",
                        "b.yaml:24:3: evaluation.monthAfter: unknown key `monthAfter`; did you mean `monthsAfter`?",
                        "b.yaml:28:9: published.unit: there is no unit `per cent`; did you mean `percent`?",
                        "b.yaml:29:12: published.sources: expected a list of rows of the evidence table with at least 1"
                                + " but found 0");
    }

    @ParameterizedTest
    @DisplayName("A place is a city or is made up, whole")
    @CsvSource(
            delimiter = '|',
            value = {
                "name: Anytown, 1999-2001 | city: cities/minimal | b.yaml:7:3: place: a place has a city or is made up, not both",
                "like: cities/minimal | povertyPercent: 20 | b.yaml:7:3: place.like: missing; a made-up city needs it",
                "residents: 20000 | povertyPercent: 20 | b.yaml:7:3: place.residents: missing; a made-up city needs it",
                "like: cities/minimal | like: cities/minimum | b.yaml:8:9: place.like: there is no folder `cities/minimum`; did you mean `minimal`?",
            })
    void places(String from, String to, String problem) {
        assertThat(desk.problems(BacktestDesk.changed(from, to)))
                .singleElement()
                .asString()
                .startsWith(problem);
    }

    @Test
    @DisplayName("A city with a folder has nothing of a made-up one, and a place has one of the two")
    void citiesHaveTheirFolders() {
        String made = BacktestDesk.SOUND.substring(
                BacktestDesk.SOUND.indexOf("  name:"), BacktestDesk.SOUND.indexOf("start:"));
        assertThat(desk.problems(BacktestDesk.changed(made, "  city: cities/minimal\n  residents: 20000\n")))
                .containsExactly("b.yaml:8:14: place.residents: only a made-up city has this; a city has its folder");
        assertThat(desk.problems(BacktestDesk.changed(made, "  povertyPercent: 20\n")))
                .containsExactly("b.yaml:7:3: place: expected the folder of a city, or a made-up city with name, like,"
                        + " residents and the rest");
        assertThat(desk.problems(BacktestDesk.changed(made, "  city: cities/minimal\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("The months compared lie within the time observed")
    @CsvSource(
            delimiter = '|',
            value = {
                "begins: 2002-01-01 | begins: 1999-12-31 | b.yaml:16:9: begins: 1999-12-31 is not within the time observed, 2000-01-01 to 2003-12-31",
                "begins: 2002-01-01 | begins: 2004-01-01 | b.yaml:16:9: begins: 2004-01-01 is not within the time observed, 2000-01-01 to 2003-12-31",
                "monthsBefore: 24 | monthsBefore: 25 | b.yaml:23:17: evaluation.monthsBefore: 25 months before 2002-01-01 lie before the start, 2000-01-01",
                "monthsAfter: 24 | monthsAfter: 25 | b.yaml:24:16: evaluation.monthsAfter: 25 months after 2002-01-01 lie beyond the time observed, which ends on 2003-12-31",
                "monthsAfter: 24 | afterFromMonth: 24, monthsAfter: 24 | b.yaml:24:19: evaluation.afterFromMonth: must be below monthsAfter, which is 24",
                "monthsBefore: 24 | monthsBefore: 0 | b.yaml:23:17: evaluation.monthsBefore: the design `beforeAfter` compares with months before",
            })
    void windows(String from, String to, String problem) {
        String replaced = to.replace(", ", "\n  ");
        assertThat(desk.problems(BacktestDesk.changed(from, replaced))).containsExactly(problem);
    }

    @ParameterizedTest
    @DisplayName("A backtest knows no year that tells the outcome, and its counts join the time observed")
    @CsvSource(
            delimiter = '|',
            value = {
                "{2000: 7, 2001: 9, 2002: 4} | the year 2002 tells what happened after the beginning, 2002-01-01; a backtest must not know it",
                "{2001: 9} | the counts must begin in 2000, the year of the start, or earlier",
                "{1989: 9, 1990: 9, 1991: 9, 1992: 9, 1993: 9, 1994: 9, 1995: 9, 1996: 9, 1997: 9, 1998: 9, 1999: 9, 2000: 9} | the counts may begin at most 10 years before the start, 2000-01-01",
                "{1998: 9, 2000: 9} | a year is missing between 1998 and 2000",
                "[7, 9] | expected counts by year such as {2011: 103, 2012: 126} but found a list",
            })
    void recordedYears(String counts, String problem) {
        assertThat(desk.problems(BacktestDesk.changed(
                        "  source: invented\n", "  homicidesByYear: " + counts + "\n  source: x\n")))
                .containsExactly("b.yaml:13:20: place.homicidesByYear: " + problem);
    }

    @ParameterizedTest
    @DisplayName("A design compares only units that it can compare")
    @CsvSource({
        "randomisedTrial, neighborhoods",
        "randomisedTrial, groups",
        "matchedComparison, city",
        "matchedComparison, attacks",
        "restOfPlace, people",
        "restOfPlace, city",
        "interruptedTimeSeries, people",
        "beforeAfter, attacks",
        "comparisonCities, groups",
        "syntheticControl, places",
        "steppedWedge, city",
        "followUp, people",
        "pooled, people"
    })
    void designsAndUnits(String design, String units) {
        assertThat(desk.problems(BacktestDesk.changed(
                        "design: beforeAfter",
                        "design: " + design + "\n  size: 100",
                        "units: city",
                        "units: " + units)))
                .containsExactly(
                        "b.yaml:22:10: evaluation.units: the design `" + design + "` does not compare `" + units + "`");
    }

    @Test
    @DisplayName("A trial says how many it randomises, and arrests are of people")
    void trialsAndArrests() {
        assertThat(desk.problems(BacktestDesk.changed(
                        "design: beforeAfter", "design: randomisedTrial", "units: city", "units: people")))
                .containsExactly("b.yaml:20:3: evaluation.size: missing; a trial needs the number of units randomised");
        assertThat(desk.problems(BacktestDesk.changed("outcome: homicides", "outcome: gunArrests")))
                .containsExactly("b.yaml:22:12: evaluation.outcome: arrests are counted of people only");
        assertThat(desk.problems(
                        BacktestDesk.changed("outcome: homicides", "outcome: homicides\n  contacts: {from: 4, to: 2}")))
                .containsExactly("b.yaml:23:27: evaluation.contacts.to: must not be below from");
        assertThat(desk.problems(BacktestDesk.changed(
                        "outcome: homicides", "outcome: homicides\n  victimAges: {from: 24, to: 14}")))
                .containsExactly("b.yaml:23:30: evaluation.victimAges.to: must not be below from");
    }

    @Test
    @DisplayName("A published interval holds its estimate")
    void intervals() {
        assertThat(desk.problems(BacktestDesk.changed("estimate: -30", "estimate: -51")))
                .containsExactly("b.yaml:27:15: published.interval95: the estimate, -51, does not lie in it");
        assertThat(desk.problems(BacktestDesk.changed("low: -50, high: -5", "low: -5, high: -50")))
                .containsExactly("b.yaml:27:15: published.interval95: the estimate, -30, does not lie in it");
        assertThat(desk.problems(BacktestDesk.changed("low: -50, high: -5", "low: -30, high: -30")))
                .isEmpty();
    }

    @Test
    @DisplayName("Whose effect it is, is the key of a strategy or of staff")
    void strategies() {
        assertThat(desk.problems(BacktestDesk.changed("strategy: focusedDeterrence", "strategy: focusedDeterence")))
                .containsExactly(
                        "b.yaml:3:11: strategy: there is no strategy `focusedDeterence`; did you mean `focusedDeterrence`?");
        assertThat(desk.problems(BacktestDesk.changed("strategy: focusedDeterrence", "strategy: detectives")))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("An unknown dose lies between two ends that are allowed and in order")
    @CsvSource(
            delimiter = '|',
            value = {
                "{low: 6, high: 2} | b.yaml:18:52: programme.focusedDeterrence.callInsPerYear: expected two numbers, the lower first, such as {low: 1, high: 3}",
                "{low: 6} | b.yaml:18:52: programme.focusedDeterrence.callInsPerYear: expected two numbers, the lower first, such as {low: 1, high: 3}",
                "{low: -1, high: 6} | b.yaml:18:52: programme.focusedDeterrence.callInsPerYear: expected a number from 0 to 52 but found -1",
                "{low: 6, high: 60} | b.yaml:18:52: programme.focusedDeterrence.callInsPerYear: expected a number from 0 to 52 but found 60",
                "{low: few, high: 6} | b.yaml:18:52: programme.focusedDeterrence.callInsPerYear: expected two numbers, the lower first, such as {low: 1, high: 3}",
            })
    void doses(String dose, String problem) {
        assertThat(desk.problems(BacktestDesk.changed("{low: 2, high: 6}", dose)))
                .containsExactly(problem);
    }

    @ParameterizedTest
    @DisplayName("The programme runs within the time observed, not before it begins")
    @CsvSource(
            delimiter = '|',
            value = {
                "start: 2001-12-31 | b.yaml:18:43: programme.focusedDeterrence.start: 2001-12-31 is not between the beginning, 2002-01-01, and the end of the time observed",
                "start: 2004-01-01 | b.yaml:18:43: programme.focusedDeterrence.start: 2004-01-01 is not between the beginning, 2002-01-01, and the end of the time observed",
                "end: 2001-06-01 | b.yaml:18:41: programme.focusedDeterrence.end: the end, 2001-06-01, must be after the start, 2002-01-01",
            })
    void dates(String date, String problem) {
        assertThat(desk.problems(BacktestDesk.changed("analysts: 2,", "analysts: 2, " + date + ",")))
                .containsExactly(problem);
    }

    @Test
    @DisplayName("Neighborhoods of a city with a folder are known by name and number; those of a made-up one by number")
    void neighborhoods() {
        String made = BacktestDesk.SOUND.substring(
                BacktestDesk.SOUND.indexOf("  name:"), BacktestDesk.SOUND.indexOf("start:"));
        assertThat(desk.problems(BacktestDesk.changed(
                        made,
                        "  city: cities/minimal\n",
                        "focusedDeterrence: {analysts: 2, callInsPerYear: {low: 2, high: 6}}",
                        "streetOutreach: {neighborhoods: [Rivreside]}",
                        "strategy: focusedDeterrence",
                        "strategy: streetOutreach")))
                .containsExactly("b.yaml:12:36: programme.streetOutreach.neighborhoods[0]: the city has no neighborhood"
                        + " `Rivreside`; did you mean `Riverside`?");
    }

    @Test
    @DisplayName("A made-up city has so many neighborhoods, without names")
    void madeUpNeighborhoods() {
        String treated = "monthsAfter: 24\n  treated: ";
        assertThat(desk.problems(BacktestDesk.changed(
                        "monthsAfter: 24", treated + "{busiest: 13}", "units: city", "units: neighborhoods")))
                .containsExactly("b.yaml:25:12: evaluation.treated: the city has only 12 neighborhoods, not 13");
        assertThat(desk.problems(BacktestDesk.changed("monthsAfter: 24", treated + "[Riverside]")))
                .containsExactly(
                        "b.yaml:25:13: evaluation.treated[0]: the city has no neighborhood `Riverside`; expected a"
                                + " name as the city's files write it");
        assertThat(desk.problems(BacktestDesk.changed("monthsAfter: 24", treated + "{poorest: 12}")))
                .isEmpty();
        assertThat(desk.problems(BacktestDesk.changed(
                        "focusedDeterrence: {analysts: 2, callInsPerYear: {low: 2, high: 6}}",
                        "streetOutreach: {neighborhoods: {busiest: 13}}")))
                .containsExactly("b.yaml:18:35: programme.streetOutreach.neighborhoods: the city has only 12"
                        + " neighborhoods, not 13");
    }

    @ParameterizedTest
    @DisplayName("An effect is stated in a unit that its design knows")
    @CsvSource({
        "beforeAfter, city, homicides, points",
        "beforeAfter, city, homicides, per100OfficerYears",
        "matchedComparison, neighborhoods, shootings, points",
        "followUp, attacks, shootings, points",
        "randomisedTrial, people, shootings, per100OfficerYears"
    })
    void units(String design, String units, String outcome, String unit) {
        assertThat(desk.problems(measured(design, units, outcome, unit)))
                .singleElement()
                .asString()
                .endsWith("published.unit: the design `" + design + "` of `" + units + "` does not state effects in `"
                        + unit + "`");
    }

    @ParameterizedTest
    @DisplayName(
            "Points are for people, groups, places and shares of cases cleared, effects per officer for many places")
    @CsvSource({
        "randomisedTrial, people, arrests, points",
        "matchedComparison, people, arrests, points",
        "matchedComparison, groups, shootings, points",
        "beforeAfter, city, clearance, points",
        "restOfPlace, neighborhoods, clearance, points",
        "pooled, city, homicides, per100OfficerYears"
    })
    void unitsThatDo(String design, String units, String outcome, String unit) {
        assertThat(desk.problems(measured(design, units, outcome, unit))).isEmpty();
    }

    @Test
    @DisplayName("Clearance is a share: in points, in designs that compare shares")
    void clearance() {
        assertThat(desk.problems(measured("beforeAfter", "city", "clearance", "percent")))
                .containsExactly("b.yaml:29:9: published.unit: shares of cases cleared are compared in `points`");
        assertThat(desk.problems(measured("interruptedTimeSeries", "city", "clearance", "points")))
                .containsExactly("b.yaml:23:12: evaluation.outcome: the design `interruptedTimeSeries` does not compare"
                        + " shares of cases cleared");
    }

    private static String measured(String design, String units, String outcome, String unit) {
        return BacktestDesk.changed(
                "design: beforeAfter",
                "design: " + design + "\n  size: 100",
                "units: city",
                "units: " + units,
                "outcome: homicides",
                "outcome: " + outcome,
                "unit: percent",
                "unit: " + unit);
    }

    @Test
    @DisplayName("An empty file, a list and a broken file are told apart")
    void noBacktest() {
        assertThat(desk.problems("# nothing\n")).containsExactly("b.yaml:1:1: empty; expected a backtest");
        assertThat(desk.problems("- a\n"))
                .containsExactly("b.yaml:1:1: expected a backtest (keys with values) but found a list");
        assertThat(desk.problems("title: [\n")).singleElement().asString().startsWith("b.yaml:");
    }
}
