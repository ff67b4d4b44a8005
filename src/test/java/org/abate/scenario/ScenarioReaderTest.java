// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sound scenario is read as. */
class ScenarioReaderTest {
    private static final String SMALLEST =
            """
            title: T
            city: cities/minimal
            start: 2025-04-01
            years: 1
            arms: [{name: status quo}]
            """;

    private static final String FULL =
            """
            title: "Save: lives"
            city: cities/minimal
            start: 2025-04-01
            years: 3
            trendPercentPerYear: -1.5
            goals: [{outcome: homicides, reductionPercent: 20, byYear: 3}]
            runs: {parameterSets: 7, seedsPerSet: 2}
            arms:
              - name: status quo
              - name: all
                include: [outreach, police]
                cognitiveBehavioralTherapy: {clinicians: 2.5}
              - name: outreach
                streetOutreach: {workers: 12, neighborhoods: [Old North, The Hill], start: 2025-06-01, fidelity: 0.8}
              - name: police
                staffing: {policeOfficers: 1200, detectives: 40.5}
            """;

    @TempDir
    private Path folder;

    private ScenarioDesk desk;

    @BeforeEach
    void setUp() {
        desk = new ScenarioDesk(folder);
    }

    @Test
    void aSilentScenarioHasTheDefaults() {
        Scenario scenario = desk.read(SMALLEST);
        assertThat(scenario)
                .isEqualTo(new Scenario(
                        "T",
                        folder.resolve("cities/minimal"),
                        LocalDate.of(2025, 4, 1),
                        1,
                        0,
                        List.of(),
                        new RunSize(200, 5),
                        List.of(new Arm("status quo", List.of(), Map.of()))));
    }

    @Test
    void everythingWrittenIsKept() {
        Scenario scenario = desk.read(FULL);
        assertThat(scenario.title()).isEqualTo("Save: lives");
        assertThat(scenario.trendPercentPerYear()).isEqualTo(-1.5);
        assertThat(scenario.goals()).containsExactly(new Goal("homicides", 20, 3));
        assertThat(scenario.runs()).isEqualTo(new RunSize(7, 2));
        assertThat(scenario.arms()).extracting(Arm::name).containsExactly("status quo", "all", "outreach", "police");
        assertThat(scenario.arms().get(3).staffing()).isEqualTo(Map.of("policeOfficers", 1200.0, "detectives", 40.5));
    }

    @Test
    void settingsBindToTheStrategysRecord() {
        StrategyChoice choice = desk.read(FULL).arms().get(2).strategies().get(0);
        assertThat(SettingsRecords.bind(choice, SampleCatalog.Outreach.class))
                .isEqualTo(new SampleCatalog.Outreach(
                        12,
                        4,
                        15,
                        new Placement(0, List.of("Old North", "The Hill")),
                        new Delivery(Optional.of(LocalDate.of(2025, 6, 1)), Optional.empty(), 6, 0.8)));
    }

    @Test
    void everyTypeHasItsDefault() {
        StrategyChoice choice = desk.read(SMALLEST, "arms[0].everything={}")
                .arms()
                .get(0)
                .strategies()
                .get(0);
        assertThat(SettingsRecords.bind(choice, SampleCatalog.Everything.class))
                .isEqualTo(new SampleCatalog.Everything(
                        3,
                        0.5,
                        false,
                        "none",
                        LocalDate.of(2025, 1, 31),
                        Optional.empty(),
                        Optional.of(0.25),
                        Optional.empty()));
    }

    @Test
    void everyTypeCanBeWritten() {
        String everything = "{count: 4.0, level: -1e-1, open: true, note: '12', day: '2024-02-29', limit: 0, share: 1,"
                + " where: {busiest: 3}}";
        StrategyChoice choice = desk.read(SMALLEST, "arms[0].everything=" + everything)
                .arms()
                .get(0)
                .strategies()
                .get(0);
        assertThat(SettingsRecords.bind(choice, SampleCatalog.Everything.class))
                .isEqualTo(new SampleCatalog.Everything(
                        4,
                        -0.1,
                        true,
                        "12",
                        LocalDate.of(2024, 2, 29),
                        Optional.of(0),
                        Optional.of(1.0),
                        Optional.of(new Placement(3, List.of()))));
    }

    @Test
    void aPlacementMayGoByPovertyAndAStrategyNameItsJurisdictions() {
        StrategyChoice choice = desk.read(
                        SMALLEST, "arms[0].streetOutreach={neighborhoods: {poorest: 2}, jurisdictions: [\"Milltown\"]}")
                .arms()
                .get(0)
                .strategies()
                .get(0);
        SampleCatalog.Outreach outreach = SettingsRecords.bind(choice, SampleCatalog.Outreach.class);
        assertThat(outreach.neighborhoods()).isEqualTo(Placement.poorest(2));
        assertThat(outreach.delivery().jurisdictions().names()).containsExactly("Milltown");
        assertThat(Setting.asWritten(outreach.neighborhoods())).isEqualTo("{poorest: 2}");
        assertThat(Setting.asWritten(new Jurisdictions(List.of("St. Louis County, Missouri", "Milltown"))))
                .isEqualTo("[\"St. Louis County, Missouri\", Milltown]");
    }

    @Test
    void includedStrategiesComeInTheOrderOfTheCatalogWithStaffing() {
        Scenario scenario = desk.read(FULL);
        Arm all = scenario.arms().get(1);
        assertThat(all.strategies())
                .extracting(StrategyChoice::strategy)
                .containsExactly("cognitiveBehavioralTherapy", "streetOutreach");
        assertThat(all.strategies().get(1))
                .isEqualTo(scenario.arms().get(2).strategies().get(0));
        assertThat(all.staffing()).isEqualTo(scenario.arms().get(3).staffing());
    }

    @Test
    void whatAnArmWritesItselfGoesBeforeWhatItIncludes() {
        Scenario scenario = desk.read(FULL, "arms.all.streetOutreach={workers: 3}", "arms.all.staffing.detectives=9");
        Arm all = scenario.arms().get(1);
        assertThat(all.strategies().get(1).settings()).containsEntry("workers", 3);
        assertThat(all.staffing()).isEqualTo(Map.of("policeOfficers", 1200.0, "detectives", 9.0));
    }

    @Test
    void inclusionsReachThroughInclusions() {
        Scenario scenario = desk.read(FULL, "arms[0].include=[all, outreach]");
        assertThat(scenario.comparisonArm().strategies())
                .isEqualTo(scenario.arms().get(1).strategies());
    }

    @Test
    void jsonIsReadAsWell() {
        String json =
                "{\n\t\"title\": \"a \\/ b \\u00e9 \\ud83d\\ude00\",\n\t\"city\":\"cities\\/minimal\",\"start\":\"2025-04-01\","
                        + "\"years\":1,\r\n\t\"arms\":[{\"name\":\"x\",\"streetOutreach\":{\"workers\":5}}]}";
        Scenario scenario = desk.read(json);
        assertThat(scenario.title()).isEqualTo("a / b \u00e9 \ud83d\ude00");
        assertThat(scenario.comparisonArm().strategies().get(0).settings()).containsEntry("workers", 5);
    }

    @Test
    void hostileTitlesStayText() {
        for (String title : List.of(
                "../../etc/passwd", "<script>alert(1)</script>", "'; DROP TABLE runs;--", "[draft] of", "${x}")) {
            assertThat(desk.read(SMALLEST, "title=" + title).title()).isEqualTo(title);
        }
    }

    @Test
    void laterProblemsFindTheirPlace() throws InvalidInputException {
        ScenarioFile file = desk.reader().readFile(desk.write(FULL), List.of("years=2", "goals=[]"));
        assertThat(file.problemAt("arms[2].streetOutreach.neighborhoods[1]", "m"))
                .isEqualTo(new Problem(folder + "/s.yaml", 14, 62, "arms[2].streetOutreach.neighborhoods[1]", "m"));
        assertThat(file.problemAt("arms[1].streetOutreach.neighborhoods[1]", "m"))
                .as("what is included is found where it was written")
                .isEqualTo(new Problem(folder + "/s.yaml", 14, 62, "arms[2].streetOutreach.neighborhoods[1]", "m"));
        assertThat(file.problemAt("arms[2].streetOutreach.caseload", "m"))
                .as("what was not written is found at its group")
                .isEqualTo(new Problem(folder + "/s.yaml", 14, 21, "arms[2].streetOutreach.caseload", "m"));
        assertThat(file.problemAt("years", "m")).isEqualTo(new Problem("command line", 0, 0, "years", "m"));
    }
}
