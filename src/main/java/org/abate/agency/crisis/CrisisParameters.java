// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.crisis;

/**
 * The numbers of behavioral-health calls: group {@code crisis} of {@code parameters.yaml}, which gives each its unit, meaning and
 * source.
 */
record CrisisParameters(
        double behavioralShare,
        double handlingMinutes,
        double dispatchPatienceMinutes,
        double hoursPerYear,
        double divertedShare,
        double backupShare,
        double pastDispatchShare,
        double trustPerCall) {}
