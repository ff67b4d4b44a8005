// SPDX-License-Identifier: Apache-2.0
package org.abate.evidence;

/** The scale on which a belief is symmetric about its median. */
public enum Scale {
    /** Any number. */
    LINEAR {
        @Override
        double to(double value) {
            return value;
        }

        @Override
        double from(double scaled) {
            return scaled;
        }

        @Override
        void check(double value) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a finite number is needed but got " + value);
            }
        }
    },
    /** Above 0: rates, ratios, durations. */
    LOG {
        @Override
        double to(double value) {
            return StrictMath.log(value);
        }

        @Override
        double from(double scaled) {
            return StrictMath.exp(scaled);
        }

        @Override
        void check(double value) {
            if (!(value > 0 && Double.isFinite(value))) {
                throw new IllegalArgumentException(
                        "a finite number above 0 is needed on the log scale but got " + value);
            }
        }
    },
    /** Strictly between 0 and 1: shares and probabilities. */
    LOGIT {
        @Override
        double to(double value) {
            return StrictMath.log(value / (1 - value));
        }

        @Override
        double from(double scaled) {
            return 1 / (1 + StrictMath.exp(-scaled));
        }

        @Override
        void check(double value) {
            if (!(value > 0 && value < 1)) {
                throw new IllegalArgumentException(
                        "a share between 0 and 1 is needed on the logit scale but got " + value);
            }
        }
    };

    abstract double to(double value);

    abstract double from(double scaled);

    abstract void check(double value);
}
