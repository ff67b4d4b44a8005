// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.List;
import org.abate.city.StreetNetwork;
import org.abate.statistics.Ties;

/**
 * What only the model knows of a history.
 *
 * @param network positions of the people at risk
 * @param ties the same as a network of persons
 * @param referred men whom programmes would have taken on at the beginning of the history
 */
public record StreetRecord(StreetNetwork network, Ties ties, List<Referred> referred) {
    public StreetRecord {
        referred = List.copyOf(referred);
    }

    /**
     * Somebody whom an outreach worker would have chosen.
     *
     * @param position in the street network
     * @param generation which holder of the position
     */
    public record Referred(int position, int generation) {
        int person() {
            return position * 4096 + generation;
        }
    }
}
