// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.abate.scenario.CostItem;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Payer;

/**
 * The strategies of each arm and what they can spend money on, in a run store:
 *
 * <pre>
 * arm_strategy(strategy, arm, key, title, standing, payer)
 * budget_line(line, strategy, item, unit, parameter, staff)
 * </pre>
 */
final class BudgetTables {
    private BudgetTables() {}

    static void create(Statement statement) throws SQLException {
        statement.execute(
                "CREATE TABLE arm_strategy (strategy INTEGER PRIMARY KEY, arm INTEGER NOT NULL, key TEXT NOT NULL,"
                        + " title TEXT NOT NULL, standing TEXT NOT NULL, payer TEXT NOT NULL)");
        statement.execute("CREATE TABLE budget_line (line INTEGER PRIMARY KEY, strategy INTEGER NOT NULL,"
                + " item TEXT NOT NULL, unit TEXT NOT NULL, parameter TEXT NOT NULL, staff INTEGER NOT NULL)");
    }

    static void write(Connection connection, List<PlannedStrategy> strategies) throws SQLException {
        int line = 0;
        try (PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO arm_strategy VALUES (?, ?, ?, ?, ?, ?)");
                PreparedStatement lines =
                        connection.prepareStatement("INSERT INTO budget_line VALUES (?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < strategies.size(); i++) {
                PlannedStrategy strategy = strategies.get(i);
                insert.setInt(1, i);
                insert.setInt(2, strategy.arm());
                insert.setString(3, strategy.key());
                insert.setString(4, strategy.title());
                insert.setString(5, strategy.standing().name());
                insert.setString(6, strategy.payer().name());
                insert.executeUpdate();
                for (CostItem item : strategy.items()) {
                    lines.setInt(1, line++);
                    lines.setInt(2, i);
                    lines.setString(3, item.name());
                    lines.setString(4, item.unit());
                    lines.setString(5, item.parameter());
                    lines.setBoolean(6, item.staff());
                    lines.executeUpdate();
                }
            }
        }
    }

    static List<PlannedStrategy> read(Connection connection) throws SQLException {
        List<PlannedStrategy> strategies = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT strategy, arm, key, title, standing, payer FROM arm_strategy ORDER BY strategy")) {
            while (rows.next()) {
                strategies.add(new PlannedStrategy(
                        rows.getInt(2),
                        rows.getString(3),
                        rows.getString(4),
                        EvidenceStanding.valueOf(rows.getString(5)),
                        Payer.valueOf(rows.getString(6)),
                        items(connection, rows.getInt(1))));
            }
        }
        return strategies;
    }

    private static List<CostItem> items(Connection connection, int strategy) throws SQLException {
        List<CostItem> items = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT item, unit, parameter, staff FROM budget_line WHERE strategy = ? ORDER BY line")) {
            query.setInt(1, strategy);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    items.add(
                            new CostItem(rows.getString(1), rows.getString(2), rows.getString(3), rows.getBoolean(4)));
                }
            }
        }
        return items;
    }
}
