// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

/**
 * What a pattern of the model is held against.
 *
 * @param pattern what is compared
 * @param rule what counts as a hit
 * @param value recorded or published; NaN where there is only a range, or nothing
 * @param low of the tolerance, or of the record's 95 % interval; NaN for none
 * @param high of the tolerance, or of the record's 95 % interval; NaN for none
 * @param source in words, or rows of the evidence
 * @param note what to know about it
 */
public record Yardstick(Pattern pattern, Rule rule, double value, double low, double high, String source, String note) {
    /** What counts as a hit. */
    public enum Rule {
        /** The simulated median lies in the stated tolerance. */
        TOLERANCE("tolerance"),
        /** The recorded value lies in the simulated 90 % interval: a city's own record is one draw. */
        ONE_DRAW("one draw"),
        /** Nothing does; the note says why. */
        NOT_APPLICABLE("not applicable");

        private final String words;

        Rule(String words) {
            this.words = words;
        }

        /** As in files. */
        public String words() {
            return words;
        }
    }

    /** Whether a number lies within low and high, of which either may be missing. */
    boolean accepts(double number) {
        return !(number < low) && !(number > high) && !Double.isNaN(number);
    }
}
