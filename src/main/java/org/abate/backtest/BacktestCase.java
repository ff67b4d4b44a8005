// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.City;
import org.abate.city.MadeUpCity;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.scenario.Backtest;
import org.abate.scenario.BacktestPlace;
import org.abate.scenario.StaffCategory;

/**
 * A backtest with all that its simulation depends on.
 *
 * @param backtest what is rebuilt
 * @param city where
 * @param level homicides a year that the untreated city is held to
 * @param sets possible truths, with the structure that an audit of groups gives
 */
record BacktestCase(Backtest backtest, City city, double level, List<ParameterSet> sets) {
    BacktestCase {
        sets = List.copyOf(sets);
    }

    /**
     * The case of a backtest.
     *
     * @param read the city of its folder, or the one that a made-up city is like
     * @param sets possible truths
     */
    static BacktestCase of(Backtest backtest, City read, List<ParameterSet> sets) {
        BacktestPlace place = backtest.place();
        double stated =
                place.madeUp().map(BacktestPlace.MadeUpPlace::homicidesPerYear).orElse(read.homicidesPerYear());
        double level = place.homicidesByYear().values().stream()
                .mapToInt(Integer::intValue)
                .average()
                .orElse(stated);
        City city =
                place.madeUp().map(madeUp -> MadeUpCity.of(madeUp, read, level)).orElse(read);
        return new BacktestCase(
                backtest,
                city,
                level,
                sets.stream().map(set -> structured(set, place, city)).toList());
    }

    private static ParameterSet structured(ParameterSet set, BacktestPlace place, City city) {
        return place.madeUp()
                .flatMap(BacktestPlace.MadeUpPlace::groups)
                .map(audit -> {
                    double atRisk = set.value("risk.shareOfResidents") * city.residents();
                    Map<String, Double> values = new LinkedHashMap<>(set.values());
                    values.putAll(MadeUpCity.structure(audit, city.residents(), atRisk));
                    return new ParameterSet(values);
                })
                .orElse(set);
    }

    /** Lives its runs. */
    BacktestSimulator simulator(long seed) {
        SyntheticCity synthetic = SyntheticCity.of(city, sets.get(0), Keys.derive(seed, Purpose.POPULATION, 0));
        return new BacktestSimulator(backtest, synthetic, level, sets, seed);
    }

    /** Officers that the programme adds to those of the city. */
    double extraOfficers() {
        String key = StaffCategory.POLICE_OFFICERS.key();
        double present = city.lead().staff(StaffCategory.POLICE_OFFICERS);
        return backtest.programme().drawn(0).staffing().getOrDefault(key, present) - present;
    }
}
