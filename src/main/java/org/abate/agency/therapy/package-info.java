// SPDX-License-Identifier: Apache-2.0
/**
 * Cognitive behavioral therapy: clinicians, groups, seats, sessions.
 *
 * <p>Strategies set it up through {@link org.abate.agency.Programme}; what programmes share is in {@link
 * org.abate.agency}.
 */
package org.abate.agency.therapy;
