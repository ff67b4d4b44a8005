// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

/**
 * How agencies exchange what they know.
 *
 * @param analysts people who review attacks and pass on what they know
 * @param formal whether agreements and a shared system exist, rather than acquaintances
 * @param regional whether it reaches across jurisdictions
 * @param tracked whether what is exchanged is written down and followed up
 */
public record ExchangeTerms(double analysts, boolean formal, boolean regional, boolean tracked) {}
