// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when what the user wrote cannot be run; carries <em>all</em> problems found, in the order of the file. */
public final class InvalidInputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidInputException(List<Problem> problems) {
        super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    public List<Problem> problems() {
        return problems;
    }
}
