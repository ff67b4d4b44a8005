// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;

/**
 * Everything found wrong while a city is read. Whoever finds a problem writes it down here and goes on with a stand-in
 * value, so that the user sees all problems at once.
 */
final class ProblemLog {
    /** Of one file. A file of another kind under the right name would give a problem a line, which nobody reads. */
    static final int MOST_OF_ONE_FILE = 50;

    private static final int LONGEST_TEXT = 400;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> countByFile = new TreeMap<>();
    private int count;

    void add(Place place, String keyPath, String message) {
        count++;
        if (countByFile.merge(place.file(), 1, Integer::sum) <= MOST_OF_ONE_FILE) {
            problems.add(new Problem(place.file(), place.line(), place.column(), oneLine(keyPath), oneLine(message)));
        }
    }

    /** Messages quote the file, which may hold anything: no control characters, no page-long values. */
    private static String oneLine(String text) {
        String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "..." : text;
        return cut.replaceAll("\\p{Cntrl}", " ");
    }

    /** Problems found so far, so that one can tell whether the last few steps found any. */
    int count() {
        return count;
    }

    /**
     * Ends the reading when anything was wrong.
     *
     * @throws InvalidInputException with all problems found so far, of each file the first {@link #MOST_OF_ONE_FILE}
     */
    void throwIfAny() throws InvalidInputException {
        if (problems.isEmpty()) {
            return;
        }
        List<Problem> all = new ArrayList<>(problems);
        countByFile.forEach((file, found) -> {
            if (found > MOST_OF_ONE_FILE) {
                String message = found + " problems in this file, of which " + MOST_OF_ONE_FILE + " follow";
                all.add(new Problem(file, 0, 0, "", message));
            }
        });
        throw new InvalidInputException(all);
    }
}
