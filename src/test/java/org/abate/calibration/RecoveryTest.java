// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import org.abate.experiment.StopSignal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecoveryTest {
    @Test
    @DisplayName("Intervals of 90 % hold known values about nine times in ten")
    void coverage() throws Exception {
        Sizes sizes = new Sizes(70, 30, 3, 60, 50, 30, 400, 150);
        CalibrationSettings settings = new CalibrationSettings(
                30, "test", TestSimulator.PARAMETERS, TestSimulator.targets(1, 0.3, 5, 0.2, 10), sizes);
        RecoveryReport report = new Recovery(settings, new TestSimulator(), 2)
                .run(24, Journal.inMemory(), new StopSignal(), Progress.SILENT)
                .orElseThrow();
        // 120 intervals: their standard error is 0.03.
        assertThat(report.coverage()).isBetween(0.81, 0.98);
        assertThat(report.lost()).isLessThanOrEqualTo(1);
        for (int i = 0; i < 5; i++) {
            assertThat(report.coverage(i)).isGreaterThan(0.6);
        }
    }

    @Test
    @DisplayName("A check that is stopped has no result yet")
    void stopped() throws Exception {
        StopSignal stop = new StopSignal();
        stop.give();
        assertThat(new Recovery(TestSimulator.settings(31), new TestSimulator(), 1)
                        .run(2, Journal.inMemory(), stop, Progress.SILENT))
                .isEmpty();
    }
}
