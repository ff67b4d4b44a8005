// SPDX-License-Identifier: Apache-2.0
/**
 * Pure arithmetic: of many runs (what is known, how well, and why it spreads) and of lists of events (how they cluster). It
 * stands alone and knows nothing of the model.
 *
 * <p>In come numbers by parameter set and seed; out go estimates, variance components and intervals. Three kinds of
 * uncertainty are never mixed:
 *
 * <ul>
 *   <li><b>Monte Carlo</b> ({@link org.abate.statistics.Estimate}): the error from a finite number of runs; more runs shrink
 *       it.
 *   <li><b>credible</b> ({@link org.abate.statistics.NestedEstimate#credible}): how far what we do not know, the parameter
 *       sets, moves the expected value; more runs do not shrink it.
 *   <li><b>predictive</b> ({@link org.abate.statistics.Prediction}): what a single realisation would show, chance included.
 * </ul>
 *
 * <p>The patterns of events take plain arrays, of an observed city or of a simulated one, so that both are measured by the same
 * code: where ({@link org.abate.statistics.Concentration}, {@link org.abate.statistics.GridCells}, {@link
 * org.abate.statistics.RankCorrelation}), when ({@link org.abate.statistics.DailyCounts}, {@link
 * org.abate.statistics.MonthlyCounts}, {@link org.abate.statistics.SeasonalWave}, {@link
 * org.abate.statistics.YearlyChange}, {@link org.abate.statistics.YearlyDrift}, and by unit and year {@link
 * org.abate.statistics.ShockVariogram}), near each other ({@link org.abate.statistics.NearRepeat}, {@link
 * org.abate.statistics.RepeatArea}, {@link org.abate.statistics.SelfExcitation}), and along ties and persons ({@link
 * org.abate.statistics.Degrees}, {@link org.abate.statistics.NetworkContagion}, {@link org.abate.statistics.Reinjury}).
 *
 * <p>The arithmetic of evaluations compares treated with untreated: before with after ({@link org.abate.statistics.StepInSeries}),
 * place with place ({@link org.abate.statistics.RatioOfRates}, {@link org.abate.statistics.NearestMatches}, {@link
 * org.abate.statistics.SyntheticControl}), many places over many months ({@link org.abate.statistics.TwoWayRates}), persons of a
 * trial ({@link org.abate.statistics.EffectOnParticipants}). Each gives the effect and not its error: over simulated evaluations
 * their spread is the error.
 *
 * <p>{@link org.abate.statistics.ForecastScores} says how good a forecast was. Shuffles and draws take a key ({@link org.abate.chance.Keys}); an {@link org.abate.statistics.AgainstChance} holds a
 * pattern next to them.
 */
package org.abate.statistics;
