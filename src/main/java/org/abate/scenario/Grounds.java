// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.List;

/**
 * What a strategy's effect rests on.
 *
 * @param standing the best evidence that it changes serious violence
 * @param words what that evidence is, what it is not, one to three sentences
 * @param rows ids of rows of the evidence table
 */
public record Grounds(EvidenceStanding standing, String words, List<String> rows) {
    public Grounds {
        rows = List.copyOf(rows);
    }
}
