// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

/** Who pays for a strategy. */
public enum Payer implements Choice {
    CITY,
    COUNTY,
    STATE,
    FEDERAL,
    PHILANTHROPY
}
