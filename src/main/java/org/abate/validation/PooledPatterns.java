// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.abate.statistics.Interval;
import org.abate.statistics.Quantiles;
import org.abate.validation.Pattern.Standing;

/** Patterns that no single history shows, only all of them together: chances, and how much of the record they cover. */
final class PooledPatterns {
    private static final String RANGE = "homicides_range";
    private static final String CHANCE = "chance_minus20_no_program";
    private static final String OFFICER = "officer_year";
    private static final String COVERED = "neighborhood_counts_covered";

    private PooledPatterns() {}

    static List<Pattern> all() {
        return List.of(
                pooled(
                        RANGE,
                        PatternGroup.LEVEL_AND_YEARS,
                        "of the recorded extremes, share within 95 % of simulated single years"),
                pooled(
                        CHANCE,
                        PatternGroup.LEVEL_AND_YEARS,
                        "chance that a year stands 20 % or more below three years earlier, without a programme"),
                pooled(
                        COVERED,
                        PatternGroup.PLACES,
                        "neighborhoods whose recorded count lies in the simulated 90 % interval"),
                Pattern.of(
                        OFFICER,
                        PatternGroup.OFFICERS,
                        Standing.FITTED,
                        "homicides per officer-year",
                        "homicides averted per officer-year when all officers are moved by 10 %, up and down",
                        h -> Double.NaN));
    }

    private static Pattern pooled(String id, PatternGroup group, String meaning) {
        Standing standing = id.equals(COVERED) ? Standing.INPUT : Standing.EMERGENT;
        return Pattern.of(id, group, standing, "share", meaning, h -> Double.NaN);
    }

    static boolean isPooled(Pattern pattern) {
        return all().stream().anyMatch(pooled -> pooled.id().equals(pattern.id()));
    }

    /** Over parameter sets; undefined where there is one number for all of them. */
    static Interval interval(Pattern pattern, SimulatedHistories simulated) {
        return pattern.id().equals(OFFICER)
                ? simulated.officers().map(OfficerTest.Effect::interval90).orElse(Interval.UNDEFINED)
                : Interval.UNDEFINED;
    }

    /** NaN where the record does not tell. */
    static double value(Pattern pattern, KnownPatterns known, SimulatedHistories simulated) {
        return switch (pattern.id()) {
            case RANGE -> extremesCovered(known, simulated);
            case CHANCE -> chanceOfFall(simulated);
            case OFFICER -> simulated.officers().map(OfficerTest.Effect::mean).orElse(Double.NaN);
            case COVERED -> neighborhoodsCovered(known, simulated);
            default -> throw new IllegalArgumentException(pattern.id() + " is no pattern of all histories together");
        };
    }

    private static double extremesCovered(KnownPatterns known, SimulatedHistories simulated) {
        double[] years = simulated.byYear().stream()
                .flatMapToInt(Arrays::stream)
                .asDoubleStream()
                .toArray();
        Interval range = Quantiles.central(years, 0.95);
        double fewest = known.recorded(HomicidePatterns.FEWEST);
        double most = known.recorded(HomicidePatterns.MOST);
        return Double.isNaN(fewest + most)
                ? Double.NaN
                : ((range.contains(fewest) ? 1 : 0) + (range.contains(most) ? 1 : 0)) / 2.0;
    }

    private static double chanceOfFall(SimulatedHistories simulated) {
        return Arrays.stream(simulated.values(HomicidePatterns.FALLS))
                .filter(share -> !Double.isNaN(share))
                .average()
                .orElse(Double.NaN);
    }

    private static double neighborhoodsCovered(KnownPatterns known, SimulatedHistories simulated) {
        int[] recorded = known.recordedByNeighborhood();
        return IntStream.range(0, recorded.length)
                .mapToDouble(n -> Quantiles.central(
                                        simulated.byNeighborhood().stream()
                                                .mapToDouble(counts -> counts[n])
                                                .toArray(),
                                        0.9)
                                .contains(recorded[n])
                        ? 1
                        : 0)
                .average()
                .orElse(Double.NaN);
    }
}
