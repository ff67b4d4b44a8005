// SPDX-License-Identifier: Apache-2.0
/**
 * Many runs: which runs a projection needs, who simulates them, and where their counts are kept.
 *
 * <p>In come a scenario and a simulator, out goes a results folder whose {@code runs.db} holds everything that any number of a
 * report is made of. Read {@link org.abate.experiment.Experiment} first: a {@link org.abate.experiment.RunPlan} says which
 * runs, an {@link org.abate.experiment.Engine} simulates them, a {@link org.abate.experiment.RunStore} keeps each as it
 * finishes, and {@link org.abate.experiment.StoredRuns} reads them back. The order in which runs finish never shows in a
 * number.
 */
package org.abate.experiment;
