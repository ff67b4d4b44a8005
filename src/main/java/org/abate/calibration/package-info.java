// SPDX-License-Identifier: Apache-2.0
/**
 * Calibration: which values of the free parameters are compatible with what was observed. The engine knows nothing of what it
 * fits.
 *
 * <p>In come {@link org.abate.calibration.CalibrationSettings} (priors, targets, sizes) and a {@link
 * org.abate.calibration.CandidateSimulator}; out goes a {@link org.abate.calibration.CalibrationResult}, whose {@link
 * org.abate.calibration.Posterior} holds simulated, accepted and weighted parameter sets. Read {@link
 * org.abate.calibration.Calibration} first.
 */
package org.abate.calibration;
