// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.abate.city.CityReader;

/**
 * Where results come from: {@code manifest.json} (schema {@code abate/manifest/1}) says what ran, on what, from which inputs,
 * and how it ended, so that it can be resumed, verified and cited. Paths are relative to the results folder where they can be.
 *
 * @param program what ran
 * @param command as it can be typed again
 * @param seed of the experiment
 * @param plan the runs that were asked for
 * @param scenarioFile the scenario as the user named it
 * @param overrides settings that the command line replaced, as {@code path=value}
 * @param city folder of the city
 * @param started when
 */
public record Manifest(
        Program program,
        String command,
        long seed,
        RunPlan plan,
        Path scenarioFile,
        List<String> overrides,
        Path city,
        Instant started) {
    public Manifest {
        overrides = List.copyOf(overrides);
    }

    /**
     * What ran and on what.
     *
     * @param version of abate
     * @param commit of the sources, when the build recorded it
     * @param java version and vendor
     * @param machine operating system, architecture and processors; no name
     */
    public record Program(String version, Optional<String> commit, String java, String machine) {
        /** Adds these facts to a manifest. */
        public void putInto(ObjectNode json) {
            json.put("abateVersion", version);
            commit.ifPresentOrElse(known -> json.put("commit", known), () -> json.putNull("commit"));
            json.put("java", java);
            json.put("machine", machine);
        }
    }

    /** How it stands with an experiment. */
    public enum Status {
        RUNNING("running"),
        COMPLETE("complete"),
        INTERRUPTED("interrupted"),
        FAILED("failed");

        private final String key;

        Status(String key) {
            this.key = key;
        }
    }

    /** Writes the manifest of an experiment that begins. */
    public void writeBeginning(ResultsFolder folder) throws IOException {
        JsonFile.write(folder.manifest(), json(folder, Status.RUNNING));
    }

    /** Writes the manifest of an experiment that ended, with the hashes of all that it left in its folder. */
    public void writeEnding(ResultsFolder folder, Status status, int finishedRuns, Instant ended) throws IOException {
        ObjectNode json = json(folder, status);
        json.put("finishedRuns", finishedRuns);
        json.put("ended", ended.toString());
        json.set("outputs", new FileHashes(folder.root()).of(folder.files()));
        JsonFile.write(folder.manifest(), json);
    }

    private ObjectNode json(ResultsFolder folder, Status status) throws IOException {
        FileHashes hashes = new FileHashes(folder.root());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "abate/manifest/1");
        json.put("status", status.key);
        program.putInto(json);
        json.put("command", command);
        json.put("seed", seed);
        json.put("plannedRuns", plan.runs());
        plan.stopping().ifPresent(rule -> json.put("untilHalfWidthPoints", rule.halfWidthPoints()));
        json.put("parameterSets", plan.parameterSets());
        json.put("seedsPerSet", plan.seedsPerSet());
        json.put("scenario", hashes.relative(scenarioFile));
        ArrayNode set = json.putArray("overrides");
        overrides.forEach(set::add);
        json.put("city", hashes.relative(city));
        json.put("started", started.toString());
        json.set("inputs", hashes.of(inputs()));
        return json;
    }

    private List<Path> inputs() throws IOException {
        List<Path> inputs = new ArrayList<>(List.of(scenarioFile));
        for (Path folder : CityReader.folders(city)) {
            inputs.addAll(FileHashes.filesIn(folder));
        }
        return inputs.stream().distinct().toList();
    }
}
