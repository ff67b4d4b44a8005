// SPDX-License-Identifier: Apache-2.0
package org.abate.story;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.abate.experiment.RunNumber;

/**
 * A story that can be told.
 *
 * @param caused whether the plan caused the death; otherwise it averted it
 * @param comparisonArm name of the arm without the plan
 * @param arm name of the arm with the plan
 * @param number of the run among the finished ones, from 1
 * @param run which it is
 * @param runs finished runs in all
 * @param title one line
 * @param sections in the order of reading
 * @param facts numbers behind the words, by name
 */
public record Story(
        boolean caused,
        String comparisonArm,
        String arm,
        int number,
        RunNumber run,
        int runs,
        String title,
        List<Section> sections,
        Map<String, Object> facts) {
    public Story {
        sections = List.copyOf(sections);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * A part of a story.
     *
     * @param heading may be empty
     */
    public record Section(String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
