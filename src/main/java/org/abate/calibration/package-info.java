// SPDX-License-Identifier: Apache-2.0
/**
 * Calibration: which values of the free parameters are compatible with what was observed. The engine knows nothing of what it
 * fits.
 *
 * <p>In come {@link org.abate.calibration.CalibrationSettings} (priors, targets, sizes) and a {@link
 * org.abate.calibration.CandidateSimulator}; out goes a {@link org.abate.calibration.CalibrationResult}, whose {@link
 * org.abate.calibration.Posterior} holds simulated, accepted and weighted parameter sets. Read {@link
 * org.abate.calibration.Calibration} first.
 *
 * <p>Two parts:
 *
 * <ol>
 *   <li>{@link org.abate.calibration.Waves} rule out, by emulators, what cannot meet the targets (history matching).
 *   <li>{@link org.abate.calibration.Gathering} proposes from the posterior as the emulator sees it, simulates each proposal,
 *       accepts what comes close to all targets, and weights what it accepts.
 * </ol>
 *
 * <p>The second stands in place of a plain ABC-SMC (Beaumont et al. 2009), in which most proposals of 14 dimensions are
 * simulated in vain. As a rule of acceptance and a tolerance it keeps what makes that method safe: every member was simulated,
 * and none stands on the word of the emulator. The weights divide by the density that the members were really proposed from, and
 * replace the kernel by the likelihood of the targets under their normal errors, which makes the result exact for that error
 * model instead of approximate (Wilkinson 2013), up to the shrinkage of Monte Carlo noise described at {@code
 * Emulator.combine}, the cut at the tolerance, and the error of the normalising constants.
 *
 * <p>On a test problem with 14 parameters (3 of them without effect) and 20 nonlinear outputs, Monte Carlo noise of 3 % and targets
 * of 8 %, a fit took 1420 evaluations: 1020 in four waves, which left 1e-7 to 1e-9 of the prior, and 400 proposals, of which
 * about 90 % were accepted, worth 120 to 250 independent members. Over 10 fits, 122 of 140 intervals of 90 % held the known
 * value. With noise and targets of 5 % and more curvature, 78 % were accepted, but 1600 proposals
 * were worth only 76 to 102 members: what an emulator that is off by one standard deviation costs.
 *
 * <p>The emulators are polynomials because those share one matrix among all outputs, tell their own error by leaving out one
 * point at a time in closed form, and take microseconds; each wave and round fits them anew where it matters. A Gaussian process on
 * their residuals has not been tried; the second problem above is where it could earn its keep.
 *
 * <p>The larger {@link org.abate.calibration.Sizes#particles}, the more exact are volumes and constants. Emulation takes
 * ten to forty seconds for the first problem and some minutes for the second, on one thread; simulation uses as many threads as
 * are given.
 */
package org.abate.calibration;
