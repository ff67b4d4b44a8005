// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.abate.city.City;
import org.abate.city.RecordedPattern;
import org.abate.validation.Pattern.Standing;
import org.abate.validation.SimulatedHistories.Shown;
import org.abate.validation.Yardstick.Rule;
import org.junit.jupiter.api.Test;

/** What counts as a hit. */
class VerdictTest {
    private static final City CITY = Milltown.city();
    private static final PatternCatalog CATALOG = new PatternCatalog(CITY, 1);
    private static final Pattern PATTERN =
            Pattern.of("some", PatternGroup.VICTIMS, Standing.EMERGENT, "share", "some share", h -> 0);

    private static KnownPatterns nothingKnown() {
        return new KnownPatterns(CITY, "minimal", CATALOG, List.of(), Optional.empty());
    }

    /** One history for each value from 1 to 99, with as many homicides in both years and in the first neighborhood. */
    private static SimulatedHistories oneTo99(double... values) {
        return new SimulatedHistories(
                List.of(PATTERN),
                99,
                DoubleStream.of(values)
                        .mapToObj(value -> new Shown(
                                new double[] {value}, new int[] {(int) value}, new int[] {(int) value, 0, 0, 0, 0, 0}))
                        .toList());
    }

    private static double[] oneTo99() {
        return DoubleStream.iterate(1, value -> value + 1).limit(99).toArray();
    }

    private static Verdict verdict(Rule rule, double value, double low, double high) {
        Yardstick yardstick = new Yardstick(PATTERN, rule, value, low, high, "a test", "not in this test");
        return Verdict.of(yardstick, nothingKnown(), oneTo99(oneTo99()));
    }

    @Test
    void aToleranceHoldsTheMedian() {
        assertThat(verdict(Rule.TOLERANCE, 40, 45, 55).hit()).contains(true);
        assertThat(verdict(Rule.TOLERANCE, 50, 51, 55).hit()).contains(false);
        assertThat(verdict(Rule.TOLERANCE, Double.NaN, 50, Double.NaN).hit()).contains(true);
        assertThat(verdict(Rule.TOLERANCE, Double.NaN, Double.NaN, 49).hit()).contains(false);
        assertThat(verdict(Rule.TOLERANCE, 40, 45, 55).simulatedMedian()).isEqualTo(50);
    }

    @Test
    void aRecordIsOneDraw() {
        assertThat(verdict(Rule.ONE_DRAW, 5, 4, 6).hit()).contains(true);
        assertThat(verdict(Rule.ONE_DRAW, 4.9, 4, 6).hit()).contains(false);
        assertThat(verdict(Rule.ONE_DRAW, 95, Double.NaN, Double.NaN).hit()).contains(true);
        assertThat(verdict(Rule.ONE_DRAW, 95.1, Double.NaN, Double.NaN).hit()).contains(false);
    }

    @Test
    void whatCannotBeComparedSaysWhy() {
        assertThat(verdict(Rule.NOT_APPLICABLE, 5, 4, 6).hit()).isEmpty();
        assertThat(verdict(Rule.NOT_APPLICABLE, 5, 4, 6).whyNot()).isEqualTo("not in this test");
        double[] mostlyUnknown = oneTo99();
        for (int i = 0; i < 50; i++) {
            mostlyUnknown[i] = Double.NaN;
        }
        Yardstick yardstick = new Yardstick(PATTERN, Rule.ONE_DRAW, 60, 0, 99, "a test", "");
        Verdict verdict = Verdict.of(yardstick, nothingKnown(), oneTo99(mostlyUnknown));
        assertThat(verdict.hit()).isEmpty();
        assertThat(verdict.whyNot()).contains("Fewer than half");
    }

    @Test
    void extremesOfTheRecordMustLieAmongSimulatedYears() {
        assertThat(range(3, 97)).isEqualTo(1);
        assertThat(range(2, 97)).isEqualTo(0.5);
        assertThat(range(2, 99)).isZero();
    }

    private static double range(double fewest, double most) {
        KnownPatterns known = new KnownPatterns(
                CITY,
                "minimal",
                CATALOG,
                List.of(recorded("homicides_fewest_in_a_year", fewest), recorded("homicides_most_in_a_year", most)),
                Optional.empty());
        return pooled("homicides_range", known).simulatedMedian();
    }

    private static RecordedPattern recorded(String id, double value) {
        return new RecordedPattern(id, value, Double.NaN, Double.NaN, 6, 2018, 2023, "a test");
    }

    private static Verdict pooled(String id, KnownPatterns known) {
        Yardstick yardstick = known.yardsticks().stream()
                .filter(each -> each.pattern().id().equals(id))
                .findFirst()
                .orElseThrow();
        return Verdict.of(yardstick, known, oneTo99(oneTo99()));
    }

    /** Milltown counts fewer than 95 in Northgate and none in no neighborhood from 2018 to 2023. */
    @Test
    void countsOfNeighborhoodsMustBeCovered() {
        KnownPatterns known = new KnownPatterns(
                CITY, "minimal", CATALOG, List.of(recorded("homicides_per_year", 12)), Optional.empty());
        Verdict verdict = pooled("neighborhood_counts_covered", known);
        assertThat(verdict.simulatedMedian()).isEqualTo(1 / 6.0);
        assertThat(verdict.hit()).contains(false);
    }

    @Test
    void withoutARecordOnlyPublishedPatternsApply() {
        assertThat(nothingKnown().yardsticks()).allMatch(yardstick -> yardstick.rule() != Rule.ONE_DRAW);
        assertThat(nothingKnown().level()).isEqualTo(12);
        assertThat(nothingKnown().years()).isEqualTo(8);
    }
}
