// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ModelScoreTest {
    @Test
    @DisplayName("A score of other numbers than those that ship says so")
    void stale() {
        assertThat(new ModelScore(38, 25, 0, 22, 36, 25, false).words())
                .contains("Scored before the last change of the model's numbers.");
        assertThat(new ModelScore(38, 25, 0, 22, 36, 25, true).words()).doesNotContain("Scored before");
    }
}
