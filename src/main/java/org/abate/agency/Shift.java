// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

/** Part of the day at whose beginning an agent acts. */
public enum Shift {
    NIGHT,
    DAY,
    EVENING
}
