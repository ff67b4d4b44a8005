// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.abate.experiment.StoreSchema.Detail;

/** Says where two tellings of one run part. */
final class RunDifference {
    private RunDifference() {}

    /** The first difference, in words; empty when every number is the same. A row that is missing is a row of zeros. */
    static Optional<String> first(Design design, RunRows stored, RunRows again) {
        for (Detail detail : Detail.values()) {
            var before = byKey(detail, stored);
            var now = byKey(detail, again);
            Map<List<Double>, double[]> all = new TreeMap<>(RunDifference::compare);
            all.putAll(before);
            all.putAll(now);
            double[] zeros = new double[detail.columns()];
            for (List<Double> key : all.keySet()) {
                double[] was = before.getOrDefault(key, zeros);
                double[] is = now.getOrDefault(key, zeros);
                for (int column = detail.keyColumns(); column < detail.columns(); column++) {
                    if (was[column] != is[column]) {
                        String name = detail.counted().get(column - detail.keyColumns());
                        return Optional.of(name + " in " + place(design, detail, key) + " is " + was[column]
                                + " in the store and " + is[column] + " when lived again");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Map<List<Double>, double[]> byKey(Detail detail, RunRows rows) {
        Map<List<Double>, double[]> byKey = new TreeMap<>(RunDifference::compare);
        for (double[] row : rows.of(detail)) {
            byKey.put(Arrays.stream(row, 0, detail.keyColumns()).boxed().toList(), row);
        }
        return byKey;
    }

    private static int compare(List<Double> one, List<Double> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = Double.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static String place(Design design, Detail detail, List<Double> key) {
        List<String> words = new ArrayList<>(List.of("the table " + detail.table()));
        for (int i = 0; i < key.size(); i++) {
            int number = key.get(i).intValue();
            String column = detail.keys().get(i);
            boolean arm = column.equals("arm") && number < design.armsOfRuns().size();
            words.add(arm ? "arm '" + design.armsOfRuns().get(number) + "'" : column + " " + number);
        }
        return String.join(", ", words);
    }
}
