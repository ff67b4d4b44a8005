// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.abate.model.Count;
import org.abate.model.ViolenceModel;
import org.abate.scenario.Arm;
import org.abate.statistics.VarianceComponents;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Shocks of neighborhoods are part of a run's luck: they move no level, no arm and, at zero, nothing. */
class ShockLawTest {
    private static final Map<String, Double> NONE = Map.of("shock.logSd", 0.0);
    private static final Map<String, Double> LARGE = Map.of("shock.logSd", 0.5);

    @Label("At zero, whatever else is said of them, everything happens as without; at any size, something else does")
    @Property(tries = 4)
    void zeroChangesNothing(@ForAll long seed) {
        Lives.Life without = Lives.milltown(2, seed, NONE).live(0, Arms.STATUS_QUO);
        Map<String, Double> zero =
                Map.of("shock.logSd", 0.0, "shock.yearlyCorrelation", 0.3, "shock.adjacentWeight", 2.0);
        assertThat(Lives.milltown(2, seed, zero).live(0, Arms.STATUS_QUO)).isEqualTo(without);
        assertThat(Lives.milltown(2, seed, LARGE).live(0, Arms.STATUS_QUO)).isNotEqualTo(without);
    }

    @Label("Arms share them: one that does nothing lives the comparison's life to the event, whichever arm comes first")
    @Property(tries = 4)
    void sameInAllArms(@ForAll long seed) {
        Lives lives = Lives.milltown(2, seed, LARGE);
        Arm idle = Arms.of(Arms.outreach(Map.of("workers", 0)));
        ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
        Lives.Life idleFirst = lives.live(0, before, idle);
        Lives.Life statusQuo = lives.live(0, before, Arms.STATUS_QUO);
        assertThat(idleFirst.ofTheCity()).isEqualTo(statusQuo.ofTheCity());
        assertThat(lives.live(0, before, idle)).isEqualTo(idleFirst);
    }

    @Test
    @DisplayName(
            "Large shocks move neither the mean of the city's homicides, by more than 3 %, nor their spread between runs much")
    void cityKeepsItsLevel() {
        double[] calm = homicides(NONE);
        double[] shaken = homicides(LARGE);
        assertThat(mean(shaken) / mean(calm)).isCloseTo(1, within(0.03));
        assertThat(variance(shaken) / variance(calm)).isBetween(0.6, 1.6);
    }

    private static double[] homicides(Map<String, Double> changes) {
        Lives lives = Lives.stLouis(3, 1, changes);
        return IntStream.range(0, 40)
                .mapToDouble(run -> lives.live(run, Arms.STATUS_QUO).tally().total(Count.EXPECTED_HOMICIDES))
                .toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        return VarianceComponents.of(new double[][] {values}).within();
    }
}
