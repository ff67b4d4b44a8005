// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the files of one city; every one of them before it gives up, so that all problems come at once. */
final class MemberReader {
    private static final String TABLE = "neighborhoods.csv";
    private static final String HISTORY = "homicides_by_neighborhood_year.csv";
    private static final String NEIGHBORHOODS = "neighborhoods.geojson";
    private static final String DISTRICTS = "police_districts.geojson";

    /** Tables and maps: what an ordinary city needs and a folder without ground of its own must not have. */
    static final List<String> GROUND = List.of(TABLE, HISTORY, NEIGHBORHOODS, DISTRICTS);

    private final Path folder;
    private final ProblemLog log;

    MemberReader(Path folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    /** The folder's {@code city.yaml}, or nothing and a problem that says why. */
    Optional<YamlSection> yaml() {
        return file(CityReader.YAML).flatMap(file -> YamlSection.read(file, log));
    }

    /**
     * The city, or nothing when any of its files is wrong, which is then written down.
     *
     * @param yaml what {@link #yaml()} found
     * @param named where a region names this city; empty for a city that stands alone
     */
    Optional<Region.Member> read(Optional<YamlSection> yaml, Optional<Place> named) {
        int before = log.count();
        Optional<CityDescription> description = yaml.map(CityYaml::describe);
        Optional<Ground> ground =
                isSynthesised(description) ? Optional.empty() : Optional.of(readGround(raceColumns(description)));
        if (description.isEmpty() || log.count() > before) {
            return Optional.empty();
        }
        CityDescription sound = description.orElseThrow();
        return Optional.of(new Region.Member(
                sound.name(), sound, ground.orElseGet(() -> synthesise(sound)), named.orElseGet(() -> yaml.orElseThrow()
                        .place())));
    }

    /** Where {@code city.yaml} cannot be read, files that are there or not tell what kind of city was meant. */
    private boolean isSynthesised(Optional<CityDescription> description) {
        boolean synthesised = description
                .map(city -> city.synthesis().isPresent())
                .orElse(GROUND.stream().map(folder::resolve).noneMatch(Files::exists));
        if (synthesised) {
            refuseGround("the neighborhoods of this city are synthesised: delete this file, or the key "
                    + SynthesisPlan.KEY + " of " + CityReader.YAML);
        }
        return synthesised;
    }

    /** Writes down every table and map in the folder. */
    void refuseGround(String why) {
        GROUND.stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .forEach(file -> log.add(Place.wholeFile(file.toString()), "", why));
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
