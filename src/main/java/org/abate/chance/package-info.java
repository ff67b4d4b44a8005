// SPDX-License-Identifier: Apache-2.0
/**
 * Luck: keyed, stateless random numbers, so that every arm of a run lives through the same luck.
 *
 * <p>In comes a key (who) with a {@link org.abate.chance.Purpose} (for what) and an index (which time); out goes a number.
 * Nothing here has state, reads a clock or knows the model. Every other package that needs luck takes it from here.
 */
package org.abate.chance;
