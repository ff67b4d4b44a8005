// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

/**
 * What a strategy says of itself; the scenario reader, the schema, {@code abate levers} and the docs are made from it.
 *
 * @param key name in the scenario file, such as {@code streetOutreach}
 * @param title name for people, such as {@code Street-level outreach}
 * @param settings record whose components carry {@link Lever}; a component of type {@link Delivery} is flattened
 * @param mechanism what the strategy does in the model and which mechanism it changes, two or three sentences
 * @param grounds what its effect rests on
 * @param funding what it costs and who usually pays
 */
public record StrategyDescription(
        String key,
        String title,
        Class<? extends Record> settings,
        String mechanism,
        Grounds grounds,
        Funding funding) {}
