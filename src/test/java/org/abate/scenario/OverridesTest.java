// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --set path=value}. */
class OverridesTest {
    private static final String SCENARIO =
            """
            title: T
            city: cities/minimal
            start: 2025-04-01
            years: 3
            arms:
              - name: status quo
              - name: out
                streetOutreach:
              - name: out.reach
                streetOutreach: {workers: 8, neighborhoods: {busiest: 2}}
            """;
    private static final String SOUND = SCENARIO.replace("streetOutreach:\n", "streetOutreach: {}\n");

    @TempDir
    private Path folder;

    private ScenarioDesk desk;

    @BeforeEach
    void setUp() {
        desk = new ScenarioDesk(folder);
    }

    private static Object workers(Scenario scenario, int arm) {
        return scenario.arms().get(arm).strategies().get(0).settings().get("workers");
    }

    @Test
    void replaceByNumberAndByName() {
        assertThat(workers(desk.read(SOUND, "arms[2].streetOutreach.workers=30"), 2))
                .isEqualTo(30);
        assertThat(workers(desk.read(SOUND, "arms.out.streetOutreach.workers=31"), 1))
                .isEqualTo(31);
        assertThat(workers(desk.read(SOUND, "arms.out.reach.streetOutreach.workers=32"), 2))
                .isEqualTo(32);
    }

    @Test
    void addWhatTheFileDoesNotSay() {
        Scenario scenario = desk.read(
                SOUND, "runs.parameterSets=50", "arms.status quo.streetOutreach.neighborhoods=[Riverside, Old North]");
        assertThat(scenario.runs()).isEqualTo(new RunSize(50, 5));
        assertThat(scenario.comparisonArm().strategies().get(0).settings())
                .containsEntry("neighborhoods", new Placement(0, List.of("Riverside", "Old North")));
    }

    @Test
    void theLastOneHolds() {
        assertThat(desk.read(SOUND, "years=4", "years=5").years()).isEqualTo(5);
    }

    @Test
    void mendAProblemOfTheFile() {
        assertThat(desk.problems(SCENARIO)).hasSize(1);
        assertThat(workers(desk.read(SCENARIO, "arms[1].streetOutreach.workers=3"), 1))
                .isEqualTo(3);
    }

    @Test
    void textIsTakenLetterByLetter() {
        assertThat(desk.read(SOUND, "title=Lives: saved # now").title()).isEqualTo("Lives: saved # now");
        assertThat(desk.read(SOUND, "title=\"2025\"").title()).isEqualTo("2025");
        assertThat(desk.read(SOUND, "title=a=b").title()).isEqualTo("a=b");
    }

    @Test
    void problemsAreThoseOfTheCommandLine() {
        assertThat(desk.problems(
                        SOUND,
                        "years",
                        "=3",
                        "years=many",
                        "yeers=3",
                        "runs.seedsPerSets=2",
                        "arms[7].name=x",
                        "arms[x].name=y",
                        "arms.outt.name=z",
                        "title.x=1",
                        "goals=[1,{]",
                        "arms[0]..name=q"))
                .containsExactly(
                        "command line: --set =3: expected path=value, such as years=5",
                        "command line: --set years: expected path=value, such as years=5",
                        "command line: arms.outt.name: there is no item named `outt` in `arms`; did you mean `out`?",
                        "command line: arms[0]..name: expected the name of a key after `arms[0]`",
                        "command line: arms[7].name: `arms` has 3 items, counted from [0]; there is no `[7]`",
                        "command line: arms[x].name: `arms` has 3 items, counted from [0]; there is no `[x]`",
                        "command line: goals: this is not valid YAML: while parsing a flow node, expected the node"
                                + " content, but found ']'",
                        "command line: runs.seedsPerSets: unknown key `seedsPerSets`; did you mean `seedsPerSet`?",
                        "command line: title.x: `title` holds the text \"T\", so nothing in it can be set",
                        "command line: years: expected a whole number from 1 to 10 but found the text \"many\"",
                        "command line: yeers: unknown key `yeers`; did you mean `years`?");
    }
}
