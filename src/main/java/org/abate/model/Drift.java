// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.function.IntToDoubleFunction;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * The citywide drift of violence: a common shock, month by month, that all arms of a run share.
 *
 * <p>The logarithm of the factor is a stationary AR(1) by month (DV01). What differs is what one knows of it, and therefore
 * where its path is tied down.
 */
public final class Drift {
    /**
     * The present level is known: the path is 0 in the month of the start, and the years before and after spread out from
     * there, each month's factor with mean 1. For projections.
     */
    public static final Drift FROM_THE_PRESENT = new Drift(
            (shocks, present, phi, stationarySd, runKey) -> fromThePresent(shocks, present, phi, stationarySd));

    /**
     * The mean level over the years after the start is known: the path is drawn as it comes and then divided by its mean over
     * them. For comparison with years that are on record.
     */
    public static final Drift AROUND_THE_MEAN = new Drift(
            (shocks, present, phi, stationarySd, runKey) -> aroundTheMean(shocks, present, phi, stationarySd), true);

    private static final double MONTH_DAYS = 365.25 / 12;

    private final Path path;
    private final boolean tellsMeanOfYears;

    private Drift(Path path) {
        this(path, false);
    }

    private Drift(Path path, boolean tellsMeanOfYears) {
        this.path = path;
        this.tellsMeanOfYears = tellsMeanOfYears;
    }

    /**
     * The counts of the years after the start are known as far as they go, and the years after them are not: see {@link
     * RecordedDrift}. Factors are relative to the mean of these counts. For predictions from years that are on record.
     *
     * @param recorded homicides of each year from the start, one or more, all above 0
     * @param varianceToMean of a year's count about what the drift lets expect: 1 for Poisson counts
     */
    public static Drift given(int[] recorded, double varianceToMean) {
        return given(recorded, varianceToMean, month -> 0);
    }

    /**
     * The same for a city that goes with something larger, such as its nation, whose course is known: the drift is what is left
     * of the record without it, and the course is added again.
     *
     * @param logCourse natural logarithm of what the city shares of that course, by month from the start, below 0 before it
     */
    public static Drift given(int[] recorded, double varianceToMean, IntToDoubleFunction logCourse) {
        return new Drift(new RecordedDrift(recorded, varianceToMean, logCourse));
    }

    /** {@link #FROM_THE_PRESENT} for a city that goes with something larger, whose course is known. */
    public static Drift fromThePresent(IntToDoubleFunction logCourse) {
        return new Drift((shocks, present, phi, stationarySd, runKey) -> {
            double[] factor = fromThePresent(shocks, present, phi, stationarySd);
            for (int m = 0; m < factor.length; m++) {
                factor[m] *= StrictMath.exp(logCourse.applyAsDouble(m - present) - logCourse.applyAsDouble(0));
            }
            return factor;
        });
    }

    /** One kind of knowledge of the drift. */
    interface Path {
        /**
         * The factors by month.
         *
         * @param shocks standard normal numbers by month from the beginning of the burn-in
         * @param present the month of the start
         * @param phi correlation of a month with the next
         * @param runKey for luck other than the shocks
         */
        double[] factors(double[] shocks, int present, double phi, double stationarySd, long runKey);
    }

    private static double[] fromThePresent(double[] shocks, int present, double phi, double stationarySd) {
        double innovation = stationarySd * StrictMath.sqrt(1 - phi * phi);
        double[] log = new double[shocks.length];
        for (int m = present + 1; m < log.length; m++) {
            log[m] = phi * log[m - 1] + innovation * shocks[m];
        }
        for (int m = present - 1; m >= 0; m--) {
            log[m] = phi * log[m + 1] + innovation * shocks[m];
        }
        double[] factor = new double[log.length];
        for (int m = 0; m < log.length; m++) {
            double known = StrictMath.pow(phi, 2.0 * Math.abs(m - present));
            factor[m] = StrictMath.exp(log[m] - stationarySd * stationarySd * (1 - known) / 2);
        }
        return factor;
    }

    private static double[] aroundTheMean(double[] shocks, int present, double phi, double stationarySd) {
        double[] log = asItComes(shocks, phi, stationarySd);
        double[] factor = new double[log.length];
        double sum = 0;
        for (int m = 0; m < factor.length; m++) {
            factor[m] = StrictMath.exp(log[m]);
            sum += m < present ? 0 : factor[m];
        }
        double mean = sum / (factor.length - present);
        for (int m = 0; m < factor.length; m++) {
            factor[m] /= mean;
        }
        return factor;
    }

    /** Logarithms by month of a path that is tied down nowhere. */
    static double[] asItComes(double[] shocks, double phi, double stationarySd) {
        double innovation = stationarySd * StrictMath.sqrt(1 - phi * phi);
        double[] log = new double[shocks.length];
        log[0] = stationarySd * shocks[0];
        for (int m = 1; m < log.length; m++) {
            log[m] = phi * log[m - 1] + innovation * shocks[m];
        }
        return log;
    }

    /** The factors of a run by month, the first of them that of day 0. */
    double[] factors(ProjectionCalendar calendar, DriftParameters drift, long runKey) {
        int first = month(0, calendar);
        double[] shocks = new double[month(calendar.totalDays(), calendar) - first + 1];
        for (int m = 0; m < shocks.length; m++) {
            shocks[m] = Draws.normal(Keys.derive(runKey, Purpose.DRIFT, m + first), 0);
        }
        double phi = StrictMath.pow(drift.yearlyCorrelation(), 1.0 / 12);
        return path.factors(shocks, -first, phi, stationaryLogSd(drift), runKey);
    }

    /** Whether the mean over the years after the start is known: of the city, and so of each neighborhood. */
    boolean tellsMeanOfYears() {
        return tellsMeanOfYears;
    }

    /** Spread of the drift about its mean: the change over a year is better known than it, and gives it with the correlation. */
    private static double stationaryLogSd(DriftParameters drift) {
        return drift.yearlyChangeLogSd() / StrictMath.sqrt(2 * (1 - drift.yearlyCorrelation()));
    }

    /** Month of a day, 0 for the month after the start. */
    static int month(int day, ProjectionCalendar calendar) {
        return (int) StrictMath.floor((day - calendar.burnInDays()) / MONTH_DAYS);
    }
}
