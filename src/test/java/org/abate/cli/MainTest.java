// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.abate.scenario.SampleCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as its users meet it: what is printed where, and the exit status. */
class MainTest {
    private static final String SCENARIO =
            """
            title: "Caf\u00e9 \u00fcber alles"
            city: cities/minimal
            start: 2025-04-01
            years: 2
            trendPercentPerYear: -1.5
            goals: [{outcome: homicides, reductionPercent: 20, byYear: 2}]
            runs: {parameterSets: 2000, seedsPerSet: 1}
            arms:
              - name: status quo
              - name: outreach
                streetOutreach: {workers: 30, neighborhoods: [Old North], start: 2025-06-01}
                staffing: {detectives: 40.5}
              - name: defaults
                focusedDeterrence: {}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Installation installation =
            new Installation(SampleCatalog.catalog(), SampleCatalog.OUTCOMES, city -> SampleCity.city());

    @BeforeEach
    void writeScenario() throws IOException {
        Files.createDirectories(folder.resolve("cities/minimal"));
        Files.writeString(folder.resolve("s.yaml"), SCENARIO);
        Files.writeString(folder.resolve("bad.yaml"), SCENARIO.replace("years: 2", "years: 0\nyeers: 2"));
    }

    private ExitStatus run(String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return Main.run(arguments, terminal, installation);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void checkTellsThePlanInWords() {
        assertThat(run("check", file("s.yaml"))).isEqualTo(ExitStatus.DONE);
        assertThat(err()).isEmpty();
        assertThat(out())
                .isEqualTo(
                        """
                        Caf\u00e9 \u00fcber alles
                          City   Sampleton: 1000 residents in 2 neighborhoods
                          Time   2025-04-01 to 2027-03-31 (2 years)
                          Trend  -1.5 % per year in every arm
                          Goal   homicides down by 20 % in year 2
                          Runs   2000 runs of each of 3 arms: 2000 parameter sets with 1 seed each

                        Arm 1: status quo (the comparison arm)
                            the city as it is
                        Arm 2: outreach
                            Street-level outreach:  workers 30, supervisors 4, caseload 15,
                                neighborhoods [Old North], start 2025-06-01
                            Staffing:  detectives 40.5
                        Arm 3: defaults
                            Focused deterrence:  analysts 2, enforcementDetectives 6, callInsPerYear 4,
                                attendeesPerCallIn 22, customNotificationsPerMonth 10
                        """);
    }

    @Test
    void checkTakesOverrides() {
        assertThat(run(
                        "check",
                        file("s.yaml"),
                        "--set",
                        "years=3",
                        "--set=arms.outreach.streetOutreach={workers: 5, caseload: 9}"))
                .isEqualTo(ExitStatus.DONE);
        assertThat(out()).contains("(3 years)").contains("workers 5, supervisors 4, caseload 9");
        assertThat(run("check", "--set", "years=30", file("s.yaml"))).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err()).startsWith("command line: years: expected a whole number from 1 to 10 but found 30\n");
    }

    @Test
    void checkTellsAllProblemsOfAllFiles() {
        assertThat(run("check", file("bad.yaml"), file("s.yaml"), file("none.yaml")))
                .isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(out()).startsWith("Caf\u00e9");
        assertThat(err())
                .isEqualTo(
                        """
                        bad.yaml:4:8: years: expected a whole number from 1 to 10 but found 0
                        bad.yaml:5:1: yeers: unknown key `yeers`; did you mean `years`?
                        none.yaml: there is no such file
                        3 problems; nothing was run or written
                        """);
    }

    @Test
    void neighborhoodsAreCheckedAgainstTheCity() {
        assertThat(run("check", file("s.yaml"), "--set", "arms.outreach.streetOutreach.neighborhoods=[Old Nort]"))
                .isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err())
                .startsWith("command line: arms[1].streetOutreach.neighborhoods[0]: the city has no neighborhood"
                        + " `Old Nort`; did you mean `Old North`?\n");
    }

    @Test
    void outputDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            run("check", file("s.yaml"));
            String expected = out();
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            run("check", file("s.yaml"));
            assertThat(out()).isEqualTo(expected);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(run("check", file("s.yaml"), "--set", "years=TRUE")).isEqualTo(ExitStatus.INVALID_INPUT);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void helpIsThereForTheProgramAndForEveryCommand() {
        for (List<String> call : List.of(List.of("--help"), List.of("check", "--help"), List.of("levers", "-h"))) {
            assertThat(run(call.toArray(String[]::new))).isEqualTo(ExitStatus.DONE);
            assertThat(out()).startsWith("Usage: abate ");
            assertThat(out().lines()).allMatch(line -> line.length() <= 80);
        }
        assertThat(run("check", "--help")).isEqualTo(ExitStatus.DONE);
        assertThat(out()).contains("abate check SCENARIO...").contains("--set PATH=VALUE");
    }

    @Test
    void versionIsTold() {
        assertThat(run("--version")).isEqualTo(ExitStatus.DONE);
        assertThat(out()).startsWith("abate ");
    }

    @Test
    void wrongCommandLinesEndWithTheInputStatusAndAHint() {
        assertThat(run()).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err()).startsWith("Usage: abate ");
        assertProblem("there is no command `chekc`; did you mean `check`? (abate --help tells more)", "chekc");
        assertThat(run("dance")).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err())
                .startsWith("command line: there is no command `dance`; valid are ")
                .contains("check, plan, levers");
        assertProblem("there is no option `--halp`; did you mean `--help`? (abate --help tells more)", "--halp");
        assertProblem(
                "there is no option `--sett`; did you mean `--set`? (abate check --help tells more)",
                "check",
                "--sett",
                "a=b");
        assertProblem("there is no option `--loud` (abate levers --help tells more)", "levers", "--loud");
        assertProblem("something is missing after the command (abate check --help tells more)", "check");
        assertProblem(
                "there is no strategy `streetOutreech`; did you mean `streetOutreach`?", "levers", "streetOutreech");
    }

    private void assertProblem(String expected, String... arguments) {
        assertThat(run(arguments)).as(expected).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err()).isEqualTo("command line: " + expected + "\n1 problem; nothing was run or written\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void filesOfArgumentsAreNotExpandedAndOddNamesAreRefusedInWords() {
        assertThat(run("check", "@" + file("s.yaml"))).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err()).startsWith("@").contains("there is no such file");
        assertThat(run("check", "a\0b")).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err()).contains("no file can have this name");
    }

    @Test
    void aMistakeInTheProgramIsOneLineWithoutATrace() {
        installation = new Installation(SampleCatalog.catalog(), SampleCatalog.OUTCOMES, city -> {
            throw new IllegalStateException("the roof\nis leaking");
        });
        assertThat(run("check", file("s.yaml"))).isEqualTo(ExitStatus.FAILED);
        assertThat(err().lines()).hasSize(1);
        assertThat(err()).contains("IllegalStateException at MainTest.java:").contains("the roof");
    }

    @Test
    void theRealInstallationAnswers() {
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        assertThat(Main.run(new String[] {"levers"}, terminal)).isEqualTo(ExitStatus.DONE);
    }
}
