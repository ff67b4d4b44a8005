// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.abate.scenario.Problem;
import org.abate.scenario.RunSize;

/** How backtests are run; kept as typed, so that all that is wrong can be said at once. */
final class BacktestOptions {
    private static final int MOST_SETS = 10_000;
    private static final int MOST_SEEDS = 1000;
    private static final int MOST_THREADS = 1024;

    @Parameter(names = "--sets", description = "Parameter sets, in place of what each file says", placeholder = "N")
    private String sets = "";

    @Parameter(
            names = "--seeds",
            description = "Runs under each parameter set, in place of what each file says",
            placeholder = "N")
    private String seeds = "";

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
            names = "--out",
            description =
                    "Folder in which the folder of the backtests is made, or found again and resumed; results when"
                            + " left out",
            placeholder = "FOLDER")
    private String out = "results";

    @Parameter(
            names = "--json",
            description = "Also write backtests.json to this file, which must not be there yet",
            placeholder = "FILE")
    private String json = "";

    /** Everything that is wrong with them. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (!sets.isEmpty()) {
            OptionChecks.wholeNumber("--sets", sets, 1, MOST_SETS, problems);
        }
        if (!seeds.isEmpty()) {
            OptionChecks.wholeNumber("--seeds", seeds, 1, MOST_SEEDS, problems);
        }
        OptionChecks.wholeNumber("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE, problems);
        OptionChecks.wholeNumber("--threads", threads, 1, MOST_THREADS, problems);
        OptionChecks.folder("--out", out, problems);
        OptionChecks.newFile("--json", json, problems);
        return problems;
    }

    /** What a file asks for, but for what was typed. */
    RunSize size(RunSize ofFile) {
        return new RunSize(
                sets.isEmpty() ? ofFile.parameterSets() : Integer.parseInt(sets),
                seeds.isEmpty() ? ofFile.seedsPerSet() : Integer.parseInt(seeds));
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

    Optional<Path> json() {
        return json.isEmpty() ? Optional.empty() : Optional.of(Path.of(json));
    }

    /** As it can be typed again. */
    String asTyped() {
        return (sets.isEmpty() ? "" : " --sets " + sets)
                + (seeds.isEmpty() ? "" : " --seeds " + seeds)
                + " --seed " + seed;
    }
}
