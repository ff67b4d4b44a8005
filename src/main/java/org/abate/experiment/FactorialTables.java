// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The {@link Factorials} of an experiment, in a run store:
 *
 * <pre>
 * mix_part(mix, part, title)       mix is the arm that is taken apart, parts are counted from 0
 * mix_subset(mix, subset, arm)     the arm with just some parts: part i is there when bit i of subset is set
 * </pre>
 */
final class FactorialTables {
    private FactorialTables() {}

    static void create(Statement statement) throws SQLException {
        statement.execute("CREATE TABLE mix_part (mix INTEGER NOT NULL, part INTEGER NOT NULL, title TEXT NOT NULL,"
                + " PRIMARY KEY (mix, part)) WITHOUT ROWID");
        statement.execute(
                "CREATE TABLE mix_subset (mix INTEGER NOT NULL, subset INTEGER NOT NULL, arm INTEGER NOT NULL,"
                        + " PRIMARY KEY (mix, subset)) WITHOUT ROWID");
    }

    static void write(Connection connection, List<Factorial> mixes) throws SQLException {
        try (PreparedStatement parts = connection.prepareStatement("INSERT INTO mix_part VALUES (?, ?, ?)");
                PreparedStatement subsets = connection.prepareStatement("INSERT INTO mix_subset VALUES (?, ?, ?)")) {
            for (Factorial factorial : mixes) {
                for (int part = 0; part < factorial.parts().size(); part++) {
                    parts.setInt(1, factorial.mix());
                    parts.setInt(2, part);
                    parts.setString(3, factorial.parts().get(part));
                    parts.executeUpdate();
                }
                for (Map.Entry<Integer, Integer> subset : factorial.armOf().entrySet()) {
                    subsets.setInt(1, factorial.mix());
                    subsets.setInt(2, subset.getKey());
                    subsets.setInt(3, subset.getValue());
                    subsets.executeUpdate();
                }
            }
        }
    }

    static Factorials read(Connection connection, List<String> addedArms) throws SQLException {
        SortedMap<Integer, List<String>> parts = new TreeMap<>();
        SortedMap<Integer, SortedMap<Integer, Integer>> arms = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT mix, title FROM mix_part ORDER BY mix, part")) {
                while (rows.next()) {
                    parts.computeIfAbsent(rows.getInt(1), mix -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT mix, subset, arm FROM mix_subset")) {
                while (rows.next()) {
                    arms.computeIfAbsent(rows.getInt(1), mix -> new TreeMap<>()).put(rows.getInt(2), rows.getInt(3));
                }
            }
        }
        List<Factorial> mixes = new ArrayList<>();
        parts.forEach((mix, titles) -> mixes.add(new Factorial(mix, titles, arms.get(mix))));
        return new Factorials(addedArms, mixes);
    }
}
