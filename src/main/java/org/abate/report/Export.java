// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.abate.city.RaceShare;
import org.abate.experiment.CsvTable;
import org.abate.experiment.Demography.Residence;
import org.abate.experiment.Design;
import org.abate.experiment.PlannedStrategy;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.StoreExport;
import org.abate.model.Count;
import org.abate.scenario.Goal;
import org.abate.scenario.Wording;

/** Everything in a results folder as tidy CSV files, with a data dictionary: what {@code abate export} writes. */
public final class Export {
    private Export() {}

    /**
     * Writes all files into a folder that is there and empty.
     *
     * @param complete whether all runs are there that were asked for, or needed
     * @return finished runs of each arm
     */
    public static int write(ResultsFolder results, boolean complete, Path to) throws IOException {
        try (StoreExport store = StoreExport.open(results.runs())) {
            Design design = store.design();
            store.writeMonths(to.resolve("counts_by_month.csv"));
            store.writeNeighborhoods(to.resolve("counts_by_neighborhood.csv"));
            store.writeVictims(to.resolve("counts_by_victims.csv"));
            store.writeYearBefore(to.resolve("counts_in_year_before.csv"));
            store.writeSpending(to.resolve("spending.csv"));
            writeArms(to.resolve("arms.csv"), design);
            writeStrategies(to.resolve("strategies.csv"), design);
            writeNeighborhoods(to.resolve("neighborhoods.csv"), design);
            writeGoals(to.resolve("goals.csv"), design);
            if (Files.exists(results.parameters())) {
                Files.copy(results.parameters(), to.resolve("parameters.csv"));
            }
            Files.writeString(to.resolve("README.md"), readMe(design, complete, store.runs()));
            return store.runs();
        }
    }

    private static void writeArms(Path file, Design design) throws IOException {
        try (CsvTable table = CsvTable.create(file, List.of("arm", "role"))) {
            for (int arm = 0; arm < design.armsOfRuns().size(); arm++) {
                String role =
                        arm == 0 ? "comparison" : arm < design.arms().size() ? "scenario" : "added for attribution";
                table.row(design.armsOfRuns().get(arm), role);
            }
        }
    }

    private static void writeStrategies(Path file, Design design) throws IOException {
        try (CsvTable table = CsvTable.create(file, List.of("arm", "strategy", "title", "evidence", "payer"))) {
            for (PlannedStrategy strategy : design.strategies()) {
                table.row(
                        design.arms().get(strategy.arm()),
                        strategy.key(),
                        strategy.title(),
                        strategy.standing().words(),
                        strategy.payer().key());
            }
        }
    }

    private static void writeNeighborhoods(Path file, Design design) throws IOException {
        List<String> header =
                List.of("neighborhood", "residents", "povertyPercent", "race", "residentsShare", "victimsShare");
        try (CsvTable table = CsvTable.create(file, header)) {
            for (int n = 0; n < design.neighborhoods().size(); n++) {
                String name = design.neighborhoods().get(n);
                Residence here = design.demography().neighborhoods().get(n);
                if (here.races().isEmpty()) {
                    table.row(name, here.residents(), here.povertyPercent(), "", "", "");
                }
                for (RaceShare race : here.races()) {
                    table.row(
                            name,
                            here.residents(),
                            here.povertyPercent(),
                            race.race(),
                            race.residents(),
                            race.victims());
                }
            }
        }
    }

    private static void writeGoals(Path file, Design design) throws IOException {
        try (CsvTable table = CsvTable.create(file, List.of("outcome", "reductionPercent", "byYear"))) {
            for (Goal goal : design.goals()) {
                table.row(goal.outcome(), goal.reductionPercent(), goal.byYear());
            }
        }
    }

    private static String readMe(Design design, boolean complete, int runs) {
        StringBuilder text = new StringBuilder("# ")
                .append(Wording.printable(design.title()))
                .append("\n\n");
        if (!complete) {
            text.append("**PARTIAL**: ")
                    .append(Wording.counted(runs, "run"))
                    .append(" of each arm so far. `abate resume` finishes the rest.\n\n");
        }
        text.append(String.format(
                Locale.ROOT,
                "Written by `abate export` from the results of abate %s: %s, %,d runs of each arm, seed %d, %d months from %s."
                        + " UTF-8, a header line, a point in decimal numbers. A cell that a spreadsheet would take for a formula"
                        + " (it begins with `=`, `+`, `-` or `@`) has an apostrophe before it.\n\n",
                design.abateVersion(),
                design.city(),
                runs,
                design.seed(),
                design.months(),
                design.start()));
        text.append(
                """
                A run is a life of the city, named by `parameterSet` (what is assumed to be true, see `parameters.csv`) and `seed`
                (chance). All arms of a run have the same luck: compare arms within a run. The first arm, whose role in `arms.csv` is
                `comparison`, is the city without the plan. Names of files and columns stay as they are.

                | file | one row for each | columns before the counts |
                |---|---|---|
                | `counts_by_month.csv` | run, arm and month of the projection | `monthBegins`: date |
                | `counts_by_neighborhood.csv` | run, arm and neighborhood; whole projection | `neighborhood`: name |
                | `counts_by_victims.csv` | run, arm and age and sex of the victims; whole projection | `victims`: label |
                | `counts_in_year_before.csv` | run and arm; the twelve months before the start | |
                | `spending.csv` | run, arm, strategy, item and year, where anything was spent | `year` from 1; `quantity` in `unit`; `usd`: dollars of 2025 |
                | `arms.csv` | arm | `role`: `comparison`, `scenario`, or `added for attribution` |
                | `strategies.csv` | arm and strategy | `evidence`: what the effect rests on; `payer` |
                | `neighborhoods.csv` | neighborhood, and race where the city's file has any | `residents`: people; `povertyPercent`: 0 to 100; shares: 0 to 1 |
                | `goals.csv` | goal of the scenario | `reductionPercent` by the year `byYear` |
                | `parameters.csv` | parameter set | one column for each parameter; units are in `abate`'s page of parameters |

                Counts have the same names in all four tables. Those that begin with `expected` are probabilities added up: the same
                mean as the count without that word, and less chance in it. By neighborhood and victims some counts that belong to no
                place or person are always 0.

                | count | meaning |
                |---|---|
                """);
        for (Count count : Count.values()) {
            text.append("| `")
                    .append(CsvFiles.inCamelCase(count))
                    .append("` | ")
                    .append(count.meaning())
                    .append(" |\n");
        }
        return text.toString();
    }
}
