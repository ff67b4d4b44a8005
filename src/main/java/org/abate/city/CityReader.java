// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.abate.scenario.InvalidInputException;

/**
 * Reads the folder of a city: {@code city.yaml}, {@code neighborhoods.csv}, {@code neighborhoods.geojson},
 * {@code homicides_by_neighborhood_year.csv} and {@code police_districts.geojson}, as {@code scenarios/cities/README.md}
 * describes them. It reads every file before it gives up, so that all problems come at once.
 */
public final class CityReader {
    private final Path folder;
    private final ProblemLog log = new ProblemLog();

    private CityReader(Path folder) {
        this.folder = folder;
    }

    /**
     * The city described in a folder.
     *
     * @throws InvalidInputException with every problem found in its files, each with file, line and column
     */
    public static City read(Path folder) throws InvalidInputException {
        return new CityReader(folder).read();
    }

    private City read() throws InvalidInputException {
        if (!Files.isDirectory(folder)) {
            log.add(Place.wholeFile(folder.toString()), "", "there is no such folder; a city is a folder of files");
        }
        log.throwIfAny();

        Optional<CityDescription> description = file("city.yaml").flatMap(file -> CityYaml.read(file, log));
        List<NeighborhoodTable.Entry> table = file("neighborhoods.csv")
                .map(file -> NeighborhoodTable.read(file, log))
                .orElse(List.of());
        HomicideHistory history = file("homicides_by_neighborhood_year.csv")
                .map(file -> HomicideHistory.read(file, table, log))
                .orElse(HomicideHistory.NONE);
        List<MapShape> neighborhoods = map("neighborhoods.geojson");
        List<MapShape> districts = map("police_districts.geojson");
        if (!table.isEmpty()) {
            MapMatch.check(table, neighborhoods, log);
        }
        log.throwIfAny();

        City city = new CityAssembly(description.orElseThrow(), table, history, log).join(neighborhoods, districts);
        log.throwIfAny();
        return city;
    }

    private Optional<TextFile> file(String name) {
        return TextFile.read(folder.resolve(name), log);
    }

    private List<MapShape> map(String name) {
        return file(name).map(file -> GeoJsonMap.read(file, log)).orElse(List.of());
    }
}
