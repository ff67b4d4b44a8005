// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.abate.scenario.SampleCatalog;
import org.abate.scenario.StrategyDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code abate levers} prints. */
class LeversTextTest {
    private static final LeversText SAMPLES = new LeversText(SampleCatalog.catalog());

    static Stream<String> texts() {
        LeversText installed = new LeversText(Installation.complete().strategies());
        return Stream.of(SAMPLES, installed)
                .flatMap(text -> Stream.concat(
                        Stream.of(text.list()), text.names().stream().map(text::of)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void fitsInto80Columns(String text) {
        assertThat(text.lines()).allMatch(line -> line.length() <= 80).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void theListNamesEverySetting() {
        assertThat(SAMPLES.list())
                .contains("streetOutreach\n  Street-level outreach\n  settings: workers, supervisors, caseload,"
                        + " neighborhoods, start, end,\n  rampUpMonths, fidelity\n")
                .contains("policeOfficers");
    }

    @Test
    void aStrategyIsToldWithEverySettingAndItsEvidence() {
        assertThat(SAMPLES.of("streetOutreach"))
                .startsWith(
                        """
                        streetOutreach
                        Street-level outreach

                        Mechanism  Street-level outreach acts on a mechanism.
                        Evidence   rows OU16, OU17 of the evidence table
                        Standing   associations

                        Settings
                          workers
                              Outreach workers in post
                              unit      people
                              default   24
                              expected  a whole number from 0 to 500
                        """);
    }

    @Test
    void longTextIsBroken() {
        StrategyDescription strategy = SampleCatalog.catalog().get(0);
        String mechanism = "word ".repeat(50) + "x".repeat(300);
        String text = new LeversText(List.of(new StrategyDescription(
                        strategy.key(), strategy.title(), strategy.settings(), mechanism, List.of(), "none")))
                .of(strategy.key());
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
        assertThat(text.replaceAll("\\s", "")).contains("x".repeat(300));
    }
}
