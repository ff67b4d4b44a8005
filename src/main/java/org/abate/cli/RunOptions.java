// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.ParametersDelegate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.abate.experiment.RunPlan;
import org.abate.scenario.Problem;
import org.abate.scenario.RunSize;

/** How a scenario is run; kept as typed, so that all that is wrong can be said at once. */
final class RunOptions {

    @ParametersDelegate
    private LengthOption length = new LengthOption();

    @ParametersDelegate
    private SeedOption seed = new SeedOption();

    @ParametersDelegate
    private ThreadsOption threads = new ThreadsOption();

    @ParametersDelegate
    private OutOption out = new OutOption();

    /** Everything that is wrong with them. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        length.check(problems);
        seed.check(problems);
        threads.check(problems);
        out.check(problems);
        return problems;
    }

    RunPlan plan(RunSize size) {
        return length.plan(size);
    }

    LengthOption length() {
        return length;
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
        return length.asTyped() + " --seed " + seed() + " --threads " + threads();
    }
}
