// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RunningMomentsTest {
    @Test
    void agreesWithTheTextbook() {
        var moments = new RunningMoments();
        for (double value : new double[] {2, 5, 11}) {
            moments.add(value);
        }
        assertThat(moments.mean()).isCloseTo(6, within(1e-12));
        assertThat(moments.standardError()).isCloseTo(Math.sqrt(7), within(1e-12));
    }

    @Test
    void saysWhenItCannotKnow() {
        var moments = new RunningMoments();
        assertThat(moments.mean()).isNaN();
        moments.add(1);
        assertThat(moments.standardError()).isNaN();
    }
}
