// SPDX-License-Identifier: Apache-2.0
/**
 * Work on places: vacant lots and houses, problem properties and their owners.
 *
 * <p>Strategies set it up through {@link org.abate.agency.Programme}; what programmes share is in {@link
 * org.abate.agency}.
 */
package org.abate.agency.place;
