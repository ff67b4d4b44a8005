// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.abate.model.ViolenceModel;
import org.abate.scenario.StrategyChoice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Staff beyond need buy less and less: the next doubling never averts more for each of those added than the last did. */
class DiminishingReturnsLawTest {
    private static final int RUNS = 60;

    /** What luck alone may add, in homicides for each of the staff: where nobody is left to serve, the effect is nothing. */
    private static final double NOISE = 0.005;

    private static final List<Integer> STAFF = List.of(0, 4, 16, 64, 256);

    @Test
    @DisplayName("The marginal outreach worker's effect does not grow")
    void outreachWorkers() {
        assertDiminishing(workers -> Arms.outreach(Map.of("workers", workers, "supervisors", workers)));
    }

    @Test
    @DisplayName("The marginal clinician's effect does not grow")
    void clinicians() {
        assertDiminishing(clinicians -> Arms.therapy(Map.of("clinicians", clinicians)));
    }

    private static void assertDiminishing(IntFunction<StrategyChoice> staffed) {
        double[] averted = averted(staffed);
        double last = Double.POSITIVE_INFINITY;
        for (int i = 1; i < averted.length; i++) {
            double each = (averted[i] - averted[i - 1]) / (STAFF.get(i) - STAFF.get(i - 1));
            assertThat(each)
                    .as(
                            "homicides averted by each of the staff from %d to %d, of %s",
                            STAFF.get(i - 1), STAFF.get(i), averted[i])
                    .isLessThan(last + NOISE);
            last = each;
        }
        assertThat(averted[averted.length - 1]).isPositive();
    }

    private static double[] averted(IntFunction<StrategyChoice> staffed) {
        Lives lives = Lives.milltown(3, 17, Map.of("outreach.failedSiteShare", 0.0));
        double[] averted = new double[STAFF.size()];
        for (int run = 0; run < RUNS; run++) {
            ViolenceModel before = lives.burnIn(run, (day, kind, key, who, whom) -> {});
            double untreated = lives.live(run, before, Arms.STATUS_QUO).expectedHomicides();
            for (int i = 0; i < averted.length; i++) {
                averted[i] += (untreated
                                - lives.live(run, before, Arms.of(staffed.apply(STAFF.get(i))))
                                        .expectedHomicides())
                        / RUNS;
            }
        }
        return averted;
    }
}
