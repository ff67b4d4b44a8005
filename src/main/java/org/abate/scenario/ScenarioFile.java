// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

/**
 * A scenario as read, with the places where it was written.
 *
 * @param scenario checked and complete
 * @param positions where each part of it stands
 */
public record ScenarioFile(Scenario scenario, SourcePositions positions) {
    /** A problem with what was written at a path such as {@code arms[2].streetOutreach.workers}. */
    public Problem problemAt(String keyPath, String message) {
        return positions.problemAt(keyPath, message);
    }
}
