// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.ArrayList;
import java.util.List;

/** Collects problems while reading goes on, so that the user sees all of them at once. */
final class Findings {
    private final List<Problem> problems = new ArrayList<>();

    void report(Place place, String keyPath, String message) {
        add(place.problem(keyPath, message));
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    int count() {
        return problems.size();
    }

    /** Everything found, each problem once. */
    List<Problem> problems() {
        return problems.stream().distinct().sorted().toList();
    }

    /** Ends the reading here when anything was found. */
    void throwIfAny() throws InvalidInputException {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems());
        }
    }
}
