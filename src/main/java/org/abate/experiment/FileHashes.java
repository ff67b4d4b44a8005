// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Names and hashes of files for a manifest, as seen from its folder. */
public final class FileHashes {
    private final Path root;

    /**
     * @param root folder of the manifest
     */
    public FileHashes(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** {@code [{"file", "sha256"}]} in the order given. */
    public ArrayNode of(List<Path> files) throws IOException {
        ArrayNode hashes = JsonNodeFactory.instance.arrayNode();
        for (Path file : files) {
            hashes.addObject().put("file", relative(file)).put("sha256", Sha256.of(file));
        }
        return hashes;
    }

    /** With forward slashes on every system; absolute only where the two lie on different drives. */
    public String relative(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean sameDrive = Objects.equals(root.getRoot(), absolute.getRoot());
        return (sameDrive ? root.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    /** All files of a folder and those below it in the order of their names; none when there is no such folder. */
    public static List<Path> filesIn(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).sorted().forEach(found::add);
            }
        }
        return found;
    }
}
