// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.abate.city.CityReader;
import org.abate.experiment.FileHashes;
import org.abate.experiment.JsonFile;
import org.abate.experiment.Program;
import org.abate.experiment.ResultsFolder;

/**
 * Where the results of a validation come from: {@code manifest.json} with the fields that the manifest of an experiment has.
 *
 * @param program what ran
 * @param command as it can be typed again
 * @param setting how it was simulated
 * @param city folder of the city
 * @param otherInputs files read besides those of the city
 * @param started when
 */
public record ValidationManifest(
        Program program,
        String command,
        Validation.Setting setting,
        Path city,
        List<Path> otherInputs,
        Instant started) {
    public ValidationManifest {
        otherInputs = List.copyOf(otherInputs);
    }

    /** Writes the manifest of a complete validation, with the hashes of all that it left in its folder. */
    public void write(ResultsFolder folder, Instant ended) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "abate/manifest/1");
        json.put("kind", "validation");
        json.put("status", "complete");
        program.putInto(json);
        json.put("command", command);
        json.put("seed", setting.seed());
        json.put("plannedRuns", setting.histories());
        json.put("parameterSets", setting.parameterSets());
        json.put("seedsPerSet", setting.historiesPerSet());
        FileHashes hashes = new FileHashes(folder.root());
        json.put("city", hashes.relative(city));
        json.put("started", started.toString());
        List<Path> inputs = new ArrayList<>();
        for (Path cityFolder : CityReader.folders(city)) {
            inputs.addAll(FileHashes.filesIn(cityFolder));
        }
        inputs.addAll(otherInputs);
        json.set("inputs", hashes.of(inputs));
        json.put("finishedRuns", setting.histories());
        json.put("ended", ended.toString());
        json.set("outputs", hashes.of(folder.files()));
        JsonFile.write(folder.manifest(), json);
    }
}
