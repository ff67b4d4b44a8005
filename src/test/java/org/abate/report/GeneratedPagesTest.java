// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.abate.Golden;
import org.abate.evidence.CalibratedParameters;
import org.abate.evidence.EvidenceTable;
import org.abate.evidence.ParameterTable;
import org.abate.strategy.Strategies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages that are made from files and code say what these say. {@code -Dabate.golden=refresh} writes them anew. */
class GeneratedPagesTest {
    private static final EvidenceTable EVIDENCE = EvidenceTable.load();

    @Test
    @DisplayName("parameters.md says what parameters.yaml says")
    void parameters() {
        Golden.assertPageMatches("parameters.md", new ParametersPage(CalibratedParameters.load(), EVIDENCE).markdown());
    }

    @Test
    @DisplayName("calibration.md says where the shipped ensemble came from")
    void calibration() {
        Golden.assertPageMatches("calibration.md", CalibrationPage.load().markdown());
    }

    @Test
    @DisplayName("levers.md says what the catalog of strategies says")
    void levers() {
        Golden.assertPageMatches(
                "levers.md", new LeversPage(Strategies.catalog(), EVIDENCE, ParameterTable.load()).markdown());
    }

    @Test
    @DisplayName("evidence.md says what evidence.csv says")
    void evidence() {
        Golden.assertPageMatches("evidence.md", new EvidencePage(EVIDENCE).markdown());
    }

    @Test
    @DisplayName("A row from memory is marked wherever it is linked")
    void unverified() {
        assertThat(new EvidencePage(EVIDENCE).links(List.of("FD12", "FD05")))
                .isEqualTo("[FD12](evidence.md#FD12), [FD05](evidence.md#FD05) *unverified*");
    }

    @Test
    @DisplayName("Text of a table stays in its cell")
    void plain() {
        assertThat(MarkdownPage.plain("age <=24 | SL*")).isEqualTo("age &lt;=24 \\| SL\\*");
    }
}
