// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

import org.abate.scenario.Placement;

/**
 * Who does other work in a police department than before; all numbers are people.
 *
 * @param patrolToInvestigation patrol officers who become detectives
 * @param patrolToCommunity patrol officers who come to work in one neighborhood
 * @param unitsToPatrol officers of merged units who go on patrol
 * @param unitsToInvestigation officers of merged units who become detectives
 * @param unitsToCommunity officers of merged units who come to work in one neighborhood
 * @param newDetectives detectives hired
 * @param neighborhoods where community officers work
 */
public record OfficerMoves(
        int patrolToInvestigation,
        int patrolToCommunity,
        int unitsToPatrol,
        int unitsToInvestigation,
        int unitsToCommunity,
        int newDetectives,
        Placement neighborhoods) {
    int fromPatrol() {
        return patrolToInvestigation + patrolToCommunity;
    }

    int moved() {
        return fromPatrol() + unitsToPatrol + unitsToInvestigation + unitsToCommunity;
    }

    int toCommunity() {
        return patrolToCommunity + unitsToCommunity;
    }
}
