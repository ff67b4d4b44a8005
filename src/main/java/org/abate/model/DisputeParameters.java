// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * The numbers of how disputes arise, between whom and where: group {@code dispute} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record DisputeParameters(
        double perPersonAtRiskPerYear,
        double backgroundPerThousandResidentsPerYear,
        double memberArgumentShare,
        double memberRivalryShare,
        double memberDrugMarketShare,
        double memberRobberyShare,
        double loneArgumentShare,
        double loneDrugMarketShare,
        double loneRobberyShare,
        double backgroundArgumentShare,
        double backgroundRobberyShare,
        double opponentIsTieShare,
        double opponentIsResidentShare,
        double robberyOfResidentShare,
        double backgroundOpponentAtRiskShare,
        double childrenUnderAgeYears,
        double childExposure,
        double exposureFallsFromAgeYears,
        double exposureFallYears,
        double femaleExposure,
        double homeShare,
        double argumentSimmerDays,
        double rivalrySimmerDays,
        double drugMarketSimmerDays,
        double robberySimmerDays,
        double domesticSimmerDays,
        double retaliationSimmerDays,
        double simmerLogSd) {}
