// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where an evaluation took place.
 *
 * @param city folder of the city; of a made-up one, that of the city from which it takes all that is not stated
 * @param madeUp what is stated of a city without a folder of its own
 * @param homicidesByYear recorded counts of calendar years from the start of the backtest, where they are known
 * @param nation whose course of violence the place shared
 */
public record BacktestPlace(
        Path city, Optional<MadeUpPlace> madeUp, SortedMap<Integer, Integer> homicidesByYear, Nation nation) {
    public BacktestPlace {
        homicidesByYear = Collections.unmodifiableSortedMap(new TreeMap<>(homicidesByYear));
    }

    /** Whose course of violence a place shared. */
    public enum Nation implements Choice {
        UNITED_STATES,
        /** None that is known: the place goes its own way. */
        NONE
    }

    /**
     * What is known of a city that has no folder: as much as evaluations print.
     *
     * @param name with the years it stands for
     * @param residents people
     * @param areaKm2 land
     * @param neighborhoods units that the evaluation speaks of
     * @param homicidesPerYear mean of the years before the programme
     * @param topTenPercentShare share of homicides in the tenth of neighborhoods with most, 0 to 1
     * @param povertyPercent of residents
     * @param vacancyPercent of homes
     * @param groups a published audit of groups
     * @param staffing present staff; what is left out is as many per resident as in the city it is like
     * @param callsPerYear to 911; left out as many per resident
     * @param source of all this, in words
     */
    public record MadeUpPlace(
            String name,
            int residents,
            double areaKm2,
            int neighborhoods,
            double homicidesPerYear,
            double topTenPercentShare,
            double povertyPercent,
            double vacancyPercent,
            Optional<GroupAudit> groups,
            Map<StaffCategory, Double> staffing,
            Optional<Double> callsPerYear,
            String source) {
        public MadeUpPlace {
            staffing = Map.copyOf(staffing);
        }
    }

    /**
     * A count of the groups of a city.
     *
     * @param count groups
     * @param members people in all of them
     */
    public record GroupAudit(int count, int members) {}
}
