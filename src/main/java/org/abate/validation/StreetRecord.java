// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.List;
import org.abate.city.StreetNetwork;
import org.abate.statistics.Ties;

/**
 * What only the model knows of a history.
 *
 * @param network positions of the people at risk
 * @param ties of the people at risk
 * @param wideTies the same, and, without a tie, as many more persons as a published network has, see {@link HistorySimulator}
 * @param referred men whom programmes would have taken on at the beginning of the history
 */
public record StreetRecord(StreetNetwork network, Ties ties, Ties wideTies, List<Person> referred) {
    public StreetRecord {
        referred = List.copyOf(referred);
    }
}
