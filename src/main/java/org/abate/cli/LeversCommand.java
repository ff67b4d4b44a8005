// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import java.util.ArrayList;
import java.util.List;
import org.abate.evidence.EvidenceTable;
import org.abate.evidence.ParameterTable;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.NearestName;
import org.abate.scenario.Problem;
import org.abate.scenario.StrategyDescription;
import org.abate.scenario.Wording;

/** {@code abate levers [NAME]}: what a scenario can set, and what is known about it. */
@Parameters(commandDescription = "Tell what a scenario can set: strategies, their settings and evidence")
final class LeversCommand implements Command {
    private final List<StrategyDescription> strategies;

    @Parameter(description = "[NAME]...")
    private List<String> names = new ArrayList<>();

    LeversCommand(Installation installation) {
        this.strategies = installation.strategies();
    }

    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        LeversText text = new LeversText(strategies, EvidenceTable.load(), ParameterTable.load());
        if (names.isEmpty()) {
            terminal.out().print(text.list());
            return ExitStatus.DONE;
        }
        List<Problem> problems = names.stream()
                .filter(name -> !text.names().contains(name))
                .map(name -> unknown(name, text.names()))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        terminal.out().print(String.join("\n", names.stream().map(text::of).toList()));
        return ExitStatus.DONE;
    }

    private static Problem unknown(String name, List<String> valid) {
        String hint = NearestName.of(name, valid)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("valid are " + String.join(", ", valid));
        String message = "there is no strategy `" + Wording.printable(name) + "`; " + hint;
        return new Problem("command line", 0, 0, "", message);
    }
}
