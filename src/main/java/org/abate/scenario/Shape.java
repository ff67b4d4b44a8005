// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.Map;
import java.util.Optional;

/**
 * What may stand at one place of a scenario file. The reader and the JSON Schema are both made from shapes, so that they
 * cannot disagree.
 *
 * @param <T> what the reader makes of it
 */
interface Shape<T> {
    /** What belongs here, in words that complete "expected ...". */
    String expected();

    /** The typed value; empty when {@code value} does not fit, which is then reported. */
    Optional<T> read(Value value, String path, Findings findings);

    /** The same as a JSON Schema. */
    Map<String, Object> schema();

    /** Reports that something else was found. */
    default <R> Optional<R> refuse(Value value, String path, Findings findings) {
        findings.report(value.place(), path, "expected " + expected() + " but found " + value.described());
        return Optional.empty();
    }
}
