// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.abate.experiment.Sha256;

/** Hashes of this program itself, so that results say which code and which numbers made them. */
final class ProgramHashes {
    private static final String PACKAGES = "org/abate";

    private ProgramHashes() {}

    /** Of all classes of this program, and of the files beside them, in a jar or as folders. */
    static String ofCode() {
        try {
            Path place = Path.of(ProgramHashes.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return ofFiles(place.resolve(PACKAGES));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return ofFiles(jar.getPath(PACKAGES));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("this program cannot read its own classes", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("this program does not know where its classes are", e);
        }
    }

    private static String ofFiles(Path root) throws IOException {
        TreeMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                hashes.put(root.relativize(file).toString().replace('\\', '/'), Sha256.of(file));
            }
        }
        return Sha256.of(hashes.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Of a file that ships with the program. */
    static String ofResource(String name) {
        try (InputStream in = ProgramHashes.class.getResourceAsStream(name)) {
            return Sha256.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
