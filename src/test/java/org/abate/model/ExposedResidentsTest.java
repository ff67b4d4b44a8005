// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.Cities;
import org.abate.city.Residents;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.evidence.ParameterTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExposedResidentsTest {
    private static final int DRAWS = 200_000;
    private static final int HERE = 20;
    private static final ParameterSet SET = ParameterTable.load().medians();
    private static final DisputeParameters P = SET.bind("dispute", DisputeParameters.class);
    private static final Residents RESIDENTS =
            SyntheticCity.of(Cities.stLouis(), SET, 1).residents();
    private static final int FIRST = RESIDENTS.firstOfPeers(RESIDENTS.firstPeers()[HERE]);
    private static final int FIRST_ELSEWHERE = RESIDENTS.firstOfPeers(RESIDENTS.firstPeers()[HERE + 1]);

    @Test
    @DisplayName("Of a neighborhood each resident is chosen in proportion to exposure by age and sex")
    void exposure() {
        ExposedResidents outside = ExposedResidents.outside(RESIDENTS, P);
        check(outside, resident -> {
            int age = RESIDENTS.ageYears(resident);
            if (age < P.childrenUnderAgeYears()) {
                return P.childExposure();
            }
            double sex = RESIDENTS.female(resident) ? P.femaleExposure() : 1;
            return sex * Math.exp(-Math.max(0, age - P.exposureFallsFromAgeYears()) / P.exposureFallYears());
        });
    }

    @Test
    @DisplayName("At home partners are of one sex")
    void sexes() {
        ExposedResidents men = ExposedResidents.men(RESIDENTS, P);
        ExposedResidents women = ExposedResidents.women(RESIDENTS, P);
        for (int i = 0; i < 5_000; i++) {
            assertThat(RESIDENTS.female(men.choose(HERE, key(i), 0))).isFalse();
            assertThat(RESIDENTS.female(women.choose(HERE, key(i), 0))).isTrue();
        }
    }

    @Test
    @DisplayName("Everybody who may be chosen is, and a second choice is another one")
    void everybody() {
        ExposedResidents outside = ExposedResidents.outside(RESIDENTS, P);
        Set<Integer> chosen = new HashSet<>();
        int again = 0;
        for (int i = 0; i < DRAWS; i++) {
            int who = outside.choose(HERE, key(i), 0);
            assertThat(who).isBetween(FIRST, FIRST_ELSEWHERE - 1);
            chosen.add(who);
            again += outside.choose(HERE, key(i), 1) == who ? 1 : 0;
        }
        assertThat(chosen.size()).isGreaterThan((FIRST_ELSEWHERE - FIRST) * 9 / 10);
        assertThat(again).isLessThan(DRAWS / 100);
    }

    /** Compares sums over ten-year groups of both sexes with what the exposure of each resident says. */
    private static void check(ExposedResidents exposed, IntToDoubleFunction exposure) {
        double[] expected = new double[26];
        double all = 0;
        for (int resident = FIRST; resident < FIRST_ELSEWHERE; resident++) {
            expected[group(resident)] += exposure.applyAsDouble(resident);
            all += exposure.applyAsDouble(resident);
        }
        double[] found = new double[26];
        for (int i = 0; i < DRAWS; i++) {
            found[group(exposed.choose(HERE, key(i), 0))]++;
        }
        for (int g = 0; g < expected.length; g++) {
            double share = expected[g] / all;
            double error = Math.sqrt(share * (1 - share) / DRAWS);
            assertThat(found[g] / DRAWS).isCloseTo(share, within(4.5 * error + 1e-12));
        }
    }

    private static int group(int resident) {
        return RESIDENTS.ageYears(resident) / 10 + (RESIDENTS.female(resident) ? 13 : 0);
    }

    private static long key(int i) {
        return Keys.derive(11, Purpose.POPULATION, i);
    }
}
