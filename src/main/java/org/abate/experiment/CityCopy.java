// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.abate.city.CityReader;

/**
 * The copy of a city that results keep, so that they can be finished and checked whatever becomes of the original. A region is
 * kept with its members, in folders that lie to each other as the originals do.
 *
 * @param original folder of the city
 * @param common the folder that holds it and all its members; the city's own folder when it has none
 */
record CityCopy(Path original, Path common) {
    private static final Path KEPT = Path.of("city");

    static CityCopy of(Path city) {
        Path original = absolute(city);
        Path common = original;
        for (Path folder : CityReader.folders(city)) {
            while (common.getParent() != null && !absolute(folder).startsWith(common)) {
                common = common.getParent();
            }
        }
        return new CityCopy(original, common);
    }

    private static Path absolute(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    /** Where to read the copy, as seen from the results folder. */
    Path folder() {
        return KEPT.resolve(common.relativize(original)).normalize();
    }

    /** Copies whatever the reader of cities reads, and the terms of the data. */
    void into(ResultsFolder results) throws IOException {
        for (Path file : CityReader.files(original)) {
            Path from = absolute(file);
            if (from.startsWith(common)) {
                Path to = results.root().resolve(KEPT).resolve(common.relativize(from));
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        }
    }

    /** The files that a copy is read from; those of members named by absolute paths lie elsewhere. */
    static List<Path> files(Path folder) {
        return CityReader.files(folder);
    }
}
