// SPDX-License-Identifier: Apache-2.0
/**
 * Published evaluations rebuilt. A {@link org.abate.scenario.Backtest} comes in; the place is lived many times without its
 * programme, with it, and with a placebo ({@link org.abate.backtest.BacktestSimulator}); every life is measured as the
 * evaluation measured its own ({@link org.abate.backtest.Measurement}); out go estimates beside the published one, the true
 * effect in the model, and scores.
 *
 * <p>Nothing here changes the model or a parameter. An evaluation sees of a life what evaluators see: who was hurt where, when
 * and by whom, and whom the programme reached.
 */
package org.abate.backtest;
