// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * The numbers of what an attack does: group {@code attack} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record AttackParameters(
        double argumentGunLogOdds,
        double rivalryGunLogOdds,
        double drugMarketGunLogOdds,
        double robberyGunLogOdds,
        double domesticGunLogOdds,
        double retaliationGunLogOdds,
        double carryingSd,
        double backgroundGunShift,
        double hitShare,
        double secondVictimShare,
        double sharedLethalityLogOdds,
        double gunshotFatalLogOdds,
        double fatalLogOddsPerMile,
        double fatalLogOddsPerMinute,
        double unarmedFatalShare,
        double domesticUnarmedFatalShare) {}
