// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.Arrays;
import java.util.List;
import org.abate.model.Attack;
import org.abate.scenario.Evaluation;
import org.abate.scenario.PublishedEstimate.EffectUnit;

/** Measures one run as its evaluation would, and what it could not see: the same units without the programme. */
final class Measuring {
    private static final double YEAR_DAYS = 365;
    private static final int WORST_PARTS = 10;

    private final Lives lives;
    private final EffectUnit unit;

    Measuring(Lives lives, EffectUnit unit) {
        this.lives = lives;
        this.unit = unit;
    }

    Measurement measurement(double placeboSame) {
        Evaluation evaluation = lives.evaluation();
        if (evaluation.design() == Evaluation.Design.RANDOMISED_TRIAL) {
            TrialOutcome trial = new TrialOutcome(lives);
            return ofUnits(
                    trial.estimate(true, unit),
                    trial.estimate(false, unit),
                    trial.treatedAfter(true),
                    trial.treatedAfter(false),
                    trial.units(true),
                    trial.units(false),
                    trial.starters() / (double) Math.max(1, trial.units(true)),
                    placeboSame);
        }
        if (evaluation.design() == Evaluation.Design.FOLLOW_UP) {
            FollowUps followUps = new FollowUps(lives);
            return ofUnits(
                    followUps.estimate(true),
                    followUps.estimate(false),
                    followUps.treatedAfter(true),
                    followUps.treatedAfter(false),
                    followUps.units(true),
                    followUps.units(false),
                    1,
                    placeboSame);
        }
        boolean ownClock = evaluation.design() == Evaluation.Design.MATCHED_COMPARISON
                && (evaluation.units() == Evaluation.Units.GROUPS || evaluation.units() == Evaluation.Units.PEOPLE);
        if (ownClock) {
            Reached reached = new Reached(lives);
            return ofUnits(
                    reached.estimate(true, unit),
                    reached.estimate(false, unit),
                    reached.treatedAfter(true),
                    reached.treatedAfter(false),
                    reached.units(true),
                    reached.units(false),
                    1,
                    placeboSame);
        }
        return byMonth(placeboSame);
    }

    private Measurement byMonth(double placeboSame) {
        Evaluation evaluation = lives.evaluation();
        PanelMaker maker = new PanelMaker(lives);
        Panel with = maker.panel(true);
        Panel without = maker.panel(false);
        boolean laterAmongCities = evaluation.units() == Evaluation.Units.CITY
                && (evaluation.design() == Evaluation.Design.COMPARISON_CITIES
                        || evaluation.design() == Evaluation.Design.SYNTHETIC_CONTROL);
        boolean later = laterAmongCities || evaluation.design() == Evaluation.Design.POOLED;
        List<Integer> worst = worst();
        return new Measurement(
                later ? Double.NaN : PanelDesigns.estimate(evaluation, with),
                later ? Double.NaN : PanelDesigns.estimate(evaluation, without),
                with.treatedAfter(false),
                without.treatedAfter(false),
                with.treatedAfter(true),
                without.treatedAfter(true),
                with.units(true).length,
                with.units(false).length,
                1,
                worstBefore(worst),
                worstAfter(worst),
                placeboSame,
                laterAmongCities ? series(with) : List.of(),
                laterAmongCities ? series(without) : List.of());
    }

    private static List<Double> series(Panel panel) {
        return Arrays.stream(panel.treatedSeries()).asDoubleStream().boxed().toList();
    }

    private Measurement ofUnits(
            double estimate,
            double estimateWithout,
            double treatedWith,
            double treatedWithout,
            double treatedUnits,
            double comparedUnits,
            double startedShare,
            double placeboSame) {
        List<Integer> worst = worst();
        return new Measurement(
                estimate,
                estimateWithout,
                treatedWith,
                treatedWithout,
                0,
                0,
                treatedUnits,
                comparedUnits,
                startedShare,
                worstBefore(worst),
                worstAfter(worst),
                placeboSame,
                List.of(),
                List.of());
    }

    /** The worst tenth of neighborhoods by homicides in the year before the programme. */
    private List<Integer> worst() {
        int neighborhoods = lives.city().city().neighborhoods().size();
        return Neighborhoods.worst(
                        lives.before().injuries(), Attack::fatal, lives.window().begins(), neighborhoods)
                .subList(0, Math.max(1, neighborhoods / WORST_PARTS));
    }

    private double worstBefore(List<Integer> worst) {
        return Neighborhoods.count(
                lives.before().injuries(), Attack::fatal, lives.window().begins() - YEAR_DAYS, worst);
    }

    private double worstAfter(List<Integer> worst) {
        return Neighborhoods.count(
                lives.without().injuries(), Attack::fatal, lives.window().begins(), worst);
    }
}
