// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.util.ArrayList;
import java.util.List;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;

/** {@code abate check SCENARIO...}: reads scenarios and their cities, says what they plan, runs nothing. */
@Parameters(commandDescription = "Check scenario and city files and tell the plan in words; runs nothing")
final class CheckCommand implements Command {
    private final Installation installation;

    @Parameter(description = "SCENARIO...", required = true)
    private List<String> files = new ArrayList<>();

    @ParametersDelegate
    private SetOption set = new SetOption();

    CheckCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        InputReader reader = new InputReader(installation);
        PlanText plan = new PlanText(installation.strategies());
        List<Problem> problems = new ArrayList<>();
        List<String> plans = new ArrayList<>();
        for (String file : files) {
            try {
                plans.add(plan.of(reader.read(file, set.overrides())));
            } catch (InvalidInputException e) {
                problems.addAll(e.problems());
            }
        }
        terminal.out().print(String.join("\n", plans));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems.stream().distinct().toList());
        }
        return ExitStatus.DONE;
    }
}
