// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * Violence that was done.
 *
 * @param day when, in days since the burn-in began
 * @param key its luck
 * @param kind what it was about
 * @param neighborhood where
 * @param place street place where
 * @param attacker see {@link Party}
 * @param attackerGeneration which holder of the position, 0 for a resident
 * @param victim see {@link Party}
 * @param victimGeneration which holder of the position, 0 for a resident
 * @param gun whether a gun was used
 * @param hit whether the victim was hurt
 * @param fatal whether the victim died
 */
public record Attack(
        double day,
        long key,
        DisputeKind kind,
        int neighborhood,
        int place,
        int attacker,
        int attackerGeneration,
        int victim,
        int victimGeneration,
        boolean gun,
        boolean hit,
        boolean fatal) {}
