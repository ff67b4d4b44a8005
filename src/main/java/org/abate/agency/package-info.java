// SPDX-License-Identifier: Apache-2.0
/**
 * Those who act, as MASON agents: police units, detectives, outreach workers, clinicians, the deterrence partnership.
 *
 * <p>They see the city and act on it through {@link org.abate.model.Interventions} and {@link
 * org.abate.model.ServiceLevels}. Strategies hire them through {@link org.abate.agency.Programmes}.
 */
package org.abate.agency;
