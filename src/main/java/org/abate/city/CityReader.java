// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.abate.scenario.InvalidInputException;

/**
 * Reads the folder of a city: {@code city.yaml}, {@code neighborhoods.csv}, {@code neighborhoods.geojson},
 * {@code homicides_by_neighborhood_year.csv} and {@code police_districts.geojson}, as {@code scenarios/cities/README.md}
 * describes them; or {@code city.yaml} alone, where that says that neighborhoods are to be synthesised or names the cities
 * that make up a region. It reads every file before it gives up, so that all problems come at once.
 */
public final class CityReader {
    static final String YAML = "city.yaml";

    private static final String TERMS = "LICENSE-DATA.md";

    private CityReader() {}

    /**
     * The city or region described in a folder.
     *
     * @throws InvalidInputException with every problem found in its files, each with file, line and column
     */
    public static City read(Path folder) throws InvalidInputException {
        ProblemLog log = new ProblemLog();
        if (!Files.isDirectory(folder)) {
            log.add(Place.wholeFile(folder.toString()), "", "there is no such folder; a city is a folder of files");
        }
        log.throwIfAny();

        MemberReader reader = new MemberReader(folder, log);
        Optional<YamlSection> yaml = reader.yaml();
        Optional<Region> region = yaml.filter(RegionReader::isRegion).isPresent()
                ? new RegionReader(folder, log).read(yaml.orElseThrow())
                : reader.read(yaml, Optional.empty()).map(Region::of);
        log.throwIfAny();
        City city = new CityAssembly(region.orElseThrow(), log).join();
        log.throwIfAny();
        return RaceSplit.of(city, region.orElseThrow());
    }

    /** The folder of a city, then those of its members where it is a region: all that {@link #read} reads from. */
    public static List<Path> folders(Path folder) {
        ProblemLog unheard = new ProblemLog();
        List<Path> folders = new ArrayList<>(List.of(folder));
        new MemberReader(folder, unheard)
                .yaml()
                .filter(RegionReader::isRegion)
                .ifPresent(yaml -> folders.addAll(new RegionReader(folder, unheard).memberFolders(yaml)));
        return folders;
    }

    /** The files in these folders that {@link #read} reads, and the terms of their data where they are stated. */
    public static List<Path> files(Path folder) {
        List<String> names = new ArrayList<>(List.of(YAML));
        names.addAll(MemberReader.GROUND);
        names.add(TERMS);
        return folders(folder).stream()
                .flatMap(part -> names.stream().map(part::resolve))
                .filter(Files::isRegularFile)
                .toList();
    }
}
