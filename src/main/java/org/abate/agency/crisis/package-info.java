// SPDX-License-Identifier: Apache-2.0
/**
 * Behavioral-health calls and cases: clinicians with or without an officer, social workers.
 *
 * <p>Strategies set it up through {@link org.abate.agency.Programme}; what programmes share is in {@link
 * org.abate.agency}.
 */
package org.abate.agency.crisis;
