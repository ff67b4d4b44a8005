// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.abate.experiment.Manifest.Resumption;
import org.abate.experiment.Manifest.Status;

/**
 * The manifest of a results folder, read back.
 *
 * @param manifest what ran
 * @param status how it stood when the manifest was written; a process that was killed leaves {@code RUNNING}
 * @param inputs copies that the folder keeps of what was read, with their hashes
 * @param outputs what the experiment left, with hashes; empty while it runs and after it was killed
 */
public record RecordedManifest(Manifest manifest, Status status, List<HashedFile> inputs, List<HashedFile> outputs) {
    public RecordedManifest {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /**
     * A file and what it must be.
     *
     * @param name as seen from the results folder
     * @param sha256 hexadecimal
     */
    public record HashedFile(String name, String sha256) {
        /** How it differs from what it must be, in words; empty when it does not. */
        public String difference(ResultsFolder folder) throws IOException {
            Path file = folder.root().resolve(name);
            if (!Files.isRegularFile(file)) {
                return "is gone";
            }
            String now = Sha256.of(file);
            return now.equals(sha256) ? "" : "has changed: its SHA-256 is " + now + " and the manifest says " + sha256;
        }
    }

    /**
     * Reads it.
     *
     * @throws IOException with a message for people when there is none or it cannot be understood
     */
    public static RecordedManifest read(ResultsFolder folder) throws IOException {
        Path file = folder.manifest();
        if (!Files.isRegularFile(file)) {
            throw new IOException(folder.root() + " holds no manifest.json: it is no results folder of `abate run`, or"
                    + " was interrupted before the first run began; then begin anew");
        }
        try {
            JsonNode json = new JsonMapper().readTree(file.toFile());
            if (!Manifest.SCHEMA.equals(json.path("schema").asText()) || json.has("kind")) {
                throw new IOException(file + " is not the manifest of an `abate run`");
            }
            return new RecordedManifest(
                    manifest(folder, json), status(json), files(json, "inputs"), files(json, "outputs"));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new IOException(file + " is damaged or was written by another version of abate", e);
        }
    }

    private static Manifest manifest(ResultsFolder folder, JsonNode json) {
        return new Manifest(
                Program.from(json),
                text(json, "command"),
                json.path("seed").longValue(),
                new RunPlan(
                        json.path("plannedRuns").asInt(),
                        json.path("seedsPerSet").asInt(),
                        json.has("untilHalfWidthPoints")
                                ? Optional.of(new StoppingRule(
                                        json.path("untilHalfWidthPoints").asDouble()))
                                : Optional.empty()),
                folder.root().resolve(text(json, "scenario")),
                list(json, "overrides").stream().map(JsonNode::asText).toList(),
                folder.root().resolve(text(json, "city")),
                Path.of(text(json, "keptCity")),
                Instant.parse(text(json, "started")),
                list(json, "resumed").stream()
                        .map(one -> new Resumption(
                                Instant.parse(text(one, "when")), text(one, "java"), text(one, "machine")))
                        .toList(),
                list(json, "attribute").stream().map(JsonNode::asText).toList());
    }

    private static Status status(JsonNode json) {
        String key = text(json, "status");
        return Arrays.stream(Status.values())
                .filter(status -> status.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status " + key));
    }

    private static List<HashedFile> files(JsonNode json, String part) {
        List<HashedFile> files = new ArrayList<>();
        for (JsonNode one : list(json, part)) {
            files.add(new HashedFile(text(one, "file"), text(one, "sha256")));
        }
        return files;
    }

    private static List<JsonNode> list(JsonNode json, String key) {
        return StreamSupport.stream(json.path(key).spliterator(), false).toList();
    }

    private static String text(JsonNode json, String key) {
        if (!json.path(key).isTextual()) {
            throw new IllegalArgumentException("no " + key);
        }
        return json.path(key).textValue();
    }
}
