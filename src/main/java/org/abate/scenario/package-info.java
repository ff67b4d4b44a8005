// SPDX-License-Identifier: Apache-2.0
/**
 * What the user wrote: the scenario and its parts as records, the reader that finds every problem at once, the schema.
 *
 * <p>In comes a YAML or JSON file, out goes a {@link org.abate.scenario.Scenario} or all {@link
 * org.abate.scenario.Problem}s. Strategies describe their settings with {@link org.abate.scenario.Lever}; this package knows
 * none of them by name.
 */
package org.abate.scenario;
