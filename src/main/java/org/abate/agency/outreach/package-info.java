// SPDX-License-Identifier: Apache-2.0
/**
 * Street outreach: workers, their trust, mediations and caseloads.
 *
 * <p>Strategies set it up through {@link org.abate.agency.Programme}; what programmes share is in {@link
 * org.abate.agency}.
 */
package org.abate.agency.outreach;
