// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/** What a dispute is about. */
public enum DisputeKind {
    ARGUMENT,
    GROUP_RIVALRY,
    DRUG_MARKET,
    ROBBERY,
    DOMESTIC,
    RETALIATION;

    static final int KINDS = values().length;

    /** Whether there is time and a third party whom both sides may heed. */
    public boolean canBeMediated() {
        return this != ROBBERY && this != DOMESTIC;
    }

    /** Whether the violence of a group is at stake. */
    boolean concernsGroups() {
        return this == GROUP_RIVALRY || this == RETALIATION;
    }

    /** Whether either side may strike first when it comes to violence. */
    boolean reversible() {
        return this != ROBBERY && this != DOMESTIC;
    }
}
