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
    private static final String AS_THE_SCENARIO_SAYS = "as the scenario says";
    private static final int MOST_RUNS = 1_000_000;

    @Parameter(
            names = "--runs",
            description = "Runs of each arm; as the scenario says when left out",
            placeholder = "N")
    private String runs = AS_THE_SCENARIO_SAYS;

    @ParametersDelegate
    private SeedOption seed = new SeedOption();

    @ParametersDelegate
    private ThreadsOption threads = new ThreadsOption();

    @ParametersDelegate
    private OutOption out = new OutOption();

    /** Everything that is wrong with them. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (!runs.equals(AS_THE_SCENARIO_SAYS)) {
            OptionChecks.wholeNumber("--runs", runs, 1, MOST_RUNS, problems);
        }
        seed.check(problems);
        threads.check(problems);
        out.check(problems);
        return problems;
    }

    RunPlan plan(RunSize size) {
        return runs.equals(AS_THE_SCENARIO_SAYS)
                ? RunPlan.of(size)
                : new RunPlan(Integer.parseInt(runs), size.seedsPerSet());
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

    /** The options that made the results, as they can be typed again; where results go is no such thing. */
    String asTyped() {
        return (runs.equals(AS_THE_SCENARIO_SAYS) ? "" : " --runs " + runs) + " --seed " + seed() + " --threads "
                + threads();
    }
}
