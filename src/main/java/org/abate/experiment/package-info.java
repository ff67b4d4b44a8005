// SPDX-License-Identifier: Apache-2.0
/**
 * Many runs: which runs an experiment consists of, how they are spread over threads, and where their counts are kept.
 *
 * <p>In comes a scenario, out goes a results folder. What is stored depends neither on the number of threads nor on the
 * order in which runs finish.
 */
package org.abate.experiment;
