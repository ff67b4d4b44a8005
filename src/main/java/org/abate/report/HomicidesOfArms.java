// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.ArrayList;
import java.util.List;
import org.abate.experiment.StoredRuns;

/** Expected homicides of the comparison arm and of each arm, run by run, in or outside the places where the arm's staff work. */
final class HomicidesOfArms implements StoredRuns.RunVisitor {
    private final boolean[][] worked;
    private final boolean in;

    /** By arm: of the comparison arm and of the arm itself, by set and run. */
    private final List<List<List<List<Double>>>> sums = new ArrayList<>();

    /**
     * Begins.
     *
     * @param worked by arm and neighborhood
     * @param in whether those places count or all others
     */
    HomicidesOfArms(boolean[][] worked, boolean in) {
        this.worked = worked;
        this.in = in;
        for (int arm = 0; arm < worked.length; arm++) {
            sums.add(List.of(new ArrayList<>(), new ArrayList<>()));
        }
    }

    @Override
    public void visit(int set, double[][][] counted) {
        for (int arm = 1; arm < worked.length; arm++) {
            add(sums.get(arm).get(0), set, sum(counted[0], worked[arm]));
            add(sums.get(arm).get(1), set, sum(counted[arm], worked[arm]));
        }
    }

    private static void add(List<List<Double>> bySet, int set, double value) {
        while (bySet.size() <= set) {
            bySet.add(new ArrayList<>());
        }
        bySet.get(set).add(value);
    }

    private double sum(double[][] byPlace, boolean[] places) {
        double sum = 0;
        for (int place = 0; place < places.length; place++) {
            sum += places[place] == in ? byPlace[place][0] : 0;
        }
        return sum;
    }

    /** Of the comparison arm and of the arm, by set and run. */
    double[][][] of(int arm) {
        return sums.get(arm).stream()
                .map(sets -> sets.stream()
                        .map(runs ->
                                runs.stream().mapToDouble(Double::doubleValue).toArray())
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }
}
