// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.abate.evidence.EvidenceTable;
import org.abate.evidence.ParameterTable;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Grounds;
import org.abate.scenario.SampleCatalog;
import org.abate.scenario.StrategyDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code abate levers} prints. */
class LeversTextTest {
    private static final EvidenceTable EVIDENCE = EvidenceTable.load();
    private static final ParameterTable PARAMETERS = ParameterTable.load();
    private static final LeversText SAMPLES = new LeversText(SampleCatalog.catalog(), EVIDENCE, PARAMETERS);

    static Stream<String> texts() {
        LeversText installed = new LeversText(Installation.complete().strategies(), EVIDENCE, PARAMETERS);
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
                        + " neighborhoods, start, end,\n  rampUpMonths, fidelity, jurisdictions, payer\n")
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
                                   OU16  Pittsburgh One Vision One Life 2004-: homicide, 0 percent;
                                         Wilson JM, Chermak S 2011
                                   OU17  Pittsburgh One Vision: aggravated + gun assaults, increase;
                                         Wilson & Chermak 2011
                        Standing   association only. associations
                        Costs      nothing of its own

                        Settings
                          workers
                              Outreach workers in post
                              unit      people
                              default   24
                              expected  a whole number from 0 to 500
                        """);
    }

    @Test
    void whatIsFromMemoryIsCalledUnverified() {
        StrategyDescription strategy = SampleCatalog.catalog().get(0);
        LeversText text = new LeversText(
                List.of(new StrategyDescription(
                        strategy.key(),
                        strategy.title(),
                        strategy.settings(),
                        "m",
                        new Grounds(EvidenceStanding.CAUSAL, "s", List.of("FD05", "FD12")),
                        strategy.funding())),
                EVIDENCE,
                PARAMETERS);
        assertThat(text.of(strategy.key()))
                .containsPattern("FD05 [^;]+0.194\\s+Cohen\\s+d;\\s+Braga[^;]+2018;\\s+unverified\n +FD12")
                .containsPattern("FD12 [^;]+-31\\s+percent;\\s+Braga\\s+et\\s+al.\\s+2014\n");
    }

    @Test
    void longTextIsBroken() {
        StrategyDescription strategy = SampleCatalog.catalog().get(0);
        String mechanism = "word ".repeat(50) + "x".repeat(300);
        String text = new LeversText(
                        List.of(new StrategyDescription(
                                strategy.key(),
                                strategy.title(),
                                strategy.settings(),
                                mechanism,
                                new Grounds(EvidenceStanding.NONE, "none", List.of()),
                                strategy.funding())),
                        EVIDENCE,
                        PARAMETERS)
                .of(strategy.key());
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
        assertThat(text.replaceAll("\\s", "")).contains("x".repeat(300));
    }
}
