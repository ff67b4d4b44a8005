// SPDX-License-Identifier: Apache-2.0
/**
 * What the program is measured against: the same small process with a MASON Steppable for each resident, and by its events alone.
 * In go a number of people and days, out comes a number of events; nothing of the model of a city is used here, but for its luck.
 */
package org.abate.reference;
