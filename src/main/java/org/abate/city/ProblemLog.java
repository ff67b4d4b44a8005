// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.ArrayList;
import java.util.List;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;

/**
 * Everything found wrong while a city is read. Whoever finds a problem writes it down here and goes on with a stand-in
 * value, so that the user sees all problems at once.
 */
final class ProblemLog {
    /** More than this nobody reads; a file of another kind under the right name would give one problem a line. */
    static final int MOST_KEPT = 200;

    private final List<Problem> problems = new ArrayList<>();
    private int dropped;

    void add(Place place, String keyPath, String message) {
        if (problems.size() < MOST_KEPT) {
            problems.add(new Problem(place.file(), place.line(), place.column(), keyPath, message));
        } else {
            dropped++;
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * Ends the reading when anything was wrong.
     *
     * @throws InvalidInputException with all problems found so far
     */
    void throwIfAny(String folder) throws InvalidInputException {
        if (problems.isEmpty()) {
            return;
        }
        List<Problem> all = new ArrayList<>(problems);
        if (dropped > 0) {
            all.add(new Problem(folder, 0, 0, "", "and " + dropped + " more problems"));
        }
        throw new InvalidInputException(all);
    }
}
