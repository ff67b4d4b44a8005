// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.abate.experiment.Program;

/** Says of a finished fit where it came from and what it found: as JSON beside the ensemble, and as a table. */
public final class FitReport {
    private final CityFit fit;
    private final CalibrationSettings settings;
    private final CalibrationResult.Calibrated result;

    public FitReport(CityFit fit, CalibrationSettings settings, CalibrationResult.Calibrated result) {
        this.fit = fit;
        this.settings = settings;
        this.result = result;
    }

    /**
     * The provenance of the ensemble.
     *
     * @param program what ran
     * @param command as it can be typed again
     * @param seconds that the fit took, all its parts when it was resumed
     * @param threads on which
     */
    public ObjectNode json(Program program, String command, double seconds, int threads) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "abate/calibration/1");
        program.putInto(json);
        json.put("command", command);
        json.put("simulator", settings.simulator());
        json.put("settings", settings.hash());
        json.put("seed", settings.seed());
        json.put("evaluations", result.evaluations());
        json.put("seconds", Math.round(seconds));
        json.put("threads", threads);
        json.put("members", result.posterior().members().size());
        json.put("effectiveMembers", Math.round(result.posterior().effective()));
        json.put("complete", result.complete());
        ArrayNode targets = json.putArray("targets");
        for (Target target : fit.targets()) {
            targets.addObject()
                    .put("pattern", target.id())
                    .put("value", target.value())
                    .put("standardDeviation", target.standardDeviation());
        }
        ArrayNode waves = json.putArray("waves");
        for (WaveSummary wave : result.waves()) {
            waves.addObject()
                    .put("wave", wave.wave())
                    .put("evaluations", wave.evaluations())
                    .put("failed", wave.failed())
                    .put("fractionOfPriorLeft", wave.fractionLeft())
                    .put("worstEmulatorError", wave.worstEmulatorError())
                    .put("worstShareBeyond3", wave.worstShareBeyond3());
        }
        ArrayNode rounds = json.putArray("rounds");
        for (RoundSummary round : result.rounds()) {
            rounds.addObject()
                    .put("round", round.round())
                    .put("evaluations", round.evaluations())
                    .put("accepted", round.accepted())
                    .put("effectiveMembers", Math.round(round.effective()));
        }
        return json;
    }

    /** What the data pin down and what they do not. */
    public String table() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%-50s %10s %10s %10s %10s %10s  %s%n",
                "parameter",
                "prior 5 %",
                "95 %",
                "fitted 5 %",
                "median",
                "95 %",
                "the data"));
        for (Identifiability finding : Identifiability.of(result.posterior())) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-50s %10.4g %10.4g %10.4g %10.4g %10.4g  %s%n",
                    finding.parameter(),
                    finding.prior5(),
                    finding.prior95(),
                    finding.posterior5(),
                    finding.posterior50(),
                    finding.posterior95(),
                    words(finding)));
        }
        return text.toString();
    }

    private static String words(Identifiability finding) {
        String verdict =
                switch (finding.verdict()) {
                    case "pinned down" -> "pin it down";
                    case "narrowed" -> "narrow it";
                    default -> "do not tell";
                };
        return Math.abs(finding.correlation()) < 0.5
                ? verdict
                : String.format(
                        Locale.ROOT, "%s (r %.1f with %s)", verdict, finding.correlation(), finding.correlatedWith());
    }

    /** What was learned about each parameter. */
    public List<Identifiability> findings() {
        return Identifiability.of(result.posterior());
    }
}
