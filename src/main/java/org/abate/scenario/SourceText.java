// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of a file that the user named, if it is a text file of sensible size. */
final class SourceText {
    private static final int LARGEST_BYTES = 1 << 20;

    private SourceText() {}

    static Optional<String> read(Path file, Findings findings) {
        Place place = Place.wholeFile(file.toString());
        if (Files.isDirectory(file)) {
            findings.report(place, "", "this is a folder; expected a scenario file");
            return Optional.empty();
        } else if (!Files.exists(file)) {
            findings.report(place, "", "there is no such file" + didYouMean(file));
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
            if (bytes.length > LARGEST_BYTES) {
                findings.report(place, "", "larger than 1 MiB; no scenario is");
                return Optional.empty();
            }
            return text(bytes, place, findings);
        } catch (IOException e) {
            findings.report(place, "", "this file cannot be read");
            return Optional.empty();
        }
    }

    private static Optional<String> text(byte[] bytes, Place place, Findings findings) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            findings.report(place, "", "this is not UTF-8 text; save it as UTF-8");
            return Optional.empty();
        }
    }

    /** A file or folder beside the missing one whose name is near, as the end of a message; empty when there is none. */
    static String didYouMean(Path missing) {
        Path folder = missing.toAbsolutePath().normalize().getParent();
        Path name = missing.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> beside = Files.list(folder)) {
            List<String> names =
                    beside.map(path -> path.getFileName().toString()).sorted().toList();
            return NearestName.of(name.toString(), names)
                    .map(near -> "; did you mean " + Wording.code(near) + "?")
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
