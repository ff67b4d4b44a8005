// SPDX-License-Identifier: Apache-2.0
package org.abate.evidence;

import java.util.List;

/**
 * A number of the model: what it means and what it rests on.
 *
 * @param name dotted, group first: {@code escalation.argumentLogOdds}
 * @param unit in words
 * @param prior what is believed about it
 * @param meaning one or two sentences
 * @param sources ids of rows of the evidence table, such as {@code OU27}; may be empty when there is a judgement
 * @param judgement why this value, where no published number settles it; may be empty when there are sources
 */
public record Parameter(String name, String unit, Prior prior, String meaning, List<String> sources, String judgement) {
    public Parameter {
        sources = List.copyOf(sources);
        if (sources.isEmpty() && judgement.isBlank()) {
            throw new IllegalArgumentException("parameter " + name + " has neither a source nor a judgement");
        }
    }

    /** The part of the name before the first dot. */
    public String group() {
        return name.substring(0, name.indexOf('.'));
    }
}
