// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import java.util.List;
import org.abate.scenario.Problem;

/** The option {@code --threads T}, for every command that simulates. */
final class ThreadsOption {
    private static final int MOST_THREADS = 1024;

    @Parameter(
            names = "--threads",
            description = "Threads to simulate on, one for each processor when left out; results never depend on it",
            placeholder = "T")
    private String threads =
            Integer.toString(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));

    void check(List<Problem> problems) {
        OptionChecks.wholeNumber("--threads", threads, 1, MOST_THREADS, problems);
    }

    int count() {
        return Integer.parseInt(threads);
    }
}
