// SPDX-License-Identifier: Apache-2.0
/**
 * One run of the city: people at risk, groups, disputes, injury and what follows, as a MASON simulation.
 *
 * <p>In comes a city, a parameter set and a run key, out goes a {@link org.abate.model.Tally}. Mechanisms live here; nothing
 * here knows a strategy, reads a file or keeps luck of its own.
 */
package org.abate.model;
