// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * The numbers of trust in police: group {@code trust} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record TrustParameters(
        double perClearedHomicide,
        double perOtherArrest,
        double referenceResidents,
        double halfLifeDays,
        double povertySlope) {}
