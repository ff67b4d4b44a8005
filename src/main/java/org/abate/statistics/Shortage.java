// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

/** Why runs do not carry an interval over parameter sets: an interval that has no width by accident looks like certainty. */
public enum Shortage {
    /** There is an interval. */
    NONE(""),

    /** Fewer than {@link SetSpread#FEWEST_SETS}. */
    TOO_FEW_SETS("too few parameter sets, at least " + SetSpread.FEWEST_SETS + " are needed"),

    /** The spread between sets is known too badly: fewer than {@link SetSpread#FEWEST_DEGREES_OF_FREEDOM}. */
    HIDDEN_BY_CHANCE("what is unknown hardly shows above chance, more runs are needed"),

    /** A percentage of nothing, say. */
    UNDEFINED_IN_A_SET("not defined in every parameter set");

    private final String words;

    Shortage(String words) {
        this.words = words;
    }

    /** For people, without capital and full stop; empty for {@link #NONE}. */
    public String words() {
        return words;
    }
}
