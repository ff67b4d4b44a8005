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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where results come from: {@code manifest.json} (schema {@code abate/manifest/1}) says what ran, on what, from which inputs,
 * and how it ended, so that it can be resumed, verified and cited. Paths are relative to the results folder where they can be.
 *
 * <p>Its inputs are the copies that the folder keeps, which is all that resuming and verifying need: the user may edit or move
 * the originals.
 *
 * @param program what ran
 * @param command as it can be typed again
 * @param seed of the experiment
 * @param plan the runs that were asked for
 * @param scenarioFile the scenario as the user named it
 * @param overrides settings that the command line replaced, as {@code path=value}
 * @param city folder of the city
 * @param keptCity folder of its copy, as seen from the results folder
 * @param started when
 * @param resumptions later attempts to finish
 * @param attribute names of the mixes that are taken apart
 */
public record Manifest(
        Program program,
        String command,
        long seed,
        RunPlan plan,
        Path scenarioFile,
        List<String> overrides,
        Path city,
        Path keptCity,
        Instant started,
        List<Resumption> resumptions,
        List<String> attribute) {
    static final String SCHEMA = "abate/manifest/1";

    public Manifest {
        overrides = List.copyOf(overrides);
        resumptions = List.copyOf(resumptions);
        attribute = List.copyOf(attribute);
    }

    /** The manifest of results that are begun. */
    public static Manifest of(
            Program program,
            String command,
            long seed,
            RunPlan plan,
            Path scenarioFile,
            List<String> overrides,
            Path city,
            Instant started) {
        Path kept = CityCopy.of(city).folder();
        return new Manifest(
                program, command, seed, plan, scenarioFile, overrides, city, kept, started, List.of(), List.of());
    }

    /** The same with mixes that are taken apart. */
    public Manifest attributing(List<String> mixes) {
        return new Manifest(
                program, command, seed, plan, scenarioFile, overrides, city, keptCity, started, resumptions, mixes);
    }

    /**
     * Somebody went on.
     *
     * @param when it began
     * @param java version and vendor
     * @param machine operating system, architecture and processors
     */
    public record Resumption(Instant when, String java, String machine) {}

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

        /** As it stands in the manifest. */
        public String key() {
            return key;
        }
    }

    /** The same with one more resumption. */
    public Manifest resumed(Instant when, Program by) {
        List<Resumption> all = new ArrayList<>(resumptions);
        all.add(new Resumption(when, by.java(), by.machine()));
        return new Manifest(
                program, command, seed, plan, scenarioFile, overrides, city, keptCity, started, all, attribute);
    }

    /** Writes the manifest of an experiment that begins or goes on. */
    public void writeBeginning(ResultsFolder folder) throws IOException {
        JsonFile.write(folder.manifest(), json(folder, Status.RUNNING));
    }

    /** Writes the manifest of an experiment that ended, with the hashes of all that it left in its folder. */
    public void writeEnding(ResultsFolder folder, Status status, int finishedRuns, Instant ended) throws IOException {
        ObjectNode json = json(folder, status);
        json.put("finishedRuns", finishedRuns);
        json.put("ended", ended.toString());
        FileHashes hashes = new FileHashes(folder.root());
        Set<String> inputs = inputs(folder).stream().map(hashes::relative).collect(Collectors.toSet());
        List<Path> outputs = folder.files().stream()
                .filter(file -> !inputs.contains(hashes.relative(file)))
                .filter(file -> !folder.isMadeAgain(file))
                .toList();
        json.set("outputs", hashes.of(outputs));
        JsonFile.write(folder.manifest(), json);
    }

    private ObjectNode json(ResultsFolder folder, Status status) throws IOException {
        FileHashes hashes = new FileHashes(folder.root());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", SCHEMA);
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
        if (!attribute.isEmpty()) {
            ArrayNode mixes = json.putArray("attribute");
            attribute.forEach(mixes::add);
        }
        json.put("city", hashes.relative(city));
        json.put("keptCity", keptCity.toString().replace('\\', '/'));
        json.put("started", started.toString());
        if (!resumptions.isEmpty()) {
            ArrayNode resumed = json.putArray("resumed");
            resumptions.forEach(resumption -> resumed.addObject()
                    .put("when", resumption.when().toString())
                    .put("java", resumption.java())
                    .put("machine", resumption.machine()));
        }
        json.set("inputs", hashes.of(inputs(folder)));
        return json;
    }

    private List<Path> inputs(ResultsFolder folder) {
        List<Path> inputs = new ArrayList<>(List.of(folder.scenario()));
        inputs.addAll(CityCopy.files(folder.root().resolve(keptCity)));
        inputs.add(folder.parameters());
        return inputs;
    }
}
