// SPDX-License-Identifier: Apache-2.0
/**
 * The model against the world: whole years of an untreated city are simulated many times, and what is regular about violence in
 * them is compared with a city's own record and with what is published.
 *
 * <p>In come a city, parameter sets and what is known ({@link org.abate.validation.KnownPatterns}); out goes a {@link
 * org.abate.validation.Validation}, as a table, as {@code validation.json} and as tidy CSV files. A recorded and a simulated
 * {@link org.abate.validation.History} are the same kind of thing, so that every {@link org.abate.validation.Pattern} is computed
 * on both by the same code. Nothing here prints, and nothing here changes the model or fits it to anything.
 */
package org.abate.validation;
