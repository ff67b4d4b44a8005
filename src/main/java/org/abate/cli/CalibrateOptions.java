// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.abate.scenario.Problem;

/** How a city is calibrated; kept as typed, so that all that is wrong can be said at once. */
final class CalibrateOptions {
    private static final int MOST_THREADS = 1024;

    @Parameter(
            names = "--seed",
            description = "Seed of all luck, a whole number of 64 bits; 1 when left out",
            placeholder = "S")
    private String seed = "1";

    @Parameter(
            names = "--threads",
            description = "Threads to simulate on, one for each processor when left out; results never depend on it",
            placeholder = "T")
    private String threads =
            Integer.toString(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));

    @Parameter(
            names = "--histories",
            description = "Simulated histories of each evaluation; 4 when left out",
            placeholder = "N")
    private String histories = "4";

    @Parameter(names = "--members", description = "Parameter sets wanted; 240 when left out", placeholder = "N")
    private String members = "240";

    @Parameter(
            names = "--recover",
            description = "Fit to data simulated with N known parameter sets in place of the city's record, and tell"
                    + " whether they are found again",
            placeholder = "N")
    private String recover = "0";

    @Parameter(
            names = "--out",
            description = "Folder in which the folder of the fit is made, or found again and resumed; results when left"
                    + " out",
            placeholder = "FOLDER")
    private String out = "results";

    /** Everything that is wrong with them. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        OptionChecks.wholeNumber("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE, problems);
        OptionChecks.wholeNumber("--threads", threads, 1, MOST_THREADS, problems);
        OptionChecks.wholeNumber("--histories", histories, 2, 1000, problems);
        OptionChecks.wholeNumber("--members", members, 2, 100_000, problems);
        OptionChecks.wholeNumber("--recover", recover, 0, 1000, problems);
        OptionChecks.folder("--out", out, problems);
        return problems;
    }

    long seed() {
        return Long.parseLong(seed);
    }

    int threads() {
        return Integer.parseInt(threads);
    }

    int histories() {
        return Integer.parseInt(histories);
    }

    int members() {
        return Integer.parseInt(members);
    }

    int recover() {
        return Integer.parseInt(recover);
    }

    Path out() {
        return Path.of(out);
    }

    /** As it can be typed again. */
    String asTyped() {
        return " --seed " + seed + " --histories " + histories + " --members " + members
                + (recover() > 0 ? " --recover " + recover : "");
    }
}
