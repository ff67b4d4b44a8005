// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.abate.city.CityReader;
import org.abate.city.Jurisdiction;
import org.abate.evidence.ParameterTable;
import org.abate.scenario.InvalidInputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CrisisCallsTest {
    private static final double DAYS_PER_YEAR = 365.25;
    private static final Jurisdiction ST_LOUIS = stLouis();

    private static Jurisdiction stLouis() {
        try {
            return CityReader.read(Path.of("scenarios", "cities", "stlouis")).lead();
        } catch (InvalidInputException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private record People(double atWork, double coveredShare) implements CrisisCalls.Crew {
        @Override
        public double atWork(double day) {
            return atWork;
        }
    }

    private static CrisisCalls calls() {
        return new CrisisCalls(ST_LOUIS, ParameterTable.load().medians().bind("crisis", CrisisParameters.class));
    }

    private static double perYear(double people, double coveredShare) {
        CrisisCalls calls = calls();
        People crew = new People(people, coveredShare);
        calls.join(crew);
        return calls.perDay(crew, 0) * DAYS_PER_YEAR;
    }

    @Test
    @DisplayName(
            "The 17 clinicians of St. Louis answer some 6,000 calls a year: the city counted about 5,000 in the first (CL02)")
    void present() {
        assertThat(calls().presentPerYear()).isBetween(4_000.0, 7_000.0);
    }

    @Test
    @DisplayName("More clinicians answer more calls, each fewer than the last, and never more than there are")
    void diminishing() {
        double all = 700_000 * 0.333 * 0.04;
        double last = 0;
        double lastGain = Double.POSITIVE_INFINITY;
        for (int people = 10; people <= 200; people += 10) {
            double gain = perYear(people, 1) - last;
            // Nothing is left to gain in the end but what rounding leaves.
            assertThat(gain).isBetween(-1e-6, lastGain + 1e-6);
            last += gain;
            lastGain = gain;
        }
        assertThat(last).isCloseTo(all - calls().presentPerYear(), within(0.001 * all));
    }

    @Test
    @DisplayName("Who covers fewer hours answers a larger part of the calls of these hours, and fewer calls")
    void hours() {
        assertThat(perYear(6, 0.5)).isLessThan(perYear(6, 1)).isGreaterThan(perYear(6, 1) / 2);
    }

    @Test
    @DisplayName("Two programmes share the calls: together they answer what one of their size would")
    void shared() {
        CrisisCalls calls = calls();
        People some = new People(6, 1);
        People others = new People(12, 1);
        calls.join(some);
        calls.join(others);
        double both = (calls.perDay(some, 0) + calls.perDay(others, 0)) * DAYS_PER_YEAR;
        assertThat(both).isCloseTo(perYear(18, 1), within(1e-6));
        assertThat(calls.perDay(others, 0)).isCloseTo(2 * calls.perDay(some, 0), within(1e-9));
    }

    @Test
    @DisplayName("Nobody answers nothing")
    void nobody() {
        assertThat(perYear(0, 1)).isZero();
    }

    @Test
    @DisplayName("A service out of range is refused")
    void outOfRange() {
        assertThatThrownBy(() -> new CrisisService(0, 1, 0.3, 0, FreedHours.PATROL))
                .hasMessageContaining("hoursCovered");
        assertThatThrownBy(() -> new CrisisService(24, 1, 1.3, 0, FreedHours.PATROL))
                .hasMessageContaining("shareAlone");
        assertThatThrownBy(() -> new CrisisService(24, 1, 0.3, -1, FreedHours.PATROL))
                .hasMessageContaining("officersPaired");
    }
}
