// SPDX-License-Identifier: Apache-2.0
/**
 * Focused deterrence: shooting reviews, the message, call-ins, follow-through.
 *
 * <p>Strategies set it up through {@link org.abate.agency.Programme}; what programmes share is in {@link
 * org.abate.agency}.
 */
package org.abate.agency.deterrence;
