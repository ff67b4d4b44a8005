// SPDX-License-Identifier: Apache-2.0
/**
 * The 911 centers and the non-emergency line: waiting lines of callers and those who answer them.
 *
 * <p>Strategies set it up through {@link org.abate.agency.Programme}; what programmes share is in {@link
 * org.abate.agency}.
 */
package org.abate.agency.calls;
