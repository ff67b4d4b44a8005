// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class RaceSplitLawTest {
    @Property(tries = 200)
    void sharesSumToOneAndTheCityToWhatIsRecorded(
            @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = 0, max = 1) Double> residents,
            @ForAll @DoubleRange(min = 0, max = 1) double recorded) {
        int count = residents.size();
        double[][] shares = residents.stream()
                .map(first -> new double[] {first, 0.7 * (1 - first), 0.3 * (1 - first)})
                .toArray(double[][]::new);
        double[] burden = new double[count];
        for (int n = 0; n < count; n++) {
            burden[n] = 2.0 * (n + 1) / (count * (count + 1.0));
        }
        double[] target = {recorded, 0.9 * (1 - recorded), 0.1 * (1 - recorded)};
        double[][] victims = RaceSplit.victimShares(shares, burden, target);
        double[] city = new double[3];
        for (int n = 0; n < count; n++) {
            assertThat(victims[n][0] + victims[n][1] + victims[n][2]).isCloseTo(1, within(1e-12));
            for (int race = 0; race < 3; race++) {
                assertThat(victims[n][race]).isBetween(0.0, 1.0);
                city[race] += burden[n] * victims[n][race];
            }
        }
        for (int race = 0; race < 3; race++) {
            assertThat(city[race]).isCloseTo(target[race], within(1e-9));
        }
    }

    @Property(tries = 200)
    void whereMoreOfARaceLiveMoreOfItsVictimsAre(
            @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = 0.01, max = 0.99) Double> residents,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double recorded) {
        double[][] shares =
                residents.stream().map(first -> new double[] {first, 1 - first}).toArray(double[][]::new);
        double[] burden = new double[shares.length];
        Arrays.fill(burden, 1.0 / burden.length);
        double[][] victims = RaceSplit.victimShares(shares, burden, new double[] {recorded, 1 - recorded});
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                if (shares[i][0] > shares[j][0]) {
                    assertThat(victims[i][0]).isGreaterThanOrEqualTo(victims[j][0]);
                }
            }
        }
    }

    @Example
    void oddsAreThoseOfResidentsTimesOneFactor() {
        double[][] victims = RaceSplit.victimShares(
                new double[][] {{0.5, 0.5}, {0.2, 0.8}}, new double[] {0.75, 0.25}, new double[] {0.8, 0.2});
        double first = victims[0][0] / victims[0][1];
        double second = victims[1][0] / victims[1][1];
        assertThat(first / second).isCloseTo((0.5 / 0.5) / (0.2 / 0.8), within(1e-8));
        assertThat(0.75 * victims[0][0] + 0.25 * victims[1][0]).isCloseTo(0.8, within(1e-9));
    }

    @Example
    void stLouisSplitsTheVictimsItRecorded() {
        City city = Cities.stLouis();
        double[] burden = NeighborhoodBurden.shares(city);
        double black = 0;
        for (Neighborhood n : city.neighborhoods()) {
            assertThat(n.races().shares()).extracting(RaceShare::race).containsExactly("Black", "all others");
            black += burden[n.index()] * n.races().shares().get(0).victims();
        }
        assertThat(black).isCloseTo(0.9, within(1e-9));
        assertThat(city.neighborhoods().get(0).races().shares().get(0).residents())
                .isCloseTo(0.3927, within(1e-9));
        assertThat(city.neighborhoods().get(0).races().source()).contains("circuit attorney");
    }

    @Example
    void aCityThatRecordsNoRaceHasNone() {
        assertThat(Cities.milltown().neighborhoods())
                .extracting(Neighborhood::races)
                .containsOnly(NeighborhoodRaces.UNKNOWN);
    }
}
