// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks into folders, for stories about what is in them. */
final class Results {
    private Results() {}

    static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    /** Hashes of all files below a folder, by their paths in it. */
    static Map<String, String> hashes(Path folder) throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString().replace('\\', '/'), sha256(file));
            }
        }
        return hashes;
    }

    /** Those of them that hold numbers and nothing about when and where they were computed. */
    static Map<String, String> numbers(Path results) throws Exception {
        Map<String, String> hashes = hashes(results);
        hashes.keySet().removeIf(name -> !List.of("summary.json", "runs.db").contains(name) && !name.endsWith(".csv"));
        return hashes;
    }

    /** A copy of results, to do harm to. */
    static Path copy(Path results, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(results)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(results.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }

    static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
