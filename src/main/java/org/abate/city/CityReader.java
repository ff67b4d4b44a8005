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
 * describes them; or {@code city.yaml} alone, where that says that neighborhoods are to be synthesised. It reads every file before it gives up, so that all problems come at once.
 */
public final class CityReader {
    private static final String YAML = "city.yaml";
    private static final String TABLE = "neighborhoods.csv";
    private static final String HISTORY = "homicides_by_neighborhood_year.csv";
    private static final String NEIGHBORHOODS = "neighborhoods.geojson";
    private static final String DISTRICTS = "police_districts.geojson";
    private static final List<String> GROUND = List.of(TABLE, HISTORY, NEIGHBORHOODS, DISTRICTS);

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

        Optional<CityDescription> description = file(YAML).flatMap(file -> CityYaml.read(file, log));
        Optional<Ground> ground =
                isSynthesised(description) ? Optional.empty() : Optional.of(readGround(raceColumns(description)));
        log.throwIfAny();

        CityDescription sound = description.orElseThrow();
        Ground known = ground.orElseGet(() -> synthesise(sound));
        City city = new CityAssembly(sound, known, log).join();
        log.throwIfAny();
        return sound.victimRace()
                .map(recorded -> RaceSplit.of(city, known.table(), recorded))
                .orElse(city);
    }

    /** Where {@code city.yaml} cannot be read, files that are there or not tell what kind of city was meant. */
    private boolean isSynthesised(Optional<CityDescription> description) {
        List<Path> present =
                GROUND.stream().map(folder::resolve).filter(Files::exists).toList();
        boolean synthesised =
                description.map(city -> city.synthesis().isPresent()).orElse(present.isEmpty());
        if (synthesised) {
            present.forEach(file -> log.add(
                    Place.wholeFile(file.toString()),
                    "",
                    "the neighborhoods of this city are synthesised: delete this file, or the key " + SynthesisPlan.KEY
                            + " of " + YAML));
        }
        return synthesised;
    }

    private Ground synthesise(CityDescription description) {
        return GroundSynthesis.make(description.synthesis().orElseThrow(), description.homicidesPerYear(), log);
    }

    private static List<String> raceColumns(Optional<CityDescription> description) {
        return description
                .flatMap(CityDescription::victimRace)
                .map(VictimRace::columns)
                .orElse(List.of());
    }

    private Ground readGround(List<String> raceColumns) {
        List<NeighborhoodTable.Entry> table = file(TABLE)
                .map(file -> NeighborhoodTable.read(file, raceColumns, log))
                .orElse(List.of());
        HomicideHistory history = file(HISTORY)
                .map(file -> HomicideHistory.read(file, table, log))
                .orElse(HomicideHistory.NONE);
        List<MapShape> neighborhoods = map(NEIGHBORHOODS);
        if (!table.isEmpty()) {
            MapMatch.check(table, neighborhoods, log);
        }
        return new Ground(table, history, neighborhoods, districts(table));
    }

    /** The map of districts, which a city may leave out when its table names the district of each neighborhood. */
    private List<MapShape> districts(List<NeighborhoodTable.Entry> table) {
        boolean named = table.stream().anyMatch(entry -> !entry.policeDistrict().isEmpty());
        if (!named) {
            return map(DISTRICTS);
        }
        if (Files.exists(folder.resolve(DISTRICTS))) {
            log.add(
                    Place.wholeFile(folder.resolve(DISTRICTS).toString()),
                    "",
                    TABLE + " names police districts, too: delete this file or the column "
                            + NeighborhoodTable.DISTRICT);
        }
        return List.of();
    }

    private Optional<TextFile> file(String name) {
        return TextFile.read(folder.resolve(name), log);
    }

    private List<MapShape> map(String name) {
        return file(name).map(file -> GeoJsonMap.read(file, log)).orElse(List.of());
    }
}
