// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one setting of a strategy on the record component that holds it. The scenario reader, the JSON Schema,
 * {@code abate levers} and the documentation are all made from this one definition.
 *
 * <p>The component's name is the setting's name in the scenario file and carries its unit where it is not a plain count.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Lever {
    /** What the setting means, one sentence for a planner. */
    String meaning();

    /** The unit, in words: {@code people}, {@code weeks}, {@code share from 0 to 1}. */
    String unit();

    /** The value when the scenario is silent, written as in the file; empty when the setting may stay unset. */
    String byDefault();

    double min() default 0;

    double max() default Double.MAX_VALUE;
}
