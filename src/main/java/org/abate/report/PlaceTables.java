// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.abate.experiment.CsvTable;
import org.abate.experiment.Outcome;
import org.abate.experiment.StoredRuns;
import org.abate.model.Count;
import org.abate.model.VictimGroup;
import org.abate.statistics.RunningMoments;

/**
 * Writes victims by neighborhood and by age and sex, whole projection, per run: expected counts, what each arm averts, and the
 * Monte Carlo error of both. Each parameter set enters with the mean of its runs; runs stream by, and memory does not grow
 * with their number.
 */
final class PlaceTables {
    /** Outcomes that are people hurt, and so have a place and a victim. */
    private static final List<Outcome> VICTIMS = Arrays.stream(Outcome.values())
            .filter(outcome -> outcome.expected() != outcome.counted())
            .toList();

    private static final List<Count> COUNTS =
            VICTIMS.stream().map(Outcome::expected).toList();

    private PlaceTables() {}

    static void writeNeighborhoods(Path file, StoredRuns stored) throws IOException {
        List<String> names = stored.design().neighborhoods();
        var moments = new Moments(stored.design().arms().size(), names.size());
        stored.eachSetByNeighborhood(COUNTS, moments);
        write(file, "neighborhood", names, stored.design().arms(), moments);
    }

    static void writeVictims(Path file, StoredRuns stored) throws IOException {
        List<String> labels =
                Arrays.stream(VictimGroup.values()).map(VictimGroup::label).toList();
        var moments = new Moments(stored.design().arms().size(), labels.size());
        stored.eachSetByVictimGroup(COUNTS, moments);
        write(file, "victims", labels, stored.design().arms(), moments);
    }

    /** Running means over parameter sets, by arm, part and outcome. */
    private static final class Moments implements StoredRuns.SetVisitor {
        private final RunningMoments[][][] level;
        private final RunningMoments[][][] averted;

        Moments(int arms, int parts) {
            level = fresh(arms, parts);
            averted = fresh(arms, parts);
        }

        private static RunningMoments[][][] fresh(int arms, int parts) {
            RunningMoments[][][] moments = new RunningMoments[arms][parts][VICTIMS.size()];
            for (RunningMoments[][] arm : moments) {
                for (RunningMoments[] part : arm) {
                    Arrays.setAll(part, outcome -> new RunningMoments());
                }
            }
            return moments;
        }

        @Override
        public void visit(int runs, double[][][] sums) {
            for (int arm = 0; arm < sums.length; arm++) {
                for (int part = 0; part < sums[arm].length; part++) {
                    for (int outcome = 0; outcome < VICTIMS.size(); outcome++) {
                        double mean = sums[arm][part][outcome] / runs;
                        level[arm][part][outcome].add(mean);
                        averted[arm][part][outcome].add(sums[0][part][outcome] / runs - mean);
                    }
                }
            }
        }
    }

    private static void write(Path file, String part, List<String> parts, List<String> arms, Moments moments)
            throws IOException {
        List<String> header = List.of(
                "arm", part, "outcome", "mean", "monteCarloStandardError", "averted", "avertedMonteCarloStandardError");
        try (CsvTable table = CsvTable.create(file, header)) {
            for (int arm = 0; arm < arms.size(); arm++) {
                for (int p = 0; p < parts.size(); p++) {
                    for (int o = 0; o < VICTIMS.size(); o++) {
                        RunningMoments level = moments.level[arm][p][o];
                        RunningMoments averted = moments.averted[arm][p][o];
                        table.row(
                                arms.get(arm),
                                parts.get(p),
                                VICTIMS.get(o).key(),
                                level.mean(),
                                level.standardError(),
                                averted.mean(),
                                averted.standardError());
                    }
                }
            }
        }
    }
}
