// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder with one city of three neighborhoods, in which tests write backtests and read them back. */
final class BacktestDesk {
    /** Every key that must be there, in a made-up city; lines are counted from 1 in what tests expect. */
    static final String SOUND =
            """
            title: Group violence in Anytown
            study: "Nobody N 2001 Journal of Examples 1(1):1-2"
            strategy: focusedDeterrence
            role: test
            roleReason: none of its rows is a source of a parameter
            place:
              name: Anytown, 1999-2001
              like: cities/minimal
              residents: 20000
              areaKm2: 12
              neighborhoods: 12
              homicidesPerYear: 8
              source: invented
            start: 2000-01-01
            years: 4
            begins: 2002-01-01
            programme:
              focusedDeterrence: {analysts: 2, callInsPerYear: {low: 2, high: 6}}
            evaluation:
              design: beforeAfter
              units: city
              outcome: homicides
              monthsBefore: 24
              monthsAfter: 24
            published:
              estimate: -30
              interval95: {low: -50, high: -5}
              unit: percent
              sources: [FD13]
            """;

    private final Path folder;
    private final BacktestReader reader;

    BacktestDesk(Path folder) {
        this.folder = folder;
        this.reader = new BacktestReader(
                SampleCatalog.catalog(),
                SampleCatalog.OUTCOMES,
                city -> Optional.of(List.of(new Territory("Milltown", ScenarioDesk.NEIGHBORHOODS))));
        try {
            Files.createDirectories(folder.resolve("cities/minimal"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String text) {
        try {
            return Files.writeString(folder.resolve("b.yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Backtest read(String text) {
        try {
            return reader.read(write(text));
        } catch (InvalidInputException e) {
            throw new AssertionError("the backtest should be sound but: " + e.getMessage(), e);
        }
    }

    /** The sound backtest with some text replaced, each by what follows it. */
    static String changed(String... fromTo) {
        String text = SOUND;
        for (int i = 0; i < fromTo.length; i += 2) {
            if (!text.contains(fromTo[i])) {
                throw new IllegalArgumentException("the sound backtest does not say " + fromTo[i]);
            }
            text = text.replace(fromTo[i], fromTo[i + 1]);
        }
        return text;
    }

    /** All problems as the user sees them, the folder left out; none when the backtest is sound. */
    List<String> problems(String text) {
        try {
            reader.read(write(text));
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems().stream()
                    .map(problem -> problem.toString().replace(folder + "/", ""))
                    .toList();
        }
    }
}
