// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.city.Neighborhood;
import org.abate.experiment.Design;
import org.abate.experiment.PlannedStrategy;
import org.abate.experiment.RecordedManifest;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.StoredRuns;
import org.abate.report.ArmSummary;
import org.abate.report.Attribution;
import org.abate.report.Equity;
import org.abate.report.MonthlySeries;
import org.abate.report.Summary;
import org.abate.report.WorkedPlaces;
import org.abate.scenario.InvalidInputException;
import org.abate.statistics.Shortage;

/**
 * All that a report is made of, read from a results folder alone.
 *
 * @param summary the numbers that people quote
 * @param placeWork what staff do in each neighborhood, by arm
 * @param worked homicides where the staff of each arm work and where not
 * @param finishedSets numbers of the parameter sets with finished runs, ascending
 * @param city as the folder keeps it; empty when it keeps none, or another
 * @param scenario as the user wrote it, parsed; missing when the folder holds none
 * @param scenarioText the same as text
 */
public record PageSource(
        ResultsFolder folder,
        Summary summary,
        Equity equity,
        List<Attribution> attributions,
        MonthlySeries months,
        SetEffects sets,
        List<PlaceWork> placeWork,
        List<Optional<WorkedPlaces>> worked,
        List<Integer> finishedSets,
        Optional<City> city,
        Optional<RecordedManifest> manifest,
        JsonNode scenario,
        String scenarioText) {
    private static final int FEWEST_RUNS_FOR_A_SHARE = 50;

    /**
     * Reads all of it.
     *
     * @throws IOException with words for people when there is no finished run
     */
    public static PageSource read(ResultsFolder folder) throws IOException {
        try (StoredRuns stored = StoredRuns.open(folder.runs())) {
            if (stored.runs() == 0) {
                throw new IOException(folder.root() + " holds no finished run, so there is nothing to report");
            }
            return of(
                    folder,
                    stored,
                    Summary.of(stored),
                    Attribution.of(stored),
                    MonthlySeries.of(stored),
                    PlaceNumbers.of(stored));
        }
    }

    /** Reads the rest, where the numbers of the runs were computed already. */
    public static PageSource of(
            ResultsFolder folder,
            StoredRuns stored,
            Summary summary,
            List<Attribution> attributions,
            MonthlySeries months,
            PlaceNumbers places)
            throws IOException {
        Optional<RecordedManifest> manifest = manifest(folder);
        String text = Files.isRegularFile(folder.scenario()) ? Files.readString(folder.scenario()) : "";
        return new PageSource(
                folder,
                summary,
                places.equity(),
                attributions,
                months,
                SetEffects.of(stored),
                places.work(),
                places.worked(),
                stored.finished().stream()
                        .map(run -> run.parameterSet())
                        .distinct()
                        .toList(),
                city(folder, manifest, stored.design()),
                manifest,
                parsed(text),
                text);
    }

    /** A folder without one can be reported all the same. */
    private static Optional<RecordedManifest> manifest(ResultsFolder folder) {
        try {
            return Optional.of(RecordedManifest.read(folder));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The kept city draws the map; nothing else rests on it, so a report does without one that cannot be read. */
    private static Optional<City> city(ResultsFolder folder, Optional<RecordedManifest> manifest, Design design) {
        Path kept = folder.root()
                .resolve(manifest.map(known -> known.manifest().keptCity()).orElse(Path.of("city")));
        if (!Files.isDirectory(kept)) {
            return Optional.empty();
        }
        try {
            City city = CityReader.read(kept);
            List<String> names =
                    city.neighborhoods().stream().map(Neighborhood::name).toList();
            return names.equals(design.neighborhoods()) ? Optional.of(city) : Optional.empty();
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static JsonNode parsed(String yaml) {
        try {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    public Design design() {
        return summary.design();
    }

    /** The arms that are compared with the first. */
    public List<ArmSummary> programmes() {
        return summary.arms().subList(1, summary.arms().size());
    }

    public List<PlannedStrategy> strategies(int arm) {
        return design().strategies().stream()
                .filter(strategy -> strategy.arm() == arm)
                .toList();
    }

    int years() {
        return design().months() / 12;
    }

    /** {@code three years}. */
    public String period() {
        return years() == 1 ? "one year" : Numbers.counted(years(), "year");
    }

    /** An arm's name, fit for a sentence. */
    public String name(int arm) {
        return Names.inSentence(design().arms().get(arm));
    }

    /** Whether some planned runs are missing that nothing made superfluous. */
    boolean isPartial() {
        return summary.isPartial();
    }

    /** Whether there are runs enough to count how often something is seen: a share of fewer would be wrong by many points. */
    public boolean tellsChances() {
        return summary.runs() >= FEWEST_RUNS_FOR_A_SHARE;
    }

    /** Whether an arm's effect on homicides has a credible interval. */
    static boolean tells(ArmSummary arm) {
        return arm.effectOnHomicides().avertedShortage() == Shortage.NONE;
    }

    /** What the scenario file says of an arm; missing when it cannot be found. */
    JsonNode written(String armName) {
        for (JsonNode arm : scenario.path("arms")) {
            if (arm.path("name").asText().equals(armName)) {
                return arm;
            }
        }
        return MissingNode.getInstance();
    }
}
