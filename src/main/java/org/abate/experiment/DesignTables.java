// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abate.scenario.Goal;

/** Writes a {@link Design} into a run store and reads it back. */
final class DesignTables {
    private DesignTables() {}

    static void write(Connection connection, Design design) throws SQLException {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("abateVersion", design.abateVersion());
        metadata.put("title", design.title());
        metadata.put("scenarioSha256", design.scenarioSha256());
        metadata.put("city", design.city());
        metadata.put("seed", design.seed());
        metadata.put("plannedRuns", design.plan().runs());
        metadata.put("seedsPerSet", design.plan().seedsPerSet());
        design.plan().stopping().ifPresent(rule -> metadata.put("untilHalfWidthPoints", rule.halfWidthPoints()));
        metadata.put("startDate", design.start());
        metadata.put("horizonDays", design.horizonDays());
        metadata.put("months", design.months());
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO metadata VALUES (?, ?)")) {
            for (Map.Entry<String, Object> entry : metadata.entrySet()) {
                insert.setString(1, entry.getKey());
                insert.setString(2, entry.getValue().toString());
                insert.executeUpdate();
            }
        }
        writeArms(connection, design);
        FactorialTables.write(connection, design.factorials().mixes());
        DemographyTables.write(connection, design);
        BudgetTables.write(connection, design.strategies());
        writeGoals(connection, design.goals());
    }

    private static void writeArms(Connection connection, Design design) throws SQLException {
        List<String> names = design.armsOfRuns();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO arm VALUES (?, ?, ?)")) {
            for (int i = 0; i < names.size(); i++) {
                insert.setInt(1, i);
                insert.setString(2, names.get(i));
                insert.setBoolean(3, i >= design.arms().size());
                insert.executeUpdate();
            }
        }
    }

    private static void writeGoals(Connection connection, List<Goal> goals) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO goal VALUES (?, ?, ?, ?)")) {
            for (int i = 0; i < goals.size(); i++) {
                insert.setInt(1, i);
                insert.setString(2, goals.get(i).outcome());
                insert.setDouble(3, goals.get(i).reductionPercent());
                insert.setInt(4, goals.get(i).byYear());
                insert.executeUpdate();
            }
        }
    }

    static Design read(Connection connection) throws SQLException {
        Map<String, String> metadata = new HashMap<>();
        List<Goal> goals = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT key, value FROM metadata")) {
                while (rows.next()) {
                    metadata.put(rows.getString(1), rows.getString(2));
                }
            }
            try (ResultSet rows =
                    statement.executeQuery("SELECT outcome, reduction_percent, by_year FROM goal ORDER BY goal")) {
                while (rows.next()) {
                    goals.add(new Goal(rows.getString(1), rows.getDouble(2), rows.getInt(3)));
                }
            }
        }
        return new Design(
                metadata.get("abateVersion"),
                metadata.get("title"),
                metadata.get("scenarioSha256"),
                metadata.get("city"),
                Long.parseLong(metadata.get("seed")),
                new RunPlan(
                        Integer.parseInt(metadata.get("plannedRuns")),
                        Integer.parseInt(metadata.get("seedsPerSet")),
                        Optional.ofNullable(metadata.get("untilHalfWidthPoints"))
                                .map(points -> new StoppingRule(Double.parseDouble(points)))),
                LocalDate.parse(metadata.get("startDate")),
                Integer.parseInt(metadata.get("horizonDays")),
                Integer.parseInt(metadata.get("months")),
                readNames(connection, "SELECT name FROM arm WHERE added = 0 ORDER BY arm"),
                readNames(connection, "SELECT name FROM neighborhood ORDER BY neighborhood"),
                goals,
                BudgetTables.read(connection),
                DemographyTables.read(connection),
                FactorialTables.read(
                        connection, readNames(connection, "SELECT name FROM arm WHERE added = 1 ORDER BY arm")));
    }

    private static List<String> readNames(Connection connection, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
