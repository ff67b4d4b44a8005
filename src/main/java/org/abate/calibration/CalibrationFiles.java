// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.abate.evidence.Ensemble;
import org.abate.experiment.CsvTable;

/** Writes what a calibration found as CSV files. */
public final class CalibrationFiles {
    private CalibrationFiles() {}

    /** The members, {@code member,weight,<parameters>}, in the form that {@link Ensemble#read} reads back bit for bit. */
    public static void writeEnsemble(Path file, Ensemble ensemble) throws IOException {
        List<String> header = new ArrayList<>(List.of("member", "weight"));
        header.addAll(ensemble.parameters());
        try (CsvTable table = CsvTable.create(file, header)) {
            for (int i = 0; i < ensemble.members().size(); i++) {
                Ensemble.Member member = ensemble.members().get(i);
                List<Object> cells = new ArrayList<>(List.of(i, member.weight()));
                cells.addAll(member.values());
                table.row(cells.toArray());
            }
        }
    }

    /** For each fit to simulated data and each parameter the known value and the interval found. */
    public static void writeRecovery(Path file, RecoveryReport report) throws IOException {
        List<String> header =
                List.of("fit", "parameter", "known", "posterior5", "posterior50", "posterior95", "sdRatio", "held");
        try (CsvTable table = CsvTable.create(file, header)) {
            for (int f = 0; f < report.fits().size(); f++) {
                RecoveryReport.Fit fit = report.fits().get(f);
                for (int i = 0; i < fit.findings().size(); i++) {
                    Identifiability finding = fit.findings().get(i);
                    table.row(
                            f + 1,
                            finding.parameter(),
                            fit.truth().get(i),
                            finding.posterior5(),
                            finding.posterior50(),
                            finding.posterior95(),
                            finding.sdRatio(),
                            fit.holds(i) ? 1 : 0);
                }
            }
        }
    }

    /**
     * What was learned about each parameter.
     *
     * @param units by parameter name; a parameter that is missing gets none
     */
    public static void writeIdentifiability(Path file, List<Identifiability> findings, Map<String, String> units)
            throws IOException {
        List<String> header = List.of(
                "parameter",
                "unit",
                "prior5",
                "prior95",
                "posterior5",
                "posterior50",
                "posterior95",
                "sdRatio",
                "correlatedWith",
                "correlation",
                "verdict");
        try (CsvTable table = CsvTable.create(file, header)) {
            for (Identifiability finding : findings) {
                table.row(
                        finding.parameter(),
                        units.getOrDefault(finding.parameter(), ""),
                        finding.prior5(),
                        finding.prior95(),
                        finding.posterior5(),
                        finding.posterior50(),
                        finding.posterior95(),
                        finding.sdRatio(),
                        finding.correlatedWith(),
                        finding.correlation(),
                        finding.verdict());
            }
        }
    }
}
