// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.abate.experiment.StoreSchema.Detail;
import org.abate.model.Count;
import org.abate.model.Spending;
import org.abate.model.Tally;
import org.abate.model.VictimGroup;

/** All that one run counted, as the rows of a run store: by table, each row its keys and then its values, rows by key. */
final class RunRows {
    private final Map<Detail, List<double[]>> rows = new EnumMap<>(Detail.class);

    RunRows() {
        for (Detail detail : Detail.values()) {
            rows.put(detail, new ArrayList<>());
        }
    }

    /**
     * The rows of a run.
     *
     * @param budget of the design
     * @param arms what each arm counted
     */
    static RunRows of(Design design, List<BudgetLine> budget, List<Tally> arms) {
        if (arms.size() != design.armsOfRuns().size()) {
            throw new IllegalArgumentException(
                    "a run must have " + design.armsOfRuns().size() + " arms but has " + arms.size());
        }
        RunRows rows = new RunRows();
        for (int arm = 0; arm < arms.size(); arm++) {
            Tally tally = arms.get(arm);
            if (tally.months() != design.months()
                    || tally.neighborhoods() != design.neighborhoods().size()) {
                throw new IllegalArgumentException("a tally of " + tally.months() + " months and "
                        + tally.neighborhoods() + " neighborhoods does not fit the design");
            }
            rows.addArm(arm, tally);
        }
        for (int line = 0; line < budget.size(); line++) {
            BudgetLine spentOn = budget.get(line);
            rows.addSpending(line, spentOn, arms.get(spentOn.strategy().arm()).spending());
        }
        return rows;
    }

    private void addArm(int arm, Tally tally) {
        for (int m = 0; m < tally.months(); m++) {
            int month = m;
            add(Detail.BY_MONTH, counted(count -> tally.inMonth(month, count), arm, month));
        }
        for (int n = 0; n < tally.neighborhoods(); n++) {
            int neighborhood = n;
            addUnlessZero(
                    Detail.BY_NEIGHBORHOOD,
                    counted(count -> tally.inNeighborhood(neighborhood, count), arm, neighborhood));
        }
        for (VictimGroup group : VictimGroup.values()) {
            addUnlessZero(
                    Detail.BY_VICTIM_GROUP, counted(count -> tally.forVictims(group, count), arm, group.ordinal()));
        }
        add(Detail.YEAR_BEFORE, counted(tally::inYearBefore, arm));
    }

    private static double[] counted(ToDoubleFunction<Count> value, double... keys) {
        double[] row = Arrays.copyOf(keys, keys.length + StoreSchema.COUNTS.size());
        for (int count = 0; count < StoreSchema.COUNTS.size(); count++) {
            row[keys.length + count] = value.applyAsDouble(StoreSchema.COUNTS.get(count));
        }
        return row;
    }

    private void addSpending(int line, BudgetLine spentOn, Spending spending) {
        for (int year = 0; year < spending.years(); year++) {
            Spending.Amount amount = spending.in(spentOn.inRun(), year);
            addUnlessZero(Detail.SPENDING, new double[] {line, year, amount.quantity(), amount.usd()});
        }
    }

    private void addUnlessZero(Detail detail, double[] row) {
        if (Arrays.stream(row, detail.keyColumns(), row.length).anyMatch(value -> value != 0)) {
            add(detail, row);
        }
    }

    /** Adds the next row. */
    void add(Detail detail, double[] row) {
        rows.get(detail).add(row);
    }

    List<double[]> of(Detail detail) {
        return rows.get(detail);
    }

    /**
     * A hash of all of it: SHA-256 over 64-bit floats, highest byte first: the run's parameter set and seed, then of each table
     * (by_month, by_neighborhood, by_victim_group, year_before, spending) the number of rows and the rows by key, all columns
     * but the first two.
     */
    String sha256(RunNumber run) {
        int numbers = 2;
        for (Detail detail : Detail.values()) {
            numbers += 1 + of(detail).size() * detail.columns();
        }
        ByteBuffer bytes = ByteBuffer.allocate(numbers * Double.BYTES);
        bytes.putDouble(run.parameterSet()).putDouble(run.seed());
        for (Detail detail : Detail.values()) {
            bytes.putDouble(of(detail).size());
            for (double[] row : of(detail)) {
                for (double number : row) {
                    bytes.putDouble(number == 0 ? 0.0 : number);
                }
            }
        }
        return Sha256.of(bytes.array());
    }
}
