// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import java.nio.file.Path;
import java.util.List;
import org.abate.scenario.Problem;

/** The option {@code --out FOLDER}, for every command that makes a results folder. */
final class OutOption {
    @Parameter(
            names = "--out",
            description = "Folder in which the results folder is made; results when left out",
            placeholder = "FOLDER")
    private String out = "results";

    void check(List<Problem> problems) {
        OptionChecks.folder("--out", out, problems);
    }

    Path folder() {
        return Path.of(out);
    }
}
