// SPDX-License-Identifier: Apache-2.0
package org.abate.chance;

/**
 * What a draw is for. Every kind of luck has its own purpose, so that no two questions about the same person, dispute or
 * day are ever answered by the same number.
 *
 * <p>A purpose is identified by its <em>name</em>: renaming one changes every result, reordering or adding does not.
 */
public enum Purpose {
    PARAMETER,
    POPULATION,
    RUN,
    DRIFT,
    PERSON,
    DISPUTE,
    VIOLENCE,
    INJURY,
    GRIEVANCE,
    CASE,
    CUSTODY,
    POLICE,
    CALLS,
    WORKER,
    CLINICIAN,
    PARTNERSHIP,
    IDENTIFICATION,
    MEDIATION,
    RESAMPLING,
    CALIBRATION,
    STAFF,
    SERVICE,
    PLACE,
    FORCE,
    INTELLIGENCE,
    SHOCK;

    private final long salt = saltOf(name());

    /** 64 bits that stand for this purpose, odd, derived from its name alone. */
    public long salt() {
        return salt;
    }

    private static long saltOf(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return Keys.mix(hash) | 1L;
    }
}
