// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.abate.model.Count;

/**
 * The tables of {@code runs.db}, which any SQLite client can read:
 *
 * <pre>
 * metadata(key, value)  arm(arm, name, added)  goal(goal, outcome, reduction_percent, by_year)
 * neighborhood(neighborhood, name, residents, poverty_percent)
 * neighborhood_race(neighborhood, race, name, residents_share, victims_share)   empty where the city's files name no races
 * victim_group(victim_group, label, residents)                residents of that age and sex
 * run(parameter_set, seed)                                    one row for each finished run
 * by_month(parameter_set, seed, arm, month, ...)              months of the projection, counted from 0
 * by_neighborhood(parameter_set, seed, arm, neighborhood, ...) whole projection; rows of nothing but zeros are left out
 * by_victim_group(parameter_set, seed, arm, victim_group, ...) whole projection; rows of nothing but zeros are left out
 * year_before(parameter_set, seed, arm, ...)                  the twelve months before the start
 * </pre>
 *
 * (an arm is {@code added} when only an attribution needs it) and those of {@link FactorialTables} and {@link BudgetTables}, where {@code ...} is one column for each {@link Count}, named like it in lower case. Whole numbers take a byte or two on
 * disk. Rows are stored by their key, so a file never shows in which order runs finished.
 */
final class StoreSchema {
    /** Marks the file as a run store: "abat" in ASCII. */
    static final int APPLICATION_ID = 0x61626174;

    /** Raised when tables change. */
    static final int VERSION = 3;

    static final List<Count> COUNTS = List.of(Count.values());

    private StoreSchema() {}

    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + VERSION);
            statement.execute("CREATE TABLE metadata (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID");
            statement.execute("CREATE TABLE arm (arm INTEGER PRIMARY KEY, name TEXT NOT NULL, added INTEGER NOT NULL)");
            statement.execute("CREATE TABLE neighborhood (neighborhood INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                    + " residents INTEGER NOT NULL, poverty_percent REAL NOT NULL)");
            statement.execute("CREATE TABLE neighborhood_race (neighborhood INTEGER NOT NULL, race INTEGER NOT NULL,"
                    + " name TEXT NOT NULL, residents_share REAL NOT NULL, victims_share REAL NOT NULL,"
                    + " PRIMARY KEY (neighborhood, race)) WITHOUT ROWID");
            statement.execute("CREATE TABLE victim_group (victim_group INTEGER PRIMARY KEY, label TEXT NOT NULL,"
                    + " residents REAL NOT NULL)");
            statement.execute("CREATE TABLE goal (goal INTEGER PRIMARY KEY, outcome TEXT NOT NULL,"
                    + " reduction_percent REAL NOT NULL, by_year INTEGER NOT NULL)");
            statement.execute("CREATE TABLE run (parameter_set INTEGER NOT NULL, seed INTEGER NOT NULL,"
                    + " PRIMARY KEY (parameter_set, seed)) WITHOUT ROWID");
            BudgetTables.create(statement);
            FactorialTables.create(statement);
            for (Detail detail : Detail.values()) {
                statement.execute(detail.createTable());
            }
        }
    }

    static String column(Count count) {
        return count.name().toLowerCase(Locale.ROOT);
    }

    /** A table with one row of counts for every finished run, arm and, but for one of them, part of the arm. */
    enum Detail {
        BY_MONTH("parameter_set, seed, arm, month"),
        BY_NEIGHBORHOOD("parameter_set, seed, arm, neighborhood"),
        BY_VICTIM_GROUP("parameter_set, seed, arm, victim_group"),
        YEAR_BEFORE("parameter_set, seed, arm");

        private final String keys;

        Detail(String keys) {
            this.keys = keys;
        }

        String table() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Name of the last key column: which part of the arm a row is about. */
        String part() {
            return keys.substring(keys.lastIndexOf(' ') + 1);
        }

        /** Number of columns before the first count. */
        int keyColumns() {
            return (int) keys.chars().filter(c -> c == ',').count() + 1;
        }

        private String createTable() {
            String keyColumns = keys.replace(",", " INTEGER NOT NULL,") + " INTEGER NOT NULL, ";
            String counts =
                    COUNTS.stream().map(c -> column(c) + " REAL NOT NULL, ").collect(Collectors.joining());
            return "CREATE TABLE " + table() + " (" + keyColumns + counts + "PRIMARY KEY (" + keys + ")) WITHOUT ROWID";
        }

        String insert() {
            String marks = "?" + ", ?".repeat(keyColumns() + COUNTS.size() - 1);
            return "INSERT INTO " + table() + " VALUES (" + marks + ")";
        }
    }
}
