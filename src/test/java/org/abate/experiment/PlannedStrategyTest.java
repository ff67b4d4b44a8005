// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Payer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reports know of each arm's strategies what they rest on and who pays. */
class PlannedStrategyTest {
    @Test
    @DisplayName("Replaced staff stands on the weakest evidence of its categories")
    void staffing() {
        assertThat(standing(Map.of("policeOfficers", 30.0))).isEqualTo(EvidenceStanding.CAUSAL);
        assertThat(standing(Map.of("policeOfficers", 30.0, "detectives", 5.0))).isEqualTo(EvidenceStanding.ASSOCIATION);
        assertThat(standing(Map.of("detectives", 5.0, "callTakers", 9.0))).isEqualTo(EvidenceStanding.NONE);
    }

    @Test
    @DisplayName("Whoever the scenario names pays, and otherwise who usually does")
    void payer() {
        assertThat(payer("trooperSurge={}")).isEqualTo(Payer.STATE);
        assertThat(payer("trooperSurge={payer: county}")).isEqualTo(Payer.COUNTY);
        assertThat(payer("equityGoals={}")).isEqualTo(Payer.CITY);
    }

    private static EvidenceStanding standing(Map<String, Double> staffing) {
        return PlannedStrategy.of(List.of(Arms.staffed(staffing))).get(0).standing();
    }

    private static Payer payer(String strategy) {
        return PlannedStrategy.of(List.of(Arms.written(strategy))).get(0).payer();
    }
}
