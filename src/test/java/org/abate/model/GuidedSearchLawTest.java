// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GuidedSearchLawTest {
    /** Steps of 0 make numbers that are equal, as a clock that stands still does. */
    @Property
    void findsWhatALookAtAllNumbersFinds(
            @ForAll @Size(max = 40) List<@DoubleRange(min = 0, max = 3) Double> steps,
            @ForAll @IntRange(min = 1, max = 200) int cells,
            @ForAll @DoubleRange(min = 0, max = 150) double value) {
        double[] ascending = new double[steps.size() + 1];
        for (int i = 0; i < steps.size(); i++) {
            ascending[i + 1] = ascending[i] + steps.get(i);
        }
        GuidedSearch search = new GuidedSearch(ascending, cells);

        assertThat(search.lastAtMost(value)).isEqualTo(atMost(ascending, value));
        for (double exactly : ascending) {
            assertThat(search.lastAtMost(exactly)).isEqualTo(atMost(ascending, exactly));
        }
    }

    private static int atMost(double[] ascending, double value) {
        return (int) Arrays.stream(ascending).filter(one -> one <= value).count() - 1;
    }
}
