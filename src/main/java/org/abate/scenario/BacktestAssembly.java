// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.abate.scenario.BacktestPlace.GroupAudit;
import org.abate.scenario.BacktestPlace.MadeUpPlace;

/** Puts a backtest together from its fields, and checks what concerns more than one of them. */
final class BacktestAssembly {
    private final Path file;
    private final BacktestGrammar grammar;
    private final Gazetteer gazetteer;
    private final Findings findings;

    BacktestAssembly(Path file, BacktestGrammar grammar, Gazetteer gazetteer, Findings findings) {
        this.file = file;
        this.grammar = grammar;
        this.gazetteer = gazetteer;
        this.findings = findings;
    }

    /**
     * The backtest that {@code fields} describe.
     *
     * @throws InvalidInputException with all problems found until now and here
     */
    Backtest assembled(FieldsShape.Fields fields) throws InvalidInputException {
        Optional<FieldsShape.Fields> place = fields.get("place", FieldsShape.Fields.class);
        Optional<Path> city = place.flatMap(this::city);
        Optional<UncertainShape.Written> programme =
                fields.get(BacktestGrammar.PROGRAMME, UncertainShape.Written.class);
        checkStrategy(fields);
        new BacktestChecks(findings).check(fields);
        if (place.isPresent() && city.isPresent()) {
            territories(place.orElseThrow(), city.orElseThrow()).ifPresent(known -> checkPlaces(known, fields));
        }
        findings.throwIfAny();
        LocalDate begins = fields.get("begins", LocalDate.class).orElseThrow();
        ProgrammeReader reader = new ProgrammeReader(grammar.scenarios(), begins);
        UncertainArm arm = new UncertainArm(programme.orElseThrow().whole(), reader);
        Evaluation evaluation = EvaluationAssembly.of(
                fields.get("evaluation", FieldsShape.Fields.class).orElseThrow());
        return new Backtest(
                id(),
                text(fields, "title"),
                text(fields, "study"),
                text(fields, "strategy"),
                Evaluation.choice(Backtest.Role.class, text(fields, "role")),
                text(fields, "roleReason"),
                place(place.orElseThrow(), city.orElseThrow()),
                fields.get("start", LocalDate.class).orElseThrow(),
                fields.get("years", Integer.class).orElseThrow(),
                begins,
                arm,
                evaluation,
                published(fields.get("published", FieldsShape.Fields.class).orElseThrow()),
                ScenarioAssembly.runs(fields, BacktestGrammar.DEFAULT_RUNS));
    }

    private String id() {
        return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    }

    private static String text(FieldsShape.Fields fields, String key) {
        return fields.get(key, String.class).orElseThrow();
    }

    private void checkStrategy(FieldsShape.Fields fields) {
        List<String> keys = Stream.concat(
                        grammar.scenarios().catalog().stream().map(StrategyDescription::key),
                        StaffCategory.replaceable().stream().map(StaffCategory::key))
                .toList();
        fields.get("strategy", String.class)
                .filter(key -> !keys.contains(key))
                .ifPresent(key -> findings.report(
                        fields.place("strategy"),
                        "strategy",
                        "there is no strategy " + Wording.code(key) + "; " + NearestName.hint(key, keys)));
    }

    /** The folder of the city, or of the one that a made-up city is like. */
    private Optional<Path> city(FieldsShape.Fields place) {
        boolean madeUp = place.wrote("name") || place.wrote("like");
        if (madeUp == place.wrote("city")) {
            findings.report(
                    place.source().place(),
                    "place",
                    madeUp
                            ? "a place has a city or is made up, not both: leave out city, or name and the rest"
                            : "expected the folder of a city, or a made-up city with name, like, residents and the rest");
            return Optional.empty();
        }
        if (madeUp) {
            for (String key : BacktestPlaceShape.NEEDED) {
                if (!place.wrote(key)) {
                    findings.report(
                            place.source().place(), KeyPath.of("place", key), "missing; a made-up city needs it");
                }
            }
        } else {
            for (String key : place.source().entries().keySet()) {
                if (!List.of("city", "homicidesByYear", "nation", "source").contains(key)) {
                    findings.report(
                            place.place(key),
                            KeyPath.of("place", key),
                            "only a made-up city has this; a city has its folder");
                }
            }
        }
        String key = madeUp ? "like" : "city";
        return place.get(key, String.class).flatMap(written -> folder(written, place.place(key), "place." + key));
    }

    private Optional<Path> folder(String written, Place where, String keyPath) {
        try {
            Path folder = file.resolveSibling(written).normalize();
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
            findings.report(
                    where,
                    keyPath,
                    "there is no folder " + Wording.code(folder.toString()) + SourceText.didYouMean(folder));
        } catch (InvalidPathException e) {
            findings.report(where, keyPath, "no folder can have the name " + Wording.code(written));
        }
        return Optional.empty();
    }

    /** The neighborhoods of the place; those of a made-up city have no names to be known by. */
    private Optional<List<Territory>> territories(FieldsShape.Fields place, Path city) {
        if (place.wrote("name")) {
            String name = place.get("name", String.class).orElse("");
            return place.get("neighborhoods", Integer.class)
                    .map(count -> List.of(new Territory(name, Collections.nCopies(count, ""))));
        }
        try {
            return gazetteer.territories(city);
        } catch (InvalidInputException e) {
            e.problems().forEach(findings::add);
            return Optional.empty();
        }
    }

    private void checkPlaces(List<Territory> known, FieldsShape.Fields fields) {
        PlaceChecks places = new PlaceChecks(known, findings);
        fields.get(BacktestGrammar.PROGRAMME, UncertainShape.Written.class)
                .ifPresent(programme -> programme.lowest().values().forEach((key, value) -> {
                    if (value instanceof StrategyShape.Chosen strategy) {
                        places.check(KeyPath.of(BacktestGrammar.PROGRAMME, key), strategy);
                    }
                }));
        fields.get("evaluation", FieldsShape.Fields.class).ifPresent(evaluation -> evaluation
                .get("treated", Placement.class)
                .ifPresent(treated -> places.check("evaluation.treated", treated, evaluation.value("treated"))));
    }

    private static BacktestPlace place(FieldsShape.Fields place, Path city) {
        @SuppressWarnings("unchecked") // the shape put it there
        TreeMap<Integer, Integer> counts =
                place.get("homicidesByYear", TreeMap.class).orElse(new TreeMap<>());
        return new BacktestPlace(
                city,
                place.wrote("name") ? Optional.of(madeUp(place)) : Optional.empty(),
                counts,
                place.get("nation", String.class)
                        .map(key -> Evaluation.choice(BacktestPlace.Nation.class, key))
                        .orElse(BacktestPlace.Nation.UNITED_STATES));
    }

    private static MadeUpPlace madeUp(FieldsShape.Fields place) {
        Map<StaffCategory, Double> staffing = new EnumMap<>(StaffCategory.class);
        place.get("staffing", FieldsShape.Fields.class).ifPresent(staff -> staff.values()
                .forEach((key, people) -> staffing.put(StaffCategory.ofKey(key).orElseThrow(), (Double) people)));
        return new MadeUpPlace(
                text(place, "name"),
                place.get("residents", Integer.class).orElseThrow(),
                place.get("areaKm2", Double.class).orElseThrow(),
                place.get("neighborhoods", Integer.class).orElseThrow(),
                place.get("homicidesPerYear", Double.class).orElseThrow(),
                number(place, "homicideShareOfTopTenPercent", MadeUpDefaults.TOP_TEN_PERCENT) / 100,
                number(place, "povertyPercent", MadeUpDefaults.POVERTY_PERCENT),
                number(place, "vacancyPercent", MadeUpDefaults.VACANCY_PERCENT),
                place.get("groups", FieldsShape.Fields.class)
                        .map(groups -> new GroupAudit(
                                groups.get("count", Integer.class).orElseThrow(),
                                groups.get("members", Integer.class).orElseThrow())),
                staffing,
                place.get("callsPerYear", Double.class),
                text(place, "source"));
    }

    private static double number(FieldsShape.Fields fields, String key, double byDefault) {
        return fields.get(key, Double.class).orElse(byDefault);
    }

    private static PublishedEstimate published(FieldsShape.Fields published) {
        @SuppressWarnings("unchecked") // the shape put it there
        List<String> sources = published.get("sources", List.class).orElseThrow();
        return new PublishedEstimate(
                published.get("estimate", Double.class).orElseThrow(),
                published
                        .get("interval95", FieldsShape.Fields.class)
                        .map(ends -> new PublishedEstimate.Bounds(
                                ends.get("low", Double.class).orElseThrow(),
                                ends.get("high", Double.class).orElseThrow())),
                published.get("interval", String.class),
                Evaluation.choice(PublishedEstimate.EffectUnit.class, text(published, "unit")),
                sources);
    }
}
