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

    /**
     * One line for each finding.
     *
     * @param sameSets whether the parameter sets of the runs that both have are the same
     */
    public static List<String> of(StoredRuns from, StoredRuns to, boolean sameSets) throws IOException {
        Design one = from.design();
        Design other = to.design();
        boolean paired = sameSets
                && one.seed() == other.seed()
                && from.finished().equals(to.finished())
                && one.city().equals(other.city())
                && one.start().equals(other.start())
                && one.months() == other.months();
        return new ResultsDifference(from, to, paired).lines();
    }

    private List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        if (from.runs() == 0 || to.runs() == 0) {
            lines.add("outcomes: at least one of the two has no finished run");
            return lines;
        }
        lines.add(
                paired
                        ? "outcomes: both have the same runs with the same luck, so they are compared run by run"
                        : "outcomes: the runs differ in seed, sets, number, city or time, so the errors of both count");
        var before = from.total();
        var after = to.total();
        lines.add(line(
                "'" + from.design().arms().get(0) + "' has homicides",
                before.get(0).expected(Outcome.HOMICIDES),
                after.get(0).expected(Outcome.HOMICIDES),
                ""));
        for (int arm = 1; arm < before.size(); arm++) {
            String name = from.design().arms().get(arm);
            int same = to.design().arms().indexOf(name);
            if (same < 1) {
                continue;
            }
            NestedEstimate one = before.get(arm).expected(Outcome.HOMICIDES);
            NestedEstimate other = after.get(same).expected(Outcome.HOMICIDES);
            NestedEstimate oneWithout = before.get(0).expected(Outcome.HOMICIDES);
            NestedEstimate otherWithout = after.get(0).expected(Outcome.HOMICIDES);
            lines.add(line("'" + name + "' averts", oneWithout.minus(one), otherWithout.minus(other), ""));
            lines.add(line(
                    "'" + name + "' reduces by", one.percentBelow(oneWithout), other.percentBelow(otherWithout), " %"));
        }
        return lines;
    }

    private String line(String what, NestedEstimate one, NestedEstimate other, String unit) {
        double difference = other.estimate().mean() - one.estimate().mean();
        double halfWidth = halfWidth(one, other);
        String verdict;
        if (difference == 0) {
            verdict = "the same";
        } else if (Double.isNaN(halfWidth)) {
            verdict = signed(difference) + "; too few runs to say whether that is chance";
        } else if (Math.abs(difference) > halfWidth) {
            verdict = signed(difference) + ", more than the Monte Carlo error (+/- " + number(halfWidth) + ")";
        } else {
            verdict = signed(difference) + ", within the Monte Carlo error (+/- " + number(halfWidth) + ")";
        }
        return what + " " + number(one.estimate().mean()) + unit + " -> "
                + number(other.estimate().mean()) + unit + ": " + verdict;
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
