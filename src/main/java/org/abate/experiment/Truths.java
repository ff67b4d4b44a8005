// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterTable;

/** The possible truths about a city, by number; each is worked out when first asked for and then kept. Safe for threads. */
public final class Truths {
    private final SyntheticCity city;
    private final ParameterTable table;
    private final long seed;
    private final Map<Integer, Truth> known = new ConcurrentHashMap<>();

    /**
     * @param seed of the experiment, from which the parameter sets are drawn
     */
    public Truths(SyntheticCity city, ParameterTable table, long seed) {
        this.city = city;
        this.table = table;
        this.seed = seed;
    }

    public SyntheticCity city() {
        return city;
    }

    /** The truth of that number: a pure function of the city, the table and the seed. */
    public Truth number(int parameterSet) {
        return known.computeIfAbsent(parameterSet, number -> LevelSearch.truth(city, table.draw(seed, number)));
    }
}
