// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import org.abate.agency.Programme;
import org.abate.scenario.StrategyDescription;

/**
 * Something a city can do about violence, as one arm does it. A new strategy is one class, one settings record, one line in
 * {@link Strategies}, one test.
 *
 * @param <S> its settings
 */
interface Strategy<S extends Record> {
    /** What the strategy says of itself. */
    StrategyDescription description();

    /** Hires the staff that the settings ask for. With nobody to hire, nothing may change. */
    void launch(S settings, Programme programme);
}
