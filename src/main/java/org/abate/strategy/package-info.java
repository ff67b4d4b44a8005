// SPDX-License-Identifier: Apache-2.0
/**
 * What a city can do: one class per strategy, each with its settings record; {@link org.abate.strategy.Strategies} is the only
 * list of them.
 *
 * <p>A strategy says what it needs and hires it through {@link org.abate.agency.Programmes}; it never touches the model.
 */
package org.abate.strategy;
