// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParametersDelegate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.abate.scenario.Problem;
import org.abate.scenario.Wording;
import org.abate.validation.Ablation;

/** How a city is validated; kept as typed, so that all that is wrong can be said at once. */
final class ValidateOptions {
    private static final int MOST_SETS = 100_000;
    private static final int MOST_SEEDS = 1000;
    private static final int MOST_YEARS = 20;
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

    @Parameter(names = "--sets", description = "Parameter sets; 100 when left out", placeholder = "N")
    private String sets = "100";

    @Parameter(
            names = "--seeds",
            description = "Histories simulated under each parameter set; 2 when left out",
            placeholder = "N")
    private String seeds = "2";

    @ParametersDelegate
    private SeedOption seed = new SeedOption();

    @ParametersDelegate
    private ThreadsOption threads = new ThreadsOption();

    @ParametersDelegate
    private OutOption out = new OutOption();

    @Parameter(
            names = "--json",
            description = "Also write validation.json to this file, which must not be there yet",
            placeholder = "FILE")
    private String json = "";

    @Parameter(
            names = "--incidents",
            description = "List of victims (columns date, lon, lat and more) to compare with, in place of patterns.csv"
                    + " of the city",
            placeholder = "FILE")
    private String incidents = "";

    @Parameter(
            names = "--years",
            description = "Years of --incidents to use, such as 2008-2015; all when left out",
            placeholder = "FROM-TO")
    private String years = "";

    @Parameter(
            names = "--keep-patterns",
            description = "Also write what --incidents shows as a patterns.csv, to a file that must not be there yet",
            placeholder = "FILE")
    private String keepPatterns = "";

    @Parameter(
            names = "--without",
            description =
                    "Turn a mechanism off to see what breaks: retaliation, heat, ties, drift, custody or hotSpots",
            placeholder = "MECHANISM")
    private String without = "";

    /** Everything that is wrong with them. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        OptionChecks.wholeNumber("--sets", sets, 1, MOST_SETS, problems);
        OptionChecks.wholeNumber("--seeds", seeds, 1, MOST_SEEDS, problems);
        seed.check(problems);
        threads.check(problems);
        out.check(problems);
        OptionChecks.newFile("--json", json, problems);
        OptionChecks.newFile("--keep-patterns", keepPatterns, problems);
        if (!years.isEmpty()) {
            checkYears(problems);
        }
        if (!without.isEmpty() && Ablation.of(without).isEmpty()) {
            problems.add(OptionChecks.problem(
                    "--without",
                    "expected one of " + String.join(", ", Ablation.words()) + " but found `"
                            + Wording.printable(without) + "`"));
        }
        if (incidents.isEmpty()) {
            needsIncidents("--years", years, problems);
            needsIncidents("--keep-patterns", keepPatterns, problems);
        }
        return problems;
    }

    private static void needsIncidents(String option, String typed, List<Problem> problems) {
        if (!typed.isEmpty()) {
            problems.add(OptionChecks.problem(option, "this goes with --incidents, which is missing"));
        }
    }

    private void checkYears(List<Problem> problems) {
        Matcher typed = YEARS.matcher(years);
        if (!typed.matches() || !isWindow(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)))) {
            problems.add(OptionChecks.problem(
                    "--years",
                    "expected 2 to " + MOST_YEARS + " years such as 2008-2015 but found `" + Wording.printable(years)
                            + "`"));
        }
    }

    /** Whether years are enough to compare halves and not too many to simulate. */
    static boolean isWindow(int from, int to) {
        return to > from && to - from < MOST_YEARS;
    }

    Optional<Ablation> without() {
        return Ablation.of(without);
    }

    int sets() {
        return Integer.parseInt(sets);
    }

    int seeds() {
        return Integer.parseInt(seeds);
    }

    long seed() {
        return seed.value();
    }

    int threads() {
        return threads.count();
    }

    Path out() {
        return out.folder();
    }

    Optional<Path> json() {
        return file(json);
    }

    Optional<Path> incidents() {
        return file(incidents);
    }

    Optional<Path> keepPatterns() {
        return file(keepPatterns);
    }

    private static Optional<Path> file(String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
    }

    /** First and last year; empty when all are wanted. */
    Optional<int[]> years() {
        Matcher typed = YEARS.matcher(years);
        return typed.matches()
                ? Optional.of(new int[] {Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2))})
                : Optional.empty();
    }

    /** The options that made the results, as they can be typed again; where results go is no such thing. */
    String asTyped() {
        return " --sets " + sets() + " --seeds " + seeds() + " --seed " + seed() + " --threads " + threads()
                + (incidents.isEmpty() ? "" : " --incidents " + ShellWord.quoted(incidents))
                + (years.isEmpty() ? "" : " --years " + years)
                + (without.isEmpty() ? "" : " --without " + without);
    }
}
