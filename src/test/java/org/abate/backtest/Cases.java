// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.city.MadeUpCity;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.evidence.ParameterTable;
import org.abate.experiment.Outcome;
import org.abate.scenario.Backtest;
import org.abate.scenario.BacktestReader;
import org.abate.scenario.Evaluation;
import org.abate.scenario.InvalidInputException;
import org.abate.strategy.Strategies;

/** Backtests of a town of 20,000 residents, too violent to be true, read as those of users are. */
final class Cases {
    static final double HOMICIDES_PER_YEAR = 30;

    private static final Path LIKE = Path.of("scenarios", "cities", "minimal").toAbsolutePath();
    private static final City MILLTOWN = read(LIKE);

    private Cases() {}

    /** What is changed of a sound backtest, in lines of its file. */
    static final class Written {
        private String id = "tiny";
        private String strategy = "streetOutreach";
        private String role = "test";
        private String town = "neighborhoods: 10";
        private String programme = "streetOutreach: {workers: 4, neighborhoods: {busiest: 3}}";
        private String evaluation = "design: beforeAfter, units: city, outcome: shootings";
        private String months = "monthsBefore: 12, monthsAfter: 12";
        private String published = "estimate: -30, interval95: {low: -50, high: -5}, unit: percent";

        Written id(String words) {
            id = words;
            return this;
        }

        Written strategy(String words) {
            strategy = words;
            return this;
        }

        Written role(String words) {
            role = words;
            return this;
        }

        /** Neighborhoods, and how concentrated homicides are on them. */
        Written town(String words) {
            town = words;
            return this;
        }

        Written programme(String words) {
            programme = words;
            return this;
        }

        /** Design, units, outcome and what else the design asks for. */
        Written evaluation(String words) {
            evaluation = words;
            return this;
        }

        Written months(int before, int after) {
            months = "monthsBefore: " + before + ", monthsAfter: " + after;
            return this;
        }

        Written published(String words) {
            published = words;
            return this;
        }

        String text() {
            return """
                    title: A town
                    study: nobody
                    strategy: %s
                    role: %s
                    roleReason: invented
                    place: {name: Tiny, like: %s, residents: 20000, areaKm2: 12, %s, homicidesPerYear: %s, source: invented}
                    start: 2001-01-01
                    years: 3
                    begins: 2002-01-01
                    programme: {%s}
                    evaluation: {%s, %s}
                    published: {%s, sources: [OU02]}
                    """
                    .formatted(
                            strategy, role, LIKE, town, HOMICIDES_PER_YEAR, programme, evaluation, months, published);
        }

        Backtest read() {
            try {
                Path folder = Files.createTempDirectory("abate-cases");
                Path file = folder.resolve(id + ".yaml");
                try {
                    Files.writeString(file, text());
                    return new BacktestReader(Strategies.catalog(), Outcome.goalKeys(), city -> Optional.empty())
                            .read(file);
                } finally {
                    Files.deleteIfExists(file);
                    Files.deleteIfExists(folder);
                }
            } catch (InvalidInputException e) {
                throw new AssertionError("should be sound but: " + e.getMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Written written() {
        return new Written();
    }

    /** An evaluation of a year before and a year after. */
    static Evaluation evaluation(String words) {
        return evaluation(words, 12, 12);
    }

    static Evaluation evaluation(String words, int monthsBefore, int monthsAfter) {
        return written()
                .evaluation(words)
                .months(monthsBefore, monthsAfter)
                .read()
                .evaluation();
    }

    static City milltown() {
        return MILLTOWN;
    }

    /** The town. */
    static City tiny() {
        return MadeUpCity.of(written().read().place().madeUp().orElseThrow(), MILLTOWN, HOMICIDES_PER_YEAR);
    }

    /** The town with its people. */
    static SyntheticCity tinyWithPeople() {
        return SyntheticCity.of(tiny(), medians(), Keys.derive(1, Purpose.POPULATION, 0));
    }

    static ParameterSet medians() {
        return ParameterTable.load().medians();
    }

    static List<ParameterSet> drawn(int sets) {
        ParameterTable table = ParameterTable.load();
        return java.util.stream.IntStream.range(0, sets)
                .mapToObj(number -> table.draw(1, number))
                .toList();
    }

    private static City read(Path folder) {
        try {
            return CityReader.read(folder);
        } catch (InvalidInputException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
