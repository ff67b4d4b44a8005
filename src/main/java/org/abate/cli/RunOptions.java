// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParametersDelegate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.abate.experiment.RunPlan;
import org.abate.scenario.Problem;
import org.abate.scenario.RunSize;

/** How a scenario is run; kept as typed, so that all that is wrong can be said at once. */
final class RunOptions {
    private static final int MOST_THREADS = 1024;

    @ParametersDelegate
    private LengthOption length = new LengthOption();

    @Parameter(
            names = "--seed",
            description = "Seed of the experiment, a whole number of 64 bits; 1 when left out",
            placeholder = "S")
    private String seed = "1";

    @Parameter(
            names = "--threads",
            description = "Threads to simulate on, one for each processor when left out; results never depend on it",
            placeholder = "T")
    private String threads =
            Integer.toString(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));

    @Parameter(
            names = "--out",
            description = "Folder in which the new results folder is made; results when left out",
            placeholder = "FOLDER")
    private String out = "results";

    /** Everything that is wrong with them. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        length.check(problems);
        OptionChecks.wholeNumber("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE, problems);
        OptionChecks.wholeNumber("--threads", threads, 1, MOST_THREADS, problems);
        OptionChecks.folder("--out", out, problems);
        return problems;
    }

    RunPlan plan(RunSize size) {
        return length.plan(size);
    }

    LengthOption length() {
        return length;
    }

    long seed() {
        return Long.parseLong(seed);
    }

    int threads() {
        return Integer.parseInt(threads);
    }

    Path out() {
        return Path.of(out);
    }

    /** The options that made the results, as they can be typed again; where results go is no such thing. */
    String asTyped() {
        return length.asTyped() + " --seed " + seed() + " --threads " + threads();
    }
}
