// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NestedMomentsLawTest {
    @Property
    void runsThatPassByTellWhatKeptOnesTell(
            @ForAll @Size(min = 1, max = 200) List<@DoubleRange(min = -1000, max = 1000) Double> runs,
            @ForAll @IntRange(min = 1, max = 6) int seeds) {
        NestedMoments moments = new NestedMoments();
        double[][] kept = new double[(runs.size() + seeds - 1) / seeds][];
        for (int set = 0; set < kept.length; set++) {
            kept[set] = runs.subList(set * seeds, Math.min(runs.size(), (set + 1) * seeds)).stream()
                    .mapToDouble(run -> run)
                    .toArray();
            for (double run : kept[set]) {
                moments.add(3 * set, run);
            }
        }
        NestedEstimate whole = NestedEstimate.mean(kept);
        Estimate estimate = moments.estimate();
        assertThat(estimate.mean()).isCloseTo(whole.estimate().mean(), within(1e-9));
        assertThat(estimate.degreesOfFreedom()).isEqualTo(whole.estimate().degreesOfFreedom());
        if (runs.size() > 1) {
            assertThat(estimate.monteCarloStandardError())
                    .isCloseTo(whole.estimate().monteCarloStandardError(), within(1e-9));
        }
        assertThat(moments.shortage()).isEqualTo(whole.shortage());
        Interval credible = moments.credible(0.95);
        if (credible.isDefined()) {
            assertThat(credible.low()).isCloseTo(whole.credible(0.95).low(), within(1e-6));
            assertThat(credible.high()).isCloseTo(whole.credible(0.95).high(), within(1e-6));
        }
    }

    @Example
    void whatChanceHidesHasNoInterval() {
        NestedMoments moments = new NestedMoments();
        for (int set = 0; set < 20; set++) {
            moments.add(set, 1);
            moments.add(set, 5);
        }
        assertThat(moments.estimate().mean()).isEqualTo(3);
        assertThat(moments.credible(0.95).isDefined()).isFalse();
    }

    @Example
    void nothingDifferentIsKnownForSure() {
        NestedMoments moments = new NestedMoments();
        moments.add(0, 0);
        assertThat(moments.credible(0.95)).isEqualTo(new Interval(0, 0));
        moments.add(1, 0);
        assertThat(moments.credible(0.95)).isEqualTo(new Interval(0, 0));
    }
}
