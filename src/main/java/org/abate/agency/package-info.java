// SPDX-License-Identifier: Apache-2.0
/**
 * Those who act: police units, outreach workers, clinicians and call-takers, with their shifts, caseloads and vacancies.
 *
 * <p>In come staff and the hours they can work, out goes what they got done in the city of one run. Agents may step on the
 * MASON schedule and change the model through its verbs; plain arithmetic of work, such as waiting lines, imports nothing.
 */
package org.abate.agency;
