// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.ArmSimulator;
import org.abate.experiment.Design;
import org.abate.experiment.FactorialArms;
import org.abate.experiment.Forecast;
import org.abate.experiment.Pilot;
import org.abate.experiment.RunPlan;
import org.abate.experiment.SimulationFailedException;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;

/**
 * {@code abate plan SCENARIO}: what {@code run} with the same options would take and show, from a few seconds of real runs that
 * are kept nowhere.
 */
@Parameters(
        commandDescription =
                "Tell what a run would take and show: arms, runs, minutes, disk, detectable difference; keeps nothing")
final class PlanCommand implements Command {
    @Parameter(description = "SCENARIO", required = true)
    private List<String> scenarioFiles = new ArrayList<>();

    @ParametersDelegate
    private LengthOption length = new LengthOption();

    @ParametersDelegate
    private SeedOption seed = new SeedOption();

    @ParametersDelegate
    private ThreadsOption threads = new ThreadsOption();

    @ParametersDelegate
    private SetOption set = new SetOption();

    @ParametersDelegate
    private AttributeOption attribute = new AttributeOption();

    private final Ingredients ingredients;
    private final LongSupplier nanoseconds;

    PlanCommand(Ingredients ingredients, LongSupplier nanoseconds) {
        this.ingredients = ingredients;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        ScenarioInput input = input();
        FactorialArms arms = attribute.applied(input.scenario());
        RunPlan plan = length.plan(input.scenario().runs());
        try (Interruption interruption = new Interruption()) {
            Pilot pilot = pilot(input, arms, Pilot.plan(plan), interruption);
            if (interruption.signal().isGiven() && pilot.runs() == 0) {
                return ExitStatus.INTERRUPTED;
            }
            var forecast = new Forecast(plan, pilot);
            terminal.out().print(ForecastText.of(input.scenario(), arms.factorials(), forecast, threads.count()));
            return ExitStatus.DONE;
        } catch (IOException e) {
            terminal.err().println(FileTrouble.words(e));
        } catch (SimulationFailedException e) {
            terminal.err().println(e.getMessage());
        }
        return ExitStatus.FAILED;
    }

    /** Reads everything before it complains of anything. */
    private ScenarioInput input() throws InvalidInputException {
        List<Problem> problems = new ArrayList<>();
        length.check(problems);
        seed.check(problems);
        threads.check(problems);
        if (scenarioFiles.size() != 1) {
            problems.add(new Problem(
                    "command line", 0, 0, "", "exactly one scenario is needed but there are " + scenarioFiles.size()));
            throw new InvalidInputException(problems);
        }
        try {
            ScenarioInput input = ingredients.input(scenarioFiles.get(0), set.overrides());
            FactorialArms unused = attribute.applied(input.scenario());
            length.checkArms(input.scenario().arms().size(), problems);
            if (problems.isEmpty()) {
                return input;
            }
        } catch (InvalidInputException e) {
            problems.addAll(e.problems());
        }
        throw new InvalidInputException(problems);
    }

    private Pilot pilot(ScenarioInput input, FactorialArms arms, RunPlan plan, Interruption interruption)
            throws IOException, SimulationFailedException {
        List<ParameterSet> sets = ingredients.parameterSets(input.city(), seed.value(), plan.parameterSets());
        Supplier<ArmSimulator> simulators =
                ingredients.simulators().create(arms.scenario(), input.city(), sets, seed.value());
        Design design = Design.of(input.scenario(), input.city(), plan, seed.value(), Version.current(), "")
                .attributing(arms.factorials());
        return Pilot.run(design, threads.count(), simulators, nanoseconds, interruption.signal());
    }
}
