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
 * run(parameter_set, seed, sha256)                            one row for each finished run, with the hash of its {@link RunRows}
 * by_month(parameter_set, seed, arm, month, ...)              months of the projection, counted from 0
 * by_neighborhood(parameter_set, seed, arm, neighborhood, ...) whole projection; rows of nothing but zeros are left out
 * by_victim_group(parameter_set, seed, arm, victim_group, ...) whole projection; rows of nothing but zeros are left out
 * year_before(parameter_set, seed, arm, ...)                  the twelve months before the start
 * spending(parameter_set, seed, line, year, quantity, usd)    years of the projection, counted from 0; rows of zeros are left out
 * </pre>
 *
 * (an arm is {@code added} when only an attribution needs it) and those of {@link FactorialTables} and {@link BudgetTables}, where {@code ...} is one column for each {@link Count}, named like it in lower case.
 *
 * <p>Counts are NUMERIC, so that whole numbers take a byte or two and zeros none: SQLite would write them as eight bytes into a
 * REAL column of a table without row ids. A client gets integers where a count is whole.
 */
final class StoreSchema {
    /** Marks the file as a run store: "abat" in ASCII. */
    static final int APPLICATION_ID = 0x61626174;

    /** Raised when tables change. */
    static final int VERSION = 3;

    static final List<Count> COUNTS = List.of(Count.values());

    private static final List<String> COUNT_COLUMNS =
            COUNTS.stream().map(StoreSchema::column).toList();

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
                    + " sha256 TEXT NOT NULL, PRIMARY KEY (parameter_set, seed)) WITHOUT ROWID");
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

    /** A table with rows for every finished run; no other tables grow with the runs. */
    enum Detail {
        BY_MONTH("arm, month"),
        BY_NEIGHBORHOOD("arm, neighborhood"),
        BY_VICTIM_GROUP("arm, victim_group"),
        YEAR_BEFORE("arm"),
        SPENDING("line, year");

        private static final String OF_RUN = " WHERE parameter_set = ? AND seed = ?";
        private static final List<String> MONEY = List.of("quantity", "usd");

        private final String keys;
        private final int keyColumns;

        Detail(String keys) {
            this.keys = keys;
            this.keyColumns = keys.split(", ").length;
        }

        String table() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Names of the columns that tell the rows of a run apart. */
        List<String> keys() {
            return List.of(keys.split(", "));
        }

        int keyColumns() {
            return keyColumns;
        }

        /** Names of the columns with what was counted. */
        List<String> counted() {
            return this == SPENDING ? MONEY : COUNT_COLUMNS;
        }

        /** Number of columns after those of the run. */
        int columns() {
            return keyColumns + counted().size();
        }

        /** Name of the last key column: which part of the arm a row is about. */
        String part() {
            return keys.substring(keys.lastIndexOf(' ') + 1);
        }

        private String createTable() {
            String key = "parameter_set, seed, " + keys;
            String keyColumns = key.replace(",", " INTEGER NOT NULL,") + " INTEGER NOT NULL, ";
            String columns = counted().stream()
                    .map(column -> column + " NUMERIC NOT NULL, ")
                    .collect(Collectors.joining());
            return "CREATE TABLE " + table() + " (" + keyColumns + columns + "PRIMARY KEY (" + key + ")) WITHOUT ROWID";
        }

        String insert() {
            return "INSERT INTO " + table() + " VALUES (?, ?" + ", ?".repeat(columns()) + ")";
        }

        /** All columns but those of the run, of the rows of one run, by key. */
        String selectRun() {
            return "SELECT " + keys + ", " + String.join(", ", counted()) + " FROM " + table() + OF_RUN + " ORDER BY "
                    + keys;
        }
    }
}
