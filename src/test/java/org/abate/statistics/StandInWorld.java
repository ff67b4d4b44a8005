// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import org.abate.chance.Draws;
import org.apache.commons.math3.distribution.NormalDistribution;

/** A city with a programme whose truth is known, lived in a microsecond. */
public interface StandInWorld {
    /**
     * A parameter set.
     *
     * @param level homicides expected without the programme
     * @param left share that the programme leaves
     */
    record Truth(double level, double left) {}

    /** What a run counts: expected in both arms, and as it happened in the arm with the programme. */
    record Counts(double expectedComparison, double expectedArm, double realisedArm) {}

    String name();

    Truth truth(long key);

    Counts run(Truth truth, long key);

    /** 100 (1 - expected homicides with the programme / without), over all truths. */
    double meanReduction();

    double meanAverted();

    /** A reduction in percent that may be reached. */
    default double goal() {
        return meanReduction();
    }

    double chanceOfGoal();

    /**
     * Everything normal: a level of 450 that differs by 45 between truths, a reduction of 12 % that differs by 4 points, citywide
     * drift of 12 % in both arms of a run, and noise of each arm's own.
     */
    record Normals(double noise) implements StandInWorld {
        @Override
        public String name() {
            return "normal, " + (int) noise;
        }

        @Override
        public Truth truth(long key) {
            return new Truth(450 + 45 * Draws.normal(key, 0), 0.88 + 0.04 * Draws.normal(key, 1));
        }

        @Override
        public Counts run(Truth truth, long key) {
            double lived = truth.level() * (1 + 0.12 * Draws.normal(key, 0));
            return new Counts(
                    lived + noise * Draws.normal(key, 1),
                    lived * truth.left() + noise * Draws.normal(key, 2),
                    lived * truth.left() + 20 * Draws.normal(key, 3));
        }

        @Override
        public double meanReduction() {
            return 12;
        }

        @Override
        public double meanAverted() {
            return 54;
        }

        @Override
        public double goal() {
            return 15;
        }

        @Override
        public double chanceOfGoal() {
            return new NormalDistribution(null, 12, 4).cumulativeProbability(9);
        }
    }

    /**
     * Counts: a lognormal level of 60 homicides (log sd 0.25) and a lognormal relative risk of mean 0.8 (log sd 0.08); shootings
     * negative binomial through a gamma-distributed citywide year (shape 50), a fifth of them each arm's own; one of four kills.
     * The expected count is a quarter of the shootings.
     */
    record Counted() implements StandInWorld {
        private static final double LOG_SD_OF_LEVEL = 0.25;
        private static final double LOG_SD_OF_RISK = 0.08;
        private static final double MEDIAN_RISK = 0.8 * Math.exp(-LOG_SD_OF_RISK * LOG_SD_OF_RISK / 2);
        private static final int SHAPE = 50;

        @Override
        public String name() {
            return "counted";
        }

        @Override
        public Truth truth(long key) {
            return new Truth(
                    Draws.lognormal(key, 0, 60, LOG_SD_OF_LEVEL), Draws.lognormal(key, 1, MEDIAN_RISK, LOG_SD_OF_RISK));
        }

        @Override
        public Counts run(Truth truth, long key) {
            double year = 0;
            for (int i = 0; i < SHAPE; i++) {
                year += Draws.exponential(key, 10 + i, 1.0 / SHAPE);
            }
            double shootings = 4 * truth.level() * year;
            double left = Math.min(1, truth.left());
            int both = Draws.poisson(key, 0, 0.8 * shootings * left);
            int prevented = Draws.poisson(key, 1, 0.8 * shootings * (1 - left));
            int ownWithout = Draws.poisson(key, 2, 0.2 * shootings);
            int ownWith = Draws.poisson(key, 3, shootings * (truth.left() - 0.8 * left));
            int killed = Draws.poisson(key, 4, shootings * truth.left() / 4);
            return new Counts((both + prevented + ownWithout) / 4.0, (both + ownWith) / 4.0, killed);
        }

        @Override
        public double meanReduction() {
            return 20;
        }

        @Override
        public double meanAverted() {
            return 60 * Math.exp(LOG_SD_OF_LEVEL * LOG_SD_OF_LEVEL / 2) * 0.2;
        }

        @Override
        public double goal() {
            return 25;
        }

        @Override
        public double chanceOfGoal() {
            return new NormalDistribution(null, 0, LOG_SD_OF_RISK).cumulativeProbability(Math.log(0.75 / MEDIAN_RISK));
        }
    }
}
