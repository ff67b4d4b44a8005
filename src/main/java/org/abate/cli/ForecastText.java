// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.abate.experiment.Factorials;
import org.abate.experiment.Forecast;
import org.abate.experiment.RunPlan;
import org.abate.experiment.StoppingRule;
import org.abate.scenario.Arm;
import org.abate.scenario.Scenario;
import org.abate.scenario.Wording;

/** A {@link Forecast} in words, in 80 columns. */
final class ForecastText {
    private static final int LABELS = 14;

    private ForecastText() {}

    static String of(Scenario scenario, Factorials taken, Forecast forecast, int threads) {
        Columns text = new Columns().paragraph(0, Wording.printable(scenario.title()));
        text.labelled(2, "Arms", LABELS, arms(scenario, taken));
        text.labelled(2, "Runs", LABELS, runs(forecast));
        text.labelled(
                2,
                "Time",
                LABELS,
                "about " + time(forecast.seconds()) + " on " + Wording.counted(threads, "thread") + " of this machine");
        text.labelled(2, "Disk", LABELS, "about " + bytes(forecast.bytes()));
        if (scenario.arms().size() > 1) {
            addPrecision(text, scenario, forecast);
        }
        int pilot = forecast.pilot().runs();
        text.labelled(
                2,
                "Source",
                LABELS,
                Wording.counted(pilot, "run") + " of each arm just now, from "
                        + Wording.counted(forecast.pilot().parameterSets(), "parameter set")
                        + ", and nothing else; none of it is kept");
        return text.toString();
    }

    private static String arms(Scenario scenario, Factorials taken) {
        int arms = scenario.arms().size();
        String added =
                taken.addedArms().isEmpty() ? "" : ", and " + taken.addedArms().size() + " more to take mixes apart";
        return arms == 1
                ? "1"
                : arms + ", each compared with '"
                        + Wording.printable(scenario.arms().get(0).name()) + "'" + added;
    }

    private static String runs(Forecast forecast) {
        RunPlan plan = forecast.plan();
        String seeds = Wording.counted(plan.seedsPerSet(), "seed") + " each";
        if (plan.stopping().isEmpty()) {
            return Wording.counted(plan.runs(), "run") + " of each arm: "
                    + Wording.counted(plan.parameterSets(), "parameter set") + " with " + seeds;
        }
        StoppingRule rule = plan.stopping().orElseThrow();
        String most = String.format(Locale.ROOT, "%,d", plan.runs());
        String wanted =
                "every reduction is computed to within +/- " + Wording.number(rule.halfWidthPoints()) + " points";
        if (!forecast.knowsPrecision()) {
            return "at most " + most + " of each arm, until " + wanted + "; how many is not known";
        } else if (!forecast.reachesPrecision()) {
            return most + " of each arm, the most there may be, and still too few: the rule is that " + wanted;
        }
        return String.format(Locale.ROOT, "about %,d of each arm, until %s; at most %s", forecast.runs(), wanted, most);
    }

    private static void addPrecision(Columns text, Scenario scenario, Forecast forecast) {
        if (!forecast.knowsPrecision()) {
            text.labelled(2, "Precision", LABELS, "not known: too few parameter sets to tell");
            return;
        }
        List<Double> halfWidths = forecast.halfWidths();
        List<String> arms = new ArrayList<>();
        double widest = 0;
        for (int arm = 1; arm <= halfWidths.size(); arm++) {
            double halfWidth = halfWidths.get(arm - 1);
            Arm named = scenario.arms().get(arm);
            arms.add(Wording.printable(named.name()) + " " + points(halfWidth));
            widest = Math.max(widest, halfWidth);
        }
        text.labelled(
                2,
                "Precision",
                LABELS,
                "reductions of homicides will be computed to within +/- (95 % Monte Carlo half-width, in points): "
                        + String.join("; ", arms));
        text.labelled(
                2,
                "Detectable",
                LABELS,
                "a true reduction of " + points(forecast.detectable(widest))
                        + " points or more is told from none, as far as the number of runs goes, in at least four of five"
                        + " such computations; what is not known about people and programmes comes on top and does not"
                        + " shrink");
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, points < 0.095 ? "%.2f" : "%.1f", points);
    }

    private static String time(double seconds) {
        if (seconds < 90) {
            return Wording.counted(Math.max(1, Math.round(seconds)), "second");
        }
        double minutes = seconds / 60;
        return minutes < 90
                ? Wording.counted(Math.round(minutes), "minute")
                : String.format(Locale.ROOT, "%.1f hours", minutes / 60);
    }

    private static String bytes(double bytes) {
        double megabytes = bytes / 1e6;
        return megabytes < 1000
                ? String.format(Locale.ROOT, megabytes < 10 ? "%.1f MB" : "%.0f MB", megabytes)
                : String.format(Locale.ROOT, "%.1f GB", megabytes / 1000);
    }
}
