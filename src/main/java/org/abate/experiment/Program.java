// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What ran and on what.
 *
 * @param version of abate
 * @param commit of the sources, when the build recorded it
 * @param codeSha256 of the program's classes and all that ships with them
 * @param ensembleSha256 of the calibrated ensemble that ships with it
 * @param priorsSha256 of the table of parameters that ships with it
 * @param java version and vendor
 * @param machine operating system, architecture and processors; no name
 */
public record Program(
        String version,
        Optional<String> commit,
        String codeSha256,
        String ensembleSha256,
        String priorsSha256,
        String java,
        String machine) {
    private static final String VERSION = "abateVersion";
    private static final String COMMIT = "commit";
    private static final String CODE = "codeSha256";
    private static final String ENSEMBLE = "ensembleSha256";
    private static final String PRIORS = "priorsSha256";
    private static final String JAVA = "java";
    private static final String MACHINE = "machine";

    /** Adds these facts to a manifest. */
    public void putInto(ObjectNode json) {
        json.put(VERSION, version);
        commit.ifPresentOrElse(known -> json.put(COMMIT, known), () -> json.putNull(COMMIT));
        json.put(CODE, codeSha256);
        json.put(ENSEMBLE, ensembleSha256);
        json.put(PRIORS, priorsSha256);
        json.put(JAVA, java);
        json.put(MACHINE, machine);
    }

    /** Reads them back. */
    static Program from(JsonNode json) {
        return new Program(
                json.path(VERSION).asText(),
                Optional.ofNullable(json.path(COMMIT).textValue()),
                json.path(CODE).asText(),
                json.path(ENSEMBLE).asText(),
                json.path(PRIORS).asText(),
                json.path(JAVA).asText(),
                json.path(MACHINE).asText());
    }

    /**
     * Whether the other gives the same numbers: it is the same code, or another build of the same sources. On what Java and
     * machine does not matter.
     */
    public boolean computesAs(Program other) {
        boolean sameSources = commit.isPresent()
                && commit.equals(other.commit)
                && commit.orElseThrow().matches("[0-9a-f]+")
                && version.equals(other.version);
        return codeSha256.equals(other.codeSha256) || sameSources;
    }

    /** Version and commit, for people. */
    public String name() {
        return "abate " + version
                + commit.map(known -> " (commit " + known + ")").orElse("");
    }
}
