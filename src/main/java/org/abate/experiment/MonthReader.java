// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.abate.experiment.StoreSchema.Detail;

/**
 * Reads the months of the projection for {@link StoredRuns}. The store keeps its rows run by run, so that a month is spread over
 * all of it; as many months as fit into {@link #MOST_NUMBERS} are therefore read in one pass.
 */
final class MonthReader {
    /** Numbers in memory at a time, 32 MiB of them: 1,000 runs of five arms take three passes, 5,000 runs thirteen. */
    static final int MOST_NUMBERS = 1 << 22;

    private static final String COLUMNS =
            StoreSchema.COUNTS.stream().map(StoreSchema::column).collect(Collectors.joining(", "));

    private final Path file;
    private final Connection connection;
    private final int months;
    private final int arms;
    private final int[] seedsBySet;

    MonthReader(Path file, Connection connection, int months, int arms, int[] seedsBySet) {
        this.file = file;
        this.connection = connection;
        this.months = months;
        this.arms = arms;
        this.seedsBySet = seedsBySet;
    }

    void eachMonth(int mostNumbers, StoredRuns.MonthVisitor visitor) throws IOException {
        long inAMonth = (long) Arrays.stream(seedsBySet).sum() * arms * StoreSchema.COUNTS.size();
        int atOnce = (int) Math.max(1, Math.min(months, mostNumbers / Math.max(1, inAMonth)));
        for (int from = 0; from < months; from += atOnce) {
            visit(from, Math.min(months, from + atOnce), visitor);
        }
    }

    private void visit(int from, int to, StoredRuns.MonthVisitor visitor) throws IOException {
        double[][][][][] counts = read(from, to);
        for (int month = from; month < to; month++) {
            List<ArmCounts> byArm =
                    Arrays.stream(counts[month - from]).map(ArmCounts::new).toList();
            visitor.visit(month, byArm);
        }
    }

    /** By month, arm, count, set and seed. */
    private double[][][][][] read(int from, int to) throws IOException {
        double[][][][][] counts = new double[to - from][arms][StoreSchema.COUNTS.size()][seedsBySet.length][];
        for (double[][][][] month : counts) {
            for (double[][][] arm : month) {
                for (double[][] count : arm) {
                    Arrays.setAll(count, set -> new double[seedsBySet[set]]);
                }
            }
        }
        String query = "SELECT arm, month, " + COLUMNS + " FROM " + Detail.BY_MONTH.table() + " WHERE month >= " + from
                + " AND month < " + to + " AND arm < " + arms + " ORDER BY parameter_set, seed, arm, month";
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            for (int set = 0; set < seedsBySet.length; set++) {
                for (int seed = 0; seed < seedsBySet[set]; seed++) {
                    readRun(rows, from, counts, set, seed);
                }
            }
        } catch (SQLException e) {
            throw new RunStoreException(file, e);
        }
        return counts;
    }

    private void readRun(ResultSet rows, int from, double[][][][][] counts, int set, int seed)
            throws IOException, SQLException {
        for (int arm = 0; arm < arms; arm++) {
            for (int month = 0; month < counts.length; month++) {
                if (!rows.next() || rows.getInt(1) != arm || rows.getInt(2) != from + month) {
                    throw RunStoreException.damaged(file, "counts of a finished run are missing");
                }
                double[][][] byCount = counts[month][arm];
                for (int count = 0; count < byCount.length; count++) {
                    byCount[count][set][seed] = rows.getDouble(3 + count);
                }
            }
        }
    }
}
