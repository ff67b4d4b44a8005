// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.abate.city.City;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.ArmSimulator;
import org.abate.experiment.Design;
import org.abate.experiment.Experiment;
import org.abate.experiment.FactorialArms;
import org.abate.experiment.FolderLock;
import org.abate.experiment.LocalEngine;
import org.abate.experiment.Manifest;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.RunStore;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;
import org.abate.scenario.Scenario;

/**
 * {@code abate run SCENARIO}: simulates all arms, keeps every run in a new results folder and prints the table.
 *
 * <p>With {@code --runs N} there are exactly N runs of each arm: the scenario's seeds per parameter set stay, and there are as
 * many sets as N needs, the last perhaps with fewer seeds. The runs of a smaller N are the first runs of a larger one. With
 * {@code --until-half-width} they end as a {@link org.abate.experiment.StoppingRule} says.
 */
@Parameters(commandDescription = "Run a scenario: all arms, many times; print the table and write a results folder")
final class RunCommand implements Command {
    @Parameter(description = "SCENARIO", required = true)
    private List<String> scenarioFiles = new ArrayList<>();

    @ParametersDelegate
    private RunOptions options = new RunOptions();

    @ParametersDelegate
    private SetOption set = new SetOption();

    @ParametersDelegate
    private AttributeOption attribute = new AttributeOption();

    @Parameter(names = "--quiet", description = "Print no progress")
    private boolean quiet;

    private final Ingredients ingredients;
    private final Clock clock;

    RunCommand(Ingredients ingredients, Clock clock) {
        this.ingredients = ingredients;
        this.clock = clock;
    }

    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        ScenarioInput input = input();
        Scenario scenario = input.scenario();
        FactorialArms factorial = attribute.applied(scenario);
        Path file = Path.of(scenarioFiles.get(0));
        Manifest manifest = Manifest.of(
                        BuildInfo.program(),
                        commandLine(),
                        options.seed(),
                        options.plan(scenario.runs()),
                        file,
                        set.overrides(),
                        scenario.city(),
                        clock.instant())
                .attributing(factorial.mixes());
        try (Interruption interruption = new Interruption()) {
            return project(scenario, factorial, input.city(), manifest, interruption, terminal);
        }
    }

    /** Reads everything before it complains of anything. */
    private ScenarioInput input() throws InvalidInputException {
        List<Problem> problems = new ArrayList<>(options.problems());
        if (scenarioFiles.size() != 1) {
            problems.add(new Problem(
                    "command line", 0, 0, "", "exactly one scenario is needed but there are " + scenarioFiles.size()));
            throw new InvalidInputException(problems);
        }
        try {
            ScenarioInput input = ingredients.input(scenarioFiles.get(0), set.overrides());
            FactorialArms unused = attribute.applied(input.scenario());
            options.length().checkArms(input.scenario().arms().size(), problems);
            if (problems.isEmpty()) {
                return input;
            }
        } catch (InvalidInputException e) {
            problems.addAll(e.problems());
        }
        throw new InvalidInputException(problems);
    }

    @SuppressWarnings("try") // the lock is held, not used
    private ExitStatus project(
            Scenario scenario,
            FactorialArms factorial,
            City city,
            Manifest manifest,
            Interruption interruption,
            Terminal terminal) {
        ResultsFolder folder;
        try {
            folder = ResultsFolder.create(options.out(), scenario.title(), clock.instant());
        } catch (IOException e) {
            terminal.err().println("cannot make a results folder in " + options.out() + ": " + FileTrouble.words(e));
            return ExitStatus.FAILED;
        }
        String cost = AttributeOption.cost(scenario, factorial);
        if (!quiet && !cost.isEmpty()) {
            terminal.err().println(cost);
        }
        try (FolderLock lock = FolderLock.take(folder)) {
            return new RunKeeper(folder, manifest, ingredients, terminal, clock, options.threads())
                    .finish(() -> prepare(scenario, factorial, city, manifest, folder), quiet, interruption.signal());
        } catch (IOException e) {
            terminal.err().println(FileTrouble.words(e));
            return ExitStatus.FAILED;
        }
    }

    private Experiment prepare(
            Scenario scenario, FactorialArms factorial, City city, Manifest manifest, ResultsFolder folder)
            throws IOException {
        String sha256 = folder.keepScenario(manifest.scenarioFile(), set.overrides());
        folder.keepCity(scenario.city());
        List<ParameterSet> sets =
                ingredients.parameterSets(city, manifest.seed(), manifest.plan().parameterSets());
        folder.keepParameters(sets);
        Design design = Design.of(
                        scenario,
                        city,
                        manifest.plan(),
                        manifest.seed(),
                        manifest.program().version(),
                        sha256)
                .attributing(factorial.factorials());
        RunStore.create(folder.runs(), design).close();
        manifest.writeBeginning(folder);
        Supplier<ArmSimulator> simulators =
                ingredients.simulators().create(factorial.scenario(), city, sets, manifest.seed());
        return new Experiment(design, new LocalEngine(options.threads(), simulators));
    }

    private String commandLine() {
        StringBuilder command = new StringBuilder("run " + ShellWord.quoted(scenarioFiles.get(0)));
        command.append(options.asTyped()).append(attribute.asTyped());
        set.overrides().forEach(override -> command.append(" --set ").append(ShellWord.quoted(override)));
        return command.toString();
    }
}
