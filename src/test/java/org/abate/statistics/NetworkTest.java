// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkTest {
    /** A line 0 - 1 - 2 - 3 with a tie given twice and one to oneself; 4 is alone. */
    private static final Ties LINE = new Ties(5, new int[][] {{0, 1}, {1, 0}, {1, 2}, {3, 2}, {2, 2}});

    @Test
    void degreesByHand() {
        assertThat(LINE.degrees()).containsExactly(1, 2, 2, 1, 0);
        var degrees = new Degrees(LINE.degrees());
        assertThat(degrees.mean()).isCloseTo(1.2, within(1e-15));
        assertThat(degrees.meanOfConnected()).isCloseTo(1.5, within(1e-15));
        // Squares 3 * 0.04 + ... = 2 * 0.04 + 2 * 0.64 + 1.44 = 2.8 over 5.
        assertThat(degrees.variation()).isCloseTo(Math.sqrt(0.56) / 1.2, within(1e-15));
        // 2 (1*0 + 2*1 + 3*1 + 4*2 + 5*2) / (5 * 6) - 6 / 5.
        assertThat(degrees.gini()).isCloseTo(46 / 30.0 - 1.2, within(1e-15));
        assertThat(degrees.quantile(0.5)).isEqualTo(1);
        assertThat(degrees.quantile(0.6)).isCloseTo(1.4, within(1e-12));
        assertThat(degrees.max()).isEqualTo(2);
        assertThat(degrees.isolates()).isEqualTo(0.2);
    }

    @Test
    void distancesByHand() {
        assertThat(LINE.distances(0, 2)).isEqualTo(Map.of(1, 1, 2, 2));
        assertThat(LINE.distances(1, 3)).isEqualTo(Map.of(0, 1, 2, 1, 3, 2));
        assertThat(LINE.distances(4, 3)).isEmpty();
    }

    @Test
    void reinjuryByHand() {
        // Four people: hurt again on days 10 and 30, lost on days 10 and 50.
        var four = new Reinjury(new int[] {50, 10, 30, 10}, new boolean[] {false, false, true, true});
        assertThat(four.share(9)).isZero();
        assertThat(four.share(10)).isEqualTo(0.25);
        assertThat(four.share(365)).isCloseTo(1 - 0.75 * 0.5, within(1e-15));
        // Greenwood: 0.375 sqrt(1 / (4 * 3) + 1 / (2 * 1)).
        assertThat(four.standardError(365)).isCloseTo(0.375 * Math.sqrt(7 / 12.0), within(1e-15));
    }

    @Test
    void withoutCensoringItIsTheShareOfPeople() {
        var people = new Reinjury(new int[] {5, 400, 400, 400, 8}, new boolean[] {true, false, true, false, true});
        assertThat(people.share(365)).isCloseTo(0.4, within(1e-15));
    }

    @Test
    void injuriesBecomePeople() {
        int[] person = {7, 8, 9, 7, 7, 8};
        int[] day = {0, 10, 10, 20, 30, 40};
        boolean[] fatal = {false, false, true, false, false, true};
        // 7 is hurt again after 20 days, 8 killed after 30, 9 died of the first.
        var people = Reinjury.ofInjuries(person, day, fatal, 100);
        assertThat(people.people()).isEqualTo(2);
        assertThat(people.share(20)).isEqualTo(0.5);
        assertThat(people.share(30)).isEqualTo(1);
        assertThatThrownBy(() -> Reinjury.ofInjuries(new int[2], new int[] {1, 0}, new boolean[2], 9))
                .hasMessageContaining("in time");
        assertThat(Reinjury.ofInjuries(new int[0], new int[0], new boolean[0], 9)
                        .share(1))
                .isNaN();
    }
}
