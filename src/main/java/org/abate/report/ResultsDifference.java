// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.abate.experiment.Design;
import org.abate.experiment.Outcome;
import org.abate.experiment.StoredRuns;
import org.abate.statistics.Estimate;
import org.abate.statistics.NestedEstimate;

/**
 * Compares what two experiments found, arm by arm: homicides averted and their reduction side by side, and whether the difference is
 * more than the error of finite runs. Where both have the same runs of the same parameter sets under the same seed, luck is the
 * same in both and the difference is taken run by run.
 */
public final class ResultsDifference {
    private final StoredRuns from;
    private final StoredRuns to;
    private final boolean paired;

    private ResultsDifference(StoredRuns from, StoredRuns to, boolean paired) {
        this.from = from;
        this.to = to;
        this.paired = paired;
    }

    /** What is compared of an arm; the first of the arms has only its level. */
    public enum Measure {
        HOMICIDES(" has homicides ", ""),
        AVERTED(" averts ", ""),
        REDUCTION_PERCENT(" reduces by ", " %");

        private final String verb;
        private final String unit;

        Measure(String verb, String unit) {
            this.verb = verb;
            this.unit = unit;
        }
    }

    /**
     * One number in both.
     *
     * @param arm its name, the same in both; of the comparison arm that of the first
     * @param halfWidth Monte Carlo 95 % half-width of the difference; NaN with too few runs
     */
    public record Finding(Measure measure, String arm, Estimate from, Estimate to, double halfWidth) {
        public double difference() {
            return to.mean() - from.mean();
        }

        /** Whether the error of finite runs cannot explain it. */
        public boolean isMoreThanError() {
            return Math.abs(difference()) > halfWidth;
        }

        String line() {
            return "'" + arm + "'" + measure.verb + number(from.mean()) + measure.unit + " -> " + number(to.mean())
                    + measure.unit + ": " + verdict();
        }

        private String verdict() {
            if (difference() == 0) {
                return "the same";
            } else if (Double.isNaN(halfWidth)) {
                return signed(difference()) + "; too few runs to say whether that is chance";
            }
            return signed(difference()) + (isMoreThanError() ? ", more than" : ", within")
                    + " the Monte Carlo error (+/- " + number(halfWidth) + ")";
        }
    }

    /**
     * One line for each finding.
     *
     * @param sameSets whether the parameter sets of the runs that both have are the same
     */
    public static List<String> of(StoredRuns from, StoredRuns to, boolean sameSets) throws IOException {
        if (from.runs() == 0 || to.runs() == 0) {
            return List.of("outcomes: at least one of the two has no finished run");
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                isPaired(from, to, sameSets)
                        ? "outcomes: both have the same runs with the same luck, so they are compared run by run"
                        : "outcomes: the runs differ in seed, sets, number, city or time, so the errors of both count");
        findings(from, to, sameSets).forEach(finding -> lines.add(finding.line()));
        return lines;
    }

    /** Whether luck is the same in both, run by run. */
    public static boolean isPaired(StoredRuns from, StoredRuns to, boolean sameSets) throws IOException {
        Design one = from.design();
        Design other = to.design();
        return sameSets
                && one.seed() == other.seed()
                && from.finished().equals(to.finished())
                && one.city().equals(other.city())
                && one.start().equals(other.start())
                && one.months() == other.months();
    }

    /** What both found of the comparison arm and of each arm that both have under the same name; both have a finished run. */
    public static List<Finding> findings(StoredRuns from, StoredRuns to, boolean sameSets) throws IOException {
        return new ResultsDifference(from, to, isPaired(from, to, sameSets)).findings();
    }

    private List<Finding> findings() throws IOException {
        List<Finding> found = new ArrayList<>();
        var before = from.total();
        var after = to.total();
        NestedEstimate oneWithout = before.get(0).expected(Outcome.HOMICIDES);
        NestedEstimate otherWithout = after.get(0).expected(Outcome.HOMICIDES);
        found.add(finding(Measure.HOMICIDES, from.design().arms().get(0), oneWithout, otherWithout));
        for (int arm = 1; arm < before.size(); arm++) {
            String name = from.design().arms().get(arm);
            int same = to.design().arms().indexOf(name);
            if (same < 1) {
                continue;
            }
            NestedEstimate one = before.get(arm).expected(Outcome.HOMICIDES);
            NestedEstimate other = after.get(same).expected(Outcome.HOMICIDES);
            found.add(finding(Measure.AVERTED, name, oneWithout.minus(one), otherWithout.minus(other)));
            found.add(finding(
                    Measure.REDUCTION_PERCENT, name, one.percentBelow(oneWithout), other.percentBelow(otherWithout)));
        }
        return found;
    }

    private Finding finding(Measure measure, String arm, NestedEstimate one, NestedEstimate other) {
        return new Finding(measure, arm, one.estimate(), other.estimate(), halfWidth(one, other));
    }

    private double halfWidth(NestedEstimate one, NestedEstimate other) {
        if (paired) {
            return other.minus(one).estimate().halfWidth95();
        }
        Estimate a = one.estimate();
        Estimate b = other.estimate();
        return new Estimate(
                        0,
                        Math.hypot(a.monteCarloStandardError(), b.monteCarloStandardError()),
                        Math.min(a.degreesOfFreedom(), b.degreesOfFreedom()))
                .halfWidth95();
    }

    private static String number(double value) {
        return ResultTable.number(value);
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.1f", value);
    }
}
