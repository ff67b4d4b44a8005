// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One of a city's files, read whole.
 *
 * @param name the file as the user named it
 * @param text its content without a byte-order mark
 */
record TextFile(String name, String text) {
    /** Bytes; a city of 3,000 neighborhoods drawn to the metre needs a tenth of this. */
    private static final long LARGEST = 64L << 20;

    /** The file of a city's folder, or nothing and a problem that says why. */
    static Optional<TextFile> read(Path path, ProblemLog log) {
        return read(path, "this file is missing: every city folder needs it (see scenarios/cities/README.md)", log);
    }

    /**
     * The file, or nothing and a problem that says why.
     *
     * @param whenMissing what to say when there is no such file
     */
    static Optional<TextFile> read(Path path, String whenMissing, ProblemLog log) {
        String name = path.toString();
        Place place = Place.wholeFile(name);
        try {
            if (!Files.isRegularFile(path)) {
                log.add(place, "", whenMissing);
                return Optional.empty();
            }
            if (Files.size(path) > LARGEST) {
                log.add(place, "", "the file is larger than 64 MB: simplify its polygons or drop what is not needed");
                return Optional.empty();
            }
            String text = Files.readString(path);
            return Optional.of(new TextFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            log.add(place, "", "the file is not UTF-8 text: save it with the encoding UTF-8");
        } catch (IOException | SecurityException e) {
            log.add(place, "", "the file cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    Place start() {
        return new Place(name, 1, 1);
    }
}
