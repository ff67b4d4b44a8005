// SPDX-License-Identifier: Apache-2.0
/**
 * What the numbers rest on: parameters with unit, prior, meaning and source; the published evidence.
 *
 * <p>In comes {@code parameters.yaml}, out go {@link org.abate.evidence.ParameterSet}s, one for each parameter-set number. In
 * comes {@code evidence.csv}, out goes the {@link org.abate.evidence.EvidenceTable} whose rows parameters and strategies name. In comes the
 * result of a calibration, out goes an {@link org.abate.evidence.Ensemble} of weighted sets of values.
 */
package org.abate.evidence;
