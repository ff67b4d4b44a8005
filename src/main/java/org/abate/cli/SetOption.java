// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.converters.IParameterSplitter;
import java.util.ArrayList;
import java.util.List;

/** The option {@code --set path=value}, for every command that reads a scenario. */
final class SetOption {
    @Parameter(
            names = "--set",
            description = "Replace a setting of the scenario, such as years=5 or"
                    + " arms.outreach.streetOutreach.workers=30; may be repeated",
            placeholder = "PATH=VALUE",
            splitter = Unsplit.class)
    private List<String> overrides = new ArrayList<>();

    List<String> overrides() {
        return List.copyOf(overrides);
    }

    /** Keeps commas in values, which JCommander would take for a list. */
    static final class Unsplit implements IParameterSplitter {
        @Override
        public List<String> split(String value) {
            return List.of(value);
        }
    }
}
