// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

/** What kind of evidence there is that a strategy changes serious violence. */
public enum EvidenceStanding {
    /** Randomised trials or quasi-experiments that compare with untreated people, groups or places. */
    CAUSAL("causal estimate"),

    /** Trials or quasi-experiments, but of other crime: what it does to shootings and homicides was not told apart. */
    OTHER_CRIME("causal estimate of other crime only"),

    /** Something moved together with it, or moved in the wanted direction afterwards. */
    ASSOCIATION("association only"),

    /** Nobody is known to have measured it. */
    NONE("no estimate");

    private final String words;

    EvidenceStanding(String words) {
        this.words = words;
    }

    /** For tables and notes. */
    public String words() {
        return words;
    }
}
