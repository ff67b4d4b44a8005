// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * The numbers of the decision that a dispute turns violent: group {@code escalation} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record EscalationParameters(
        double argumentLogOdds,
        double rivalryLogOdds,
        double drugMarketLogOdds,
        double robberyLogOdds,
        double domesticLogOdds,
        double retaliationLogOdds,
        double heatSd,
        double selfControlSd,
        double opponentShare,
        double groupPressure,
        double reversedShare,
        double referenceProbability,
        double vacancyPerSd,
        double distrust,
        double patrolPerLogHours) {}
