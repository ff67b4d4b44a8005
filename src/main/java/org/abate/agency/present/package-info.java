// SPDX-License-Identifier: Apache-2.0
/**
 * The public staff that a jurisdiction has today, put to work in every run, and what it costs to have more or fewer.
 *
 * <p>Strategies set it up through {@link org.abate.agency.Programme}; what programmes share is in {@link
 * org.abate.agency}.
 */
package org.abate.agency.present;
