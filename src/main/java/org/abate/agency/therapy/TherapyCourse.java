// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.therapy;

/**
 * What a therapy group is offered.
 *
 * @param seatsPerGroup people in a group, at least 1
 * @param sessionsPerWeek at least 1
 * @param weeks length of the course, at least 1
 */
public record TherapyCourse(int seatsPerGroup, int sessionsPerWeek, int weeks) {}
