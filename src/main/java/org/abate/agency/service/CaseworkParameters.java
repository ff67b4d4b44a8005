// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.service;

/**
 * The numbers that all services share: group {@code casework} of {@code parameters.yaml}, which gives each its unit, meaning and
 * source.
 */
record CaseworkParameters(
        double peopleAskedPerWeek,
        double keptWhenCaseManagerLeaves,
        double custodyGraceDays,
        double pauseBeforeSecondServiceDays) {}
