// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts a scenario together from its fields, and checks what concerns more than one of them. */
final class ScenarioAssembly {
    private final Path file;
    private final ScenarioGrammar grammar;
    private final Gazetteer gazetteer;
    private final Findings findings;

    ScenarioAssembly(Path file, ScenarioGrammar grammar, Gazetteer gazetteer, Findings findings) {
        this.file = file;
        this.grammar = grammar;
        this.gazetteer = gazetteer;
        this.findings = findings;
    }

    /**
     * The scenario that {@code fields} describe.
     *
     * @throws InvalidInputException with all problems found until now and here
     */
    ScenarioFile assembled(FieldsShape.Fields fields) throws InvalidInputException {
        Optional<Path> city = city(fields);
        Optional<LocalDate> start = fields.get("start", LocalDate.class);
        Optional<Integer> years = fields.get("years", Integer.class);
        List<ListShape.Item<FieldsShape.Fields>> goals = fields.items("goals");
        List<ListShape.Item<FieldsShape.Fields>> arms = fields.items("arms");

        years.ifPresent(span -> goals.forEach(goal -> checkGoal(goal, span)));
        ArmChecks checks = new ArmChecks(findings);
        checks.names(arms);
        start.ifPresent(first -> checks.dates(arms, first, years));
        Optional<List<Territory>> territories = city.flatMap(this::territories);
        territories.ifPresent(places -> checks.places(arms, places));
        ArmAssembly assembly = new ArmAssembly(grammar.catalog(), arms, findings);
        List<Arm> assembledArms = assembly.arms();
        SourcePositions positions =
                new SourcePositions(Place.wholeFile(file.toString()), fields.source(), assembly.writtenAt());
        territories.ifPresent(places -> checks.agreements(arms, assembledArms, places, positions));
        findings.throwIfAny();

        Scenario scenario = new Scenario(
                fields.get("title", String.class).orElseThrow(),
                city.orElseThrow(),
                start.orElseThrow(),
                years.orElseThrow(),
                fields.get("trendPercentPerYear", Double.class).orElse(0.0),
                goals.stream().map(goal -> goal(goal.value())).toList(),
                runs(fields),
                assembledArms);
        return new ScenarioFile(scenario, positions);
    }

    private Optional<Path> city(FieldsShape.Fields fields) {
        Optional<String> written = fields.get("city", String.class);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String wrong;
        try {
            Path folder = file.resolveSibling(written.orElseThrow()).normalize();
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
            wrong = Files.exists(folder)
                    ? "expected the folder of a city but " + Wording.code(folder.toString()) + " is a file"
                    : "there is no folder " + Wording.code(folder.toString()) + SourceText.didYouMean(folder);
        } catch (InvalidPathException e) {
            wrong = "no folder can have the name " + Wording.code(written.orElseThrow());
        }
        findings.report(fields.place("city"), "city", wrong);
        return Optional.empty();
    }

    private Optional<List<Territory>> territories(Path city) {
        try {
            return gazetteer.territories(city);
        } catch (InvalidInputException e) {
            e.problems().forEach(findings::add);
            return Optional.empty();
        }
    }

    private void checkGoal(ListShape.Item<FieldsShape.Fields> goal, int years) {
        goal.value()
                .get("byYear", Integer.class)
                .filter(byYear -> byYear > years)
                .ifPresent(byYear -> {
                    String path = KeyPath.of(KeyPath.of("goals", goal.index()), "byYear");
                    String span = Wording.counted(years, "year");
                    findings.report(
                            goal.value().place("byYear"),
                            path,
                            "year " + byYear + " lies beyond the projection of " + span);
                });
    }

    private static Goal goal(FieldsShape.Fields goal) {
        return new Goal(
                goal.get("outcome", String.class).orElseThrow(),
                goal.get("reductionPercent", Double.class).orElseThrow(),
                goal.get("byYear", Integer.class).orElseThrow());
    }

    private static RunSize runs(FieldsShape.Fields fields) {
        return runs(fields, ScenarioGrammar.DEFAULT_RUNS);
    }

    static RunSize runs(FieldsShape.Fields fields, RunSize byDefault) {
        Optional<FieldsShape.Fields> runs = fields.get("runs", FieldsShape.Fields.class);
        return new RunSize(
                runs.flatMap(r -> r.get("parameterSets", Integer.class)).orElse(byDefault.parameterSets()),
                runs.flatMap(r -> r.get("seedsPerSet", Integer.class)).orElse(byDefault.seedsPerSet()));
    }
}
