// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told of a scenario that cannot be run: the exact place and words. */
class BrokenScenarioTest {
    private static final String HEAD =
            """
            title: T
            city: cities/minimal
            start: 2025-04-01
            years: 3
            """;

    @TempDir
    private Path folder;

    private ScenarioDesk desk;

    @BeforeEach
    void setUp() {
        desk = new ScenarioDesk(folder);
    }

    @Test
    void allProblemsAtOnce() {
        assertThat(
                        desk.problems(
                                """
                        titel: T
                        city: cities/minimum
                        start: 2025-02-30
                        years: 11
                        trendPercentPerYear: down
                        goals: [{outcome: homicide, reductionPercent: 0, byYear: 1.5}]
                        runs: {parameterSets: 0, seedsPerSet: 2000}
                        arms:
                          - name: a
                            streetOutreach: {worker: 3, caseload: -1, fidelity: 1.01}
                            outreach: {}
                          - include: [a]
                            staffing: {police: 3, detectives: -1}
                        """))
                .containsExactly(
                        "s.yaml:1:1: titel: unknown key `titel`; did you mean `title`?",
                        "s.yaml:1:1: title: missing; expected a title (text)",
                        "s.yaml:2:7: city: there is no folder `cities/minimum`; did you mean `minimal`?",
                        "s.yaml:3:8: start: expected a date such as 2025-04-01 but found the text \"2025-02-30\"",
                        "s.yaml:4:8: years: expected a whole number from 1 to 10 but found 11",
                        "s.yaml:5:22: trendPercentPerYear: expected a number from -50 to 50 but found the text"
                                + " \"down\"",
                        "s.yaml:6:19: goals[0].outcome: there is no outcome `homicide`; did you mean `homicides`?",
                        "s.yaml:6:47: goals[0].reductionPercent: expected a number above 0, at most 100 but found 0",
                        "s.yaml:6:58: goals[0].byYear: expected a whole number from 1 to 10 but found 1.5",
                        "s.yaml:7:23: runs.parameterSets: expected a whole number from 1 to 10000 but found 0",
                        "s.yaml:7:39: runs.seedsPerSet: expected a whole number from 1 to 1000 but found 2000",
                        "s.yaml:10:22: arms[0].streetOutreach.worker: unknown key `worker`; did you mean `workers`?",
                        "s.yaml:10:43: arms[0].streetOutreach.caseload: expected a number from 0 to 60 but found -1",
                        "s.yaml:10:57: arms[0].streetOutreach.fidelity: expected a number from 0 to 1 but found 1.01",
                        "s.yaml:11:5: arms[0].outreach: unknown key `outreach`; valid are `name`, `include`,"
                                + " `staffing`, `focusedDeterrence`, `cognitiveBehavioralTherapy`, `streetOutreach`,"
                                + " `everything`",
                        "s.yaml:12:5: arms[1].name: missing; expected a name (text)",
                        "s.yaml:13:16: arms[1].staffing.police: unknown key `police`; valid are `policeOfficers`,"
                                + " `detectives`, `callTakers`",
                        "s.yaml:13:39: arms[1].staffing.detectives: expected a number from 0 to 1000000 but found"
                                + " -1");
    }

    @Test
    void wrongTypes() {
        assertThat(
                        desk.problems(
                                """
                        title: 2025
                        city: [cities/minimal]
                        start: 20250401
                        years: "3"
                        goals:
                        runs: 100
                        arms:
                          - status quo
                          - name: {}
                            streetOutreach:
                          - name: x
                            everything: {open: yes, count: 1e10, level: .inf, where: Riverside, note: "a\\nb"}
                        """))
                .containsExactly(
                        "s.yaml:1:8: title: expected a title (text) but found 2025; write \"2025\" to mean text",
                        "s.yaml:2:7: city: expected the folder of a city (text) but found a list",
                        "s.yaml:3:8: start: expected a date such as 2025-04-01 but found 20250401",
                        "s.yaml:4:8: years: expected a whole number from 1 to 10 but found the text \"3\"",
                        "s.yaml:5:7: goals: expected a list of goals but found nothing",
                        "s.yaml:6:7: runs: expected a number of runs (keys with values) but found 100",
                        "s.yaml:8:5: arms[0]: expected an arm (keys with values) but found the text \"status quo\"",
                        "s.yaml:9:11: arms[1].name: expected a name (text) but found a group of settings",
                        "s.yaml:10:20: arms[1].streetOutreach: expected settings of streetOutreach (keys with"
                                + " values); {} for the defaults but found nothing",
                        "s.yaml:12:24: arms[2].everything.open: expected true or false but found the text \"yes\"",
                        "s.yaml:12:36: arms[2].everything.count: expected a whole number of at least 0 but found"
                                + " 1e10",
                        "s.yaml:12:49: arms[2].everything.level: expected a number from -1 to 1 but found the text"
                                + " \".inf\"",
                        "s.yaml:12:62: arms[2].everything.where: expected {busiest: 8}, {poorest: 8} or a list of"
                                + " neighborhoods but found the text \"Riverside\"",
                        "s.yaml:12:79: arms[2].everything.note: note must be one line of visible characters");
    }

    @Test
    void placements() {
        assertThat(
                        desk.problems(
                                HEAD
                                        + """
                        arms:
                          - name: a
                            streetOutreach: {neighborhoods: {busy: 8}}
                          - name: b
                            streetOutreach: {neighborhoods: {busiest: 0}}
                          - name: c
                            streetOutreach: {neighborhoods: []}
                          - name: d
                            streetOutreach: {neighborhoods: [Riverside, Rivreside, Nowhere, Riverside]}
                          - name: e
                            streetOutreach: {neighborhoods: [Rivreside, Nowhere]}
                          - name: f
                            streetOutreach: {neighborhoods: {busiest: 4}}
                          - name: g
                            streetOutreach: {neighborhoods: {poorest: 4}}
                          - name: h
                            streetOutreach: {neighborhoods: {poorest: 1, busiest: 1}}
                        """))
                .containsExactly(
                        "s.yaml:7:37: arms[0].streetOutreach.neighborhoods: expected one of `busiest` and `poorest` with"
                                + " a number of neighborhoods",
                        "s.yaml:7:38: arms[0].streetOutreach.neighborhoods.busy: unknown key `busy`; valid are"
                                + " `busiest`, `poorest`",
                        "s.yaml:9:47: arms[1].streetOutreach.neighborhoods.busiest: expected a whole number from 1"
                                + " to 1000 but found 0",
                        "s.yaml:11:37: arms[2].streetOutreach.neighborhoods: expected a list of neighborhoods with"
                                + " at least 1 but found 0",
                        "s.yaml:13:69: arms[3].streetOutreach.neighborhoods[3]: named twice",
                        "s.yaml:15:38: arms[4].streetOutreach.neighborhoods[0]: the city has no neighborhood"
                                + " `Rivreside`; did you mean `Riverside`?",
                        "s.yaml:15:49: arms[4].streetOutreach.neighborhoods[1]: the city has no neighborhood"
                                + " `Nowhere`; expected a name as the city's files write it",
                        "s.yaml:17:37: arms[5].streetOutreach.neighborhoods: the city has only 3 neighborhoods, not"
                                + " 4",
                        "s.yaml:19:37: arms[6].streetOutreach.neighborhoods: the city has only 3 neighborhoods, not"
                                + " 4",
                        "s.yaml:21:37: arms[7].streetOutreach.neighborhoods: expected only one of `busiest` and"
                                + " `poorest` with a number of neighborhoods");
    }

    @Test
    void datesAndGoals() {
        assertThat(
                        desk.problems(
                                HEAD
                                        + """
                        goals: [{outcome: homicides, reductionPercent: 20, byYear: 4}]
                        arms:
                          - name: a
                            streetOutreach: {start: 2025-06-01, end: 2025-06-01}
                          - name: b
                            streetOutreach: {start: 2025-03-31}
                          - name: c
                            streetOutreach: {start: 2028-04-01}
                          - name: d
                            streetOutreach: {end: 2025-03-01}
                        """))
                .containsExactly(
                        "s.yaml:5:60: goals[0].byYear: year 4 lies beyond the projection of 3 years",
                        "s.yaml:8:46: arms[0].streetOutreach.end: the end, 2025-06-01, must be after the start,"
                                + " 2025-06-01",
                        "s.yaml:10:29: arms[1].streetOutreach.start: 2025-03-31 is before the projection starts on"
                                + " 2025-04-01",
                        "s.yaml:12:29: arms[2].streetOutreach.start: 2028-04-01 is after the projection ends on"
                                + " 2028-03-31",
                        "s.yaml:14:27: arms[3].streetOutreach.end: the end, 2025-03-01, must be after the start,"
                                + " 2025-04-01");
    }

    @Test
    void namesAndInclusions() {
        assertThat(
                        desk.problems(
                                HEAD
                                        + """
                        arms:
                          - name: a
                            include: [a, d, nobody, bb]
                          - name: a
                          - name: bb
                            include: [c, c]
                          - name: c
                            include: [bb]
                          - name: ""
                        """))
                .containsExactly(
                        "s.yaml:7:15: arms[0].include[0]: an arm cannot include itself",
                        "s.yaml:7:18: arms[0].include[1]: there is no arm `d`; did you mean `a`?",
                        "s.yaml:7:21: arms[0].include[2]: there is no arm `nobody`; valid are `a`, `bb`, `c`",
                        "s.yaml:8:11: arms[1].name: another arm on line 6 is named `a` already",
                        "s.yaml:10:15: arms[2].include[0]: `c` includes this arm in turn; arms cannot include in a"
                                + " circle",
                        "s.yaml:10:18: arms[2].include[1]: `c` is included twice",
                        "s.yaml:12:15: arms[3].include[0]: `bb` includes this arm in turn; arms cannot include in a"
                                + " circle",
                        "s.yaml:13:11: arms[4].name: a name is empty");
    }

    @Test
    void includedArmsThatDiffer() {
        assertThat(
                        desk.problems(
                                HEAD
                                        + """
                        arms:
                          - {name: few, streetOutreach: {workers: 3}}
                          - {name: many, streetOutreach: {workers: 30}}
                          - {name: same, include: [many]}
                          - {name: both, include: [few, many, same]}
                        """))
                .containsExactly(
                        "s.yaml:9:33: arms[3].include[1]: `few` and `many` differ in `streetOutreach`; write it in"
                                + " this arm to say which holds",
                        "s.yaml:9:39: arms[3].include[2]: `few` and `same` differ in `streetOutreach`; write it in"
                                + " this arm to say which holds");
    }

    @Test
    void oneProblemOfAStrategyHidesNoOther() {
        assertThat(
                        desk.problems(
                                HEAD
                                        + "arms: [{name: a, streetOutreach: {workrs: 1, start: 2025-01-01, neighborhoods: [Nowhere]}}]\n"))
                .hasSize(3);
    }

    @Test
    void whatTheSettingsRecordRefuses() {
        assertThat(desk.problems(HEAD + "arms: [{name: a, streetOutreach: {supervisors: 0}}]\n"))
                .containsExactly("s.yaml:5:34: arms[0].streetOutreach: workers need at least one supervisor");
    }

    @Test
    void whatIsNotYaml() {
        assertThat(desk.problems("title: T\n\tcity: x\n"))
                .containsExactly("s.yaml:2:1: this is not valid YAML: a tab cannot indent, use spaces");
        assertThat(desk.problems("title: a: b\n"))
                .containsExactly("s.yaml:1:9: this is not valid YAML: mapping values are not allowed here");
        assertThat(desk.problems("arms: [1, 2\n"))
                .containsExactly("s.yaml:2:1: this is not valid YAML: while parsing a flow sequence, expected ',' or"
                        + " ']', but got <stream end>");
        assertThat(desk.problems("title: \u0001\n"))
                .containsExactly("s.yaml: this is not valid YAML: special characters are not allowed");
        assertThat(desk.problems(""))
                .containsExactly("s.yaml:1:1: empty; expected a scenario with title, city and arms");
        assertThat(desk.problems("# nothing\n"))
                .containsExactly("s.yaml:1:1: empty; expected a scenario with title, city and arms");
        assertThat(desk.problems("just text\n"))
                .containsExactly(
                        "s.yaml:1:1: expected a scenario (keys with values) but found the text \"just" + " text\"");
    }

    @Test
    void whatYamlAllowsButAScenarioDoesNot() {
        assertThat(desk.problems("title: T\nyears: 1\ntitle: U\n"))
                .containsExactly("s.yaml:3:1: title: already set on line 1; keep one of the two");
        assertThat(desk.problems("title: &t T\n"))
                .containsExactly("s.yaml:1:8: title: YAML anchors (&name) are not supported here; use `include` to"
                        + " reuse an arm");
        assertThat(desk.problems("title: *t\n"))
                .containsExactly(
                        "s.yaml:1:8: title: YAML aliases (*name) are not supported here; write the value" + " out");
        assertThat(desk.problems("title: !!java.net.URL [x]\n"))
                .containsExactly("s.yaml:1:8: title: YAML tags (!name) are not supported here");
        assertThat(desk.problems("[a]: b\n")).containsExactly("s.yaml:1:1: a key must be a name, but this is a list");
        assertThat(desk.problems("title: T\n---\ntitle: U\n"))
                .containsExactly("s.yaml:2:1: a second document begins here, but a scenario is one document");
        assertThat(desk.problems("title: " + "[".repeat(100_000)))
                .containsExactly("s.yaml:1:27: title" + "[0]".repeat(19) + ": nested more than 20 levels deep");
    }

    @Test
    void whatIsNoScenarioFile() throws IOException {
        desk.write("");
        assertThat(desk.problemsOf(folder.resolve("s.yml")))
                .containsExactly("s.yml: there is no such file; did you mean `s.yaml`?");
        assertThat(desk.problemsOf(folder.resolve("cities")))
                .containsExactly("cities: this is a folder; expected a scenario file");
        Path latin = Files.write(folder.resolve("l.yaml"), "title: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(desk.problemsOf(latin)).containsExactly("l.yaml: this is not UTF-8 text; save it as UTF-8");
        Path large = Files.write(folder.resolve("big.yaml"), new byte[2_000_000]);
        assertThat(desk.problemsOf(large)).containsExactly("big.yaml: larger than 1 MiB; no scenario is");
    }

    @Test
    void theCitysProblemsJoinThoseOfTheScenario() {
        Problem ofCity = new Problem("city.yaml", 3, 1, "name", "missing");
        ScenarioReader reader = new ScenarioReader(SampleCatalog.catalog(), SampleCatalog.OUTCOMES, city -> {
            throw new InvalidInputException(List.of(ofCity));
        });
        Path file = desk.write(HEAD.replace("years: 3", "years: 0") + "arms: [{name: a}]\n");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> reader.read(file, List.of()))
                .satisfies(e -> assertThat(e.problems()).hasSize(2).contains(ofCity));
    }
}
