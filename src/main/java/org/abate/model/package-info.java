// SPDX-License-Identifier: Apache-2.0
/**
 * One run of one arm: {@link org.abate.model.ViolenceModel} is the MASON simulation; beside it stand the processes of
 * violence (disputes, escalation, injury, grievance, justice, turnover) and the state they share.
 *
 * <p>In comes a {@link org.abate.model.RunWorld} (a city, a parameter set, a run's luck), out goes a {@link
 * org.abate.model.Tally}. Agents and strategies, which live above, act through {@link org.abate.model.Interventions} only.
 */
package org.abate.model;
