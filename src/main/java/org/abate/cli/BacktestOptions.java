// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParametersDelegate;
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

    @Parameter(names = "--sets", description = "Parameter sets, in place of what each file says", placeholder = "N")
    private String sets = "";

    @Parameter(
            names = "--seeds",
            description = "Runs under each parameter set, in place of what each file says",
            placeholder = "N")
    private String seeds = "";

    @ParametersDelegate
    private SeedOption seed = new SeedOption();

    @ParametersDelegate
    private ThreadsOption threads = new ThreadsOption();

    @ParametersDelegate
    private OutOption out = new OutOption();

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
        seed.check(problems);
        threads.check(problems);
        out.check(problems);
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
        return seed.value();
    }

    int threads() {
        return threads.count();
    }

    Path out() {
        return out.folder();
    }

    Optional<Path> json() {
        return json.isEmpty() ? Optional.empty() : Optional.of(Path.of(json));
    }

    /** As it can be typed again. */
    String asTyped() {
        return (sets.isEmpty() ? "" : " --sets " + sets)
                + (seeds.isEmpty() ? "" : " --seeds " + seeds)
                + " --seed " + seed();
    }
}
