// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import java.util.List;
import org.abate.scenario.Problem;

/** The option {@code --seed S}, for every command that draws luck. */
final class SeedOption {
    @Parameter(
            names = "--seed",
            description = "Seed of all luck, a whole number of 64 bits; 1 when left out",
            placeholder = "S")
    private String seed = "1";

    void check(List<Problem> problems) {
        OptionChecks.wholeNumber("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE, problems);
    }

    long value() {
        return Long.parseLong(seed);
    }
}
