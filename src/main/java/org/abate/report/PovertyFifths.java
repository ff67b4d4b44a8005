// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.abate.experiment.Demography.Residence;

/**
 * Fifths of a city's residents by the poverty of their neighborhood.
 *
 * <p>Neighborhoods stand in line from the least poor to the poorest, each as long as it has residents; a neighborhood belongs
 * to the fifth of the line in which its middle lies, as a whole. Fifths are therefore only as equal as neighborhoods allow,
 * and one may hold none in a city of few.
 */
final class PovertyFifths {
    static final int FIFTHS = 5;

    private PovertyFifths() {}

    /** By neighborhood: 0 for the least poor fifth to 4 for the poorest. Of equally poor ones the lower index comes first. */
    static int[] of(List<Residence> neighborhoods) {
        Integer[] line = IntStream.range(0, neighborhoods.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(
                line,
                Comparator.comparingDouble((Integer i) -> neighborhoods.get(i).povertyPercent()));
        long total = neighborhoods.stream().mapToLong(Residence::residents).sum();
        int[] fifths = new int[line.length];
        long before = 0;
        for (int index : line) {
            long residents = neighborhoods.get(index).residents();
            double middle = before + residents / 2.0;
            fifths[index] = total == 0 ? 0 : (int) Math.min(FIFTHS - 1, FIFTHS * middle / total);
            before += residents;
        }
        return fifths;
    }
}
