// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParametersDelegate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.abate.scenario.Problem;

/** How a city is calibrated; kept as typed, so that all that is wrong can be said at once. */
final class CalibrateOptions {
    @ParametersDelegate
    private SeedOption seed = new SeedOption();

    @ParametersDelegate
    private ThreadsOption threads = new ThreadsOption();

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

    @ParametersDelegate
    private OutOption out = new OutOption();

    /** Everything that is wrong with them. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        seed.check(problems);
        threads.check(problems);
        OptionChecks.wholeNumber("--histories", histories, 2, 1000, problems);
        OptionChecks.wholeNumber("--members", members, 2, 100_000, problems);
        OptionChecks.wholeNumber("--recover", recover, 0, 1000, problems);
        out.check(problems);
        return problems;
    }

    long seed() {
        return seed.value();
    }

    int threads() {
        return threads.count();
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
        return out.folder();
    }

    /** As it can be typed again. */
    String asTyped() {
        return " --seed " + seed() + " --histories " + histories + " --members " + members
                + (recover() > 0 ? " --recover " + recover : "");
    }
}
