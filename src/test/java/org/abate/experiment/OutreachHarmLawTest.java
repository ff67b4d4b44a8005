// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.abate.model.ViolenceModel;
import org.abate.scenario.Arm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Outreach that departs from its model, and sites that fail, do harm through the same mechanisms by which good work helps. */
class OutreachHarmLawTest {
    private static final int RUNS = 60;

    @Test
    @DisplayName("Good work lowers violence, work far from its model raises it, no work does nothing")
    void departure() {
        Map<String, Double> sound = Map.of("outreach.harmOfDeparture", 2.5, "outreach.failedSiteShare", 0.0);
        assertThat(meanAverted(sound, Map.of("fidelity", 1.0))).isPositive();
        assertThat(meanAverted(sound, Map.of("fidelity", 0.3))).isNegative();
        assertThat(meanAverted(sound, Map.of("fidelity", 0.0))).isZero();
    }

    @Test
    @DisplayName("Sites that fail raise violence")
    void failedSites() {
        assertThat(meanAverted(Map.of("outreach.failedSiteShare", 1.0, "outreach.failedSiteQuality", -1.0), Map.of()))
                .isNegative();
    }

    private static double meanAverted(Map<String, Double> numbers, Map<String, Object> settings) {
        Lives lives = Lives.milltown(3, 11, numbers);
        Arm outreach = Arms.of(Arms.outreach(settings));
        double averted = 0;
        for (int run = 0; run < RUNS; run++) {
            ViolenceModel before = lives.burnIn(run, (day, kind, key, who, whom) -> {});
            averted += lives.live(run, before, Arms.STATUS_QUO).expectedHomicides()
                    - lives.live(run, before, outreach).expectedHomicides();
        }
        return averted / RUNS;
    }
}
