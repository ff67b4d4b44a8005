// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

/**
 * What is done about use of force.
 *
 * @param policy whether the rules allow force only as a last resort
 * @param trainingHoursPerOfficerYear de-escalation training
 * @param oversightStaff people who investigate force and complaints independently
 * @param transparencyStaff people who publish what happened, soon and in full
 */
public record ForceRules(
        boolean policy, double trainingHoursPerOfficerYear, double oversightStaff, double transparencyStaff) {
    boolean any() {
        return policy || trainingHoursPerOfficerYear + oversightStaff + transparencyStaff > 0;
    }
}
