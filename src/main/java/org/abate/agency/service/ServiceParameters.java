// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.service;

/**
 * What is believed of a service and of those who use it: groups {@code drugTreatment}, {@code mentalHealth}, {@code housing},
 * {@code jobTraining}, {@code education}, {@code summerJob}, {@code emergencyAssistance} and {@code toxicStress} of {@code
 * parameters.yaml}, which give each its unit, meaning and source.
 */
public record ServiceParameters(
        double hazardRatio,
        double takeUp,
        double dropOutPerMonth,
        double months,
        double onsetDays,
        double youngestAgeYears,
        double oldestAgeYears) {}
