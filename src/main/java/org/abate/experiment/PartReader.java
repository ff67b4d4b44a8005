// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.abate.experiment.StoreSchema.Detail;
import org.abate.model.Count;

/**
 * Reads runs by neighborhood or victim group for {@link StoredRuns}, one run at a time.
 *
 * @param parts neighborhoods or victim groups
 * @param counts what is read of each
 */
record PartReader(Connection connection, int arms, Detail detail, int parts, List<Count> counts) {
    void eachRun(Path file, int[] sets, StoredRuns.RunVisitor visitor) throws IOException {
        String columns = counts.stream().map(c -> ", " + StoreSchema.column(c)).collect(Collectors.joining());
        String query = "SELECT arm, " + detail.part() + columns + " FROM " + detail.table()
                + " WHERE parameter_set = ? AND seed = ? AND arm < " + arms;
        try (PreparedStatement seeds =
                        connection.prepareStatement("SELECT seed FROM run WHERE parameter_set = ? ORDER BY seed");
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int set = 0; set < sets.length; set++) {
                statement.setInt(1, sets[set]);
                for (int seed : seeds(seeds, sets[set])) {
                    statement.setInt(2, seed);
                    visitor.visit(set, counted(statement));
                }
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
    }

    private static List<Integer> seeds(PreparedStatement statement, int set) throws SQLException {
        statement.setInt(1, set);
        List<Integer> seeds = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                seeds.add(rows.getInt(1));
            }
        }
        return seeds;
    }

    private double[][][] counted(PreparedStatement statement) throws SQLException {
        double[][][] counted = new double[arms][parts][counts.size()];
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                double[] part = counted[rows.getInt(1)][rows.getInt(2)];
                for (int count = 0; count < part.length; count++) {
                    part[count] = rows.getDouble(3 + count);
                }
            }
        }
        return counted;
    }
}
