// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;

/** The possible truths about a city, by number; each is worked out when first asked for and then kept. Safe for threads. */
public final class Truths {
    private final SyntheticCity city;
    private final List<ParameterSet> sets;
    private final Map<Integer, Truth> known = new ConcurrentHashMap<>();

    /**
     * @param sets by number
     */
    public Truths(SyntheticCity city, List<ParameterSet> sets) {
        this.city = city;
        this.sets = List.copyOf(sets);
    }

    public SyntheticCity city() {
        return city;
    }

    /** The truth of that number: a pure function of the city and the parameter set. */
    public Truth number(int parameterSet) {
        return known.computeIfAbsent(
                parameterSet,
                number -> LevelSearch.truth(city, sets.get(number), city.city().homicidesPerYear(), number));
    }
}
