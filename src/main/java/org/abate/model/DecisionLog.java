// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/** Told how every dispute is decided, for the story of a run; what it is told is worked out only when somebody listens. */
public interface DecisionLog {
    /** Nobody listens. */
    DecisionLog UNHEARD = new DecisionLog() {
        @Override
        public void decided(Decision decision) {}

        @Override
        public void passedBy(double day, long dispute, int party) {}
    };

    /** A dispute was decided, or ended because one side is away. */
    void decided(Decision decision);

    /**
     * A dispute did not arise because a programme keeps one side out of it.
     *
     * @param day when, in days since the burn-in began
     * @param dispute its key
     * @param party who was kept out of it
     */
    void passedBy(double day, long dispute, int party);
}
