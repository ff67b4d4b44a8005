// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.abate.city.City;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.ArmSimulator;
import org.abate.experiment.Design;
import org.abate.experiment.FactorialArms;
import org.abate.experiment.Manifest;
import org.abate.experiment.Program;
import org.abate.experiment.RecordedManifest;
import org.abate.experiment.RecordedManifest.HashedFile;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.Sha256;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;
import org.abate.scenario.Scenario;

/**
 * What once ran, made again from a results folder alone: scenario, city, parameter sets and simulators, so that any of its runs
 * can be lived again. Only the copies that the folder keeps are read; where the originals are, or what became of them, is the same.
 *
 * @param folder the results
 * @param recorded its manifest
 * @param input scenario with its overrides, and city
 * @param sets the parameter sets that the plan needs, by number
 * @param ingredients what the runs are made of
 */
record KeptExperiment(
        ResultsFolder folder,
        RecordedManifest recorded,
        ScenarioInput input,
        List<ParameterSet> sets,
        Ingredients ingredients) {
    /**
     * Makes it again, when nothing has changed that its numbers depend on.
     *
     * @param program what would go on with it
     * @throws InvalidInputException with everything that has changed: files by name, the program, its parameters
     */
    static KeptExperiment read(Path results, Ingredients ingredients, Program program) throws InvalidInputException {
        ResultsFolder folder = new ResultsFolder(results);
        RecordedManifest recorded = manifest(folder);
        List<Problem> problems = new ArrayList<>(changedInputs(folder, recorded));
        Program before = recorded.manifest().program();
        if (!program.computesAs(before)) {
            problems.add(problem(
                    folder.manifest(),
                    "these results were made by " + before.name() + ", and this is " + program.name()
                            + " with other code, whose numbers may differ; use the program that made them, or begin"
                            + " anew with this one"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return read(folder, recorded, ingredients);
    }

    /** Makes it again from inputs that are as they were, whatever the program. */
    static KeptExperiment read(ResultsFolder folder, RecordedManifest recorded, Ingredients ingredients)
            throws InvalidInputException {
        Manifest manifest = recorded.manifest();
        ScenarioInput input = ingredients.input(folder.scenario().toString(), overrides(manifest));
        List<ParameterSet> sets = ingredients.parameterSets(
                input.city(), manifest.seed(), manifest.plan().parameterSets());
        try {
            if (!folder.holdsParameters(sets)) {
                throw new InvalidInputException(List.of(problem(
                        folder.parameters(),
                        "these are not the parameter sets that this program draws for the seed " + manifest.seed()
                                + ": its priors or its ensemble are others")));
            }
        } catch (IOException e) {
            throw new InvalidInputException(List.of(problem(folder.parameters(), FileTrouble.words(e))));
        }
        return new KeptExperiment(folder, recorded, input, sets, ingredients);
    }

    /** The manifest of a folder, or the problem of one that has none. */
    static RecordedManifest manifest(ResultsFolder folder) throws InvalidInputException {
        if (!Files.isDirectory(folder.root())) {
            throw new InvalidInputException(List.of(problem(folder.root(), "there is no such folder")));
        }
        try {
            return RecordedManifest.read(folder);
        } catch (IOException e) {
            throw new InvalidInputException(List.of(OptionChecks.problem("RESULTS", e.getMessage())));
        }
    }

    /** A problem for each input that is gone or is no longer what it was. */
    static List<Problem> changedInputs(ResultsFolder folder, RecordedManifest recorded) {
        List<Problem> problems = new ArrayList<>();
        for (HashedFile input : recorded.inputs()) {
            Path file = folder.root().resolve(input.name());
            try {
                String difference = input.difference(folder);
                if (!difference.isEmpty()) {
                    problems.add(problem(file, difference + "; put the original back, or begin anew"));
                }
            } catch (IOException e) {
                problems.add(problem(file, FileTrouble.words(e)));
            }
        }
        return problems;
    }

    private static Problem problem(Path file, String message) {
        return new Problem(file.toString(), 0, 0, "", message);
    }

    /** Those of the command line, and the copy of the city in place of the city. */
    static List<String> overrides(Manifest manifest) {
        List<String> overrides = new ArrayList<>(manifest.overrides());
        String city = manifest.keptCity().toString().replace('\\', '/');
        overrides.add("city='" + city.replace("'", "''") + "'");
        return overrides;
    }

    Manifest manifest() {
        return recorded.manifest();
    }

    Scenario scenario() {
        return input.scenario();
    }

    City city() {
        return input.city();
    }

    long seed() {
        return manifest().seed();
    }

    /** Its arms with those that an attribution adds. */
    FactorialArms factorial() {
        return FactorialArms.of(scenario(), manifest().attribute());
    }

    /** Simulators of its runs. */
    Supplier<ArmSimulator> simulators() {
        return ingredients.simulators().create(factorial().scenario(), city(), sets, seed());
    }

    /** What is compared with what, as the manifest has it; a store that can be read says the same. */
    Design design() throws IOException {
        return Design.of(
                        scenario(),
                        city(),
                        manifest().plan(),
                        seed(),
                        manifest().program().version(),
                        Sha256.of(folder.scenario()))
                .attributing(factorial().factorials());
    }
}
