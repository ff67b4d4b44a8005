// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * The unit of action: a serious dispute that simmers until it cools or turns violent.
 *
 * <p>Its luck hangs on its key, which is the same in every arm in which it arises.
 */
public final class Dispute implements Happening {
    final long key;
    final DisputeKind kind;
    final int aggressor;
    final int aggressorGeneration;
    final int opponent;
    final int opponentGeneration;
    final int neighborhood;
    final int place;
    final double arose;
    final double decided;
    private double protectionLogOdds;

    Dispute(
            long key,
            DisputeKind kind,
            int aggressor,
            int aggressorGeneration,
            int opponent,
            int opponentGeneration,
            int neighborhood,
            int place,
            double arose,
            double decided) {
        this.key = key;
        this.kind = kind;
        this.aggressor = aggressor;
        this.aggressorGeneration = aggressorGeneration;
        this.opponent = opponent;
        this.opponentGeneration = opponentGeneration;
        this.neighborhood = neighborhood;
        this.place = place;
        this.arose = arose;
        this.decided = decided;
    }

    /** The time has come: the dispute cools or turns violent. */
    @Override
    public void happen(ViolenceModel model) {
        model.escalation.decide(this);
    }

    @Override
    public Dispute copy() {
        Dispute copy = new Dispute(
                key,
                kind,
                aggressor,
                aggressorGeneration,
                opponent,
                opponentGeneration,
                neighborhood,
                place,
                arose,
                decided);
        copy.protectionLogOdds = protectionLogOdds;
        return copy;
    }

    public long key() {
        return key;
    }

    public DisputeKind kind() {
        return kind;
    }

    /** The side that started it, see {@link Party}. */
    public int aggressor() {
        return aggressor;
    }

    /** The other side, see {@link Party}. */
    public int opponent() {
        return opponent;
    }

    public int neighborhood() {
        return neighborhood;
    }

    /** When it arose, in days since the burn-in began. */
    public double arose() {
        return arose;
    }

    /** When it will be decided unless it cools, in days since the burn-in began. */
    public double decided() {
        return decided;
    }

    /** What those who work on it have taken off its log-odds of violence. */
    double protectionLogOdds() {
        return protectionLogOdds;
    }

    /** Takes it off the log-odds, in place of a weaker work on the dispute: several mediators are not several mediations. */
    void protect(double logOdds) {
        if (Math.abs(logOdds) > Math.abs(protectionLogOdds)) {
            protectionLogOdds = logOdds;
        }
    }
}
