// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

/**
 * The numbers of an exchange of intelligence: group {@code exchange} of {@code parameters.yaml}, which gives each its unit, meaning and source.
 */
record ExchangeParameters(
        double attacksPerAnalystPerMonth,
        double linkedShare,
        double attributionGain,
        double clearedLogOdds,
        double informalShare,
        double untrackedShare,
        double reportsPerAnalystPerMonth) {}
