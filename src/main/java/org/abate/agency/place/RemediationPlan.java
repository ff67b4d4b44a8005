// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.place;

import org.abate.scenario.Placement;

/**
 * What a city sets out to do with its vacant lots and houses.
 *
 * @param lotsPerYear lots cleaned and greened, at least 0
 * @param housesPerYear abandoned houses closed up with working doors and windows, at least 0
 * @param demolitionsPerYear abandoned houses taken down, at least 0
 * @param keptUp whether lots are mown after the first year
 * @param placement where
 */
public record RemediationPlan(
        double lotsPerYear, double housesPerYear, double demolitionsPerYear, boolean keptUp, Placement placement) {}
