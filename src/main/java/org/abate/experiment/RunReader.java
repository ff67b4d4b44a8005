// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.List;
import org.abate.model.Count;

/**
 * Who looks at runs, and at what, so that several can look in one pass over the store.
 *
 * @param counts in the order in which the visitor sees them
 */
public record RunReader(List<Count> counts, StoredRuns.RunVisitor visitor) {
    public RunReader {
        counts = List.copyOf(counts);
    }

    /** Shows a run to the visitor: of what was read, what it asked for. */
    void show(int set, List<Count> read, double[][][] counted) {
        visitor.visit(set, read.equals(counts) ? counted : own(read, counted));
    }

    private double[][][] own(List<Count> read, double[][][] counted) {
        int[] columns = counts.stream().mapToInt(read::indexOf).toArray();
        double[][][] own = new double[counted.length][][];
        for (int arm = 0; arm < own.length; arm++) {
            own[arm] = new double[counted[arm].length][columns.length];
            for (int part = 0; part < own[arm].length; part++) {
                for (int column = 0; column < columns.length; column++) {
                    own[arm][part][column] = counted[arm][part][columns[column]];
                }
            }
        }
        return own;
    }
}
