// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.abate.city.RaceShare;
import org.abate.experiment.Demography.Residence;
import org.abate.model.VictimGroup;

/** Writes the neighborhoods of a {@link Design} with their {@link Demography} into a run store and reads the latter back. */
final class DemographyTables {
    /** Keys of metadata that hold where shares of victims by race come from. */
    private static final String SOURCE_KEY = "raceSource";

    private DemographyTables() {}

    static void write(Connection connection, Design design) throws SQLException {
        writeNeighborhoods(connection, design);
        writeRaces(connection, design.demography());
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO victim_group VALUES (?, ?, ?)")) {
            for (VictimGroup group : VictimGroup.values()) {
                insert.setInt(1, group.ordinal());
                insert.setString(2, group.label());
                insert.setDouble(3, design.demography().residentsByVictimGroup().get(group.ordinal()));
                insert.executeUpdate();
            }
        }
    }

    private static void writeNeighborhoods(Connection connection, Design design) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO neighborhood VALUES (?, ?, ?, ?)")) {
            for (int i = 0; i < design.neighborhoods().size(); i++) {
                Residence residence = design.demography().neighborhoods().get(i);
                insert.setInt(1, i);
                insert.setString(2, design.neighborhoods().get(i));
                insert.setInt(3, residence.residents());
                insert.setDouble(4, residence.povertyPercent());
                insert.executeUpdate();
            }
        }
    }

    private static void writeRaces(Connection connection, Demography demography) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO neighborhood_race VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < demography.neighborhoods().size(); i++) {
                List<RaceShare> races = demography.neighborhoods().get(i).races();
                for (int race = 0; race < races.size(); race++) {
                    insert.setInt(1, i);
                    insert.setInt(2, race);
                    insert.setString(3, races.get(race).race());
                    insert.setDouble(4, races.get(race).residents());
                    insert.setDouble(5, races.get(race).victims());
                    insert.executeUpdate();
                }
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO metadata VALUES (?, ?)")) {
            for (int i = 0; i < demography.raceSources().size(); i++) {
                insert.setString(1, SOURCE_KEY + i);
                insert.setString(2, demography.raceSources().get(i));
                insert.executeUpdate();
            }
        }
    }

    static Demography read(Connection connection) throws SQLException {
        List<List<RaceShare>> races = new ArrayList<>();
        List<Residence> residences = new ArrayList<>();
        List<Double> groups = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            read(
                    statement,
                    "SELECT n.neighborhood, r.name, r.residents_share, r.victims_share FROM neighborhood n"
                            + " LEFT JOIN neighborhood_race r ON r.neighborhood = n.neighborhood"
                            + " ORDER BY n.neighborhood, r.race",
                    row -> addRace(races, row));
            read(
                    statement,
                    "SELECT residents, poverty_percent FROM neighborhood ORDER BY neighborhood",
                    row -> residences.add(
                            new Residence(row.getInt(1), row.getDouble(2), races.get(residences.size()))));
            read(
                    statement,
                    "SELECT residents FROM victim_group ORDER BY victim_group",
                    row -> groups.add(row.getDouble(1)));
            read(
                    statement,
                    "SELECT value FROM metadata WHERE key LIKE '" + SOURCE_KEY + "%' ORDER BY length(key), key",
                    row -> sources.add(row.getString(1)));
        }
        return new Demography(residences, groups, sources);
    }

    private static void addRace(List<List<RaceShare>> races, ResultSet row) throws SQLException {
        if (row.getInt(1) == races.size()) {
            races.add(new ArrayList<>());
        }
        String name = row.getString(2);
        if (name != null) {
            races.get(row.getInt(1)).add(new RaceShare(name, row.getDouble(3), row.getDouble(4)));
        }
    }

    private static void read(Statement statement, String query, RowReader reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
