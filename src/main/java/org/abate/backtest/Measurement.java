// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What one run of a backtest measured.
 *
 * @param estimate of the evaluation in the unit of the published one; not a number when it cannot be told
 * @param estimateWithout what the same evaluation would have found had the programme done nothing: bias and chance alone
 * @param treatedWith counted in treated units in the months after, with the programme
 * @param treatedWithout the same without it
 * @param basesWith homicides of which a share is counted, for clearance
 * @param basesWithout the same without the programme
 * @param treatedUnits units that were treated
 * @param comparedUnits units with which they were compared
 * @param startedShare share of those assigned to a programme who started it, for trials
 * @param worstBefore homicides in the worst tenth of neighborhoods in the year before, worst by that count
 * @param worstAfter the same neighborhoods in the year after, with nothing done
 * @param placeboSame 1 when the life under a placebo was event for event that without a programme, 0 when not, not a number when
 *     none was lived
 * @param seriesWith counted in the place by month before and after, with the programme
 * @param seriesWithout the same without it
 */
record Measurement(
        double estimate,
        double estimateWithout,
        double treatedWith,
        double treatedWithout,
        double basesWith,
        double basesWithout,
        double treatedUnits,
        double comparedUnits,
        double startedShare,
        double worstBefore,
        double worstAfter,
        double placeboSame,
        List<Double> seriesWith,
        List<Double> seriesWithout) {

    Measurement {
        seriesWith = List.copyOf(seriesWith);
        seriesWithout = List.copyOf(seriesWithout);
    }

    private static final int SCALARS = 12;

    /** As numbers in a row, for the journal. */
    double[] numbers() {
        DoubleStream scalars = DoubleStream.of(
                estimate,
                estimateWithout,
                treatedWith,
                treatedWithout,
                basesWith,
                basesWithout,
                treatedUnits,
                comparedUnits,
                startedShare,
                worstBefore,
                worstAfter,
                placeboSame);
        DoubleStream series =
                Stream.concat(seriesWith.stream(), seriesWithout.stream()).mapToDouble(Double::doubleValue);
        return DoubleStream.concat(scalars, series).toArray();
    }

    /** From numbers in a row. */
    static Measurement of(double[] n) {
        int months = (n.length - SCALARS) / 2;
        return new Measurement(
                n[0],
                n[1],
                n[2],
                n[3],
                n[4],
                n[5],
                n[6],
                n[7],
                n[8],
                n[9],
                n[10],
                n[11],
                boxed(n, SCALARS, SCALARS + months),
                boxed(n, SCALARS + months, n.length));
    }

    private static List<Double> boxed(double[] numbers, int from, int to) {
        return Arrays.stream(numbers, from, to).boxed().toList();
    }
}
