// SPDX-License-Identifier: Apache-2.0
package org.abate.statistics;

import java.util.TreeMap;

/**
 * Square cells that cover a city, for concentration on areas of one size.
 *
 * <p>Cells lie on multiples of their size, a point on an edge belongs to the cell to the east and north. A cell is part of the
 * city when its center is; one whose center is outside is added when an event falls into it, so that no event is lost at
 * the border. The number of cells therefore depends a little on the events.
 */
public final class GridCells {
    /** The ground of the city, in the metric coordinates of the events. */
    @FunctionalInterface
    public interface Ground {
        boolean contains(double xMeters, double yMeters);
    }

    private record Cell(long row, long column) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return row != other.row ? Long.compare(row, other.row) : Long.compare(column, other.column);
        }
    }

    private final double sizeMeters;
    private final TreeMap<Cell, Integer> empty = new TreeMap<>();

    /**
     * The cells whose center lies on the ground.
     *
     * @param west smallest x of the city; no cell outside the four bounds is looked at
     */
    public GridCells(double sizeMeters, double west, double south, double east, double north, Ground city) {
        if (!(sizeMeters > 0 && west <= east && south <= north)) {
            throw new IllegalArgumentException("size must be above 0 and the bounds in order but are " + sizeMeters
                    + ", " + west + " to " + east + ", " + south + " to " + north);
        }
        this.sizeMeters = sizeMeters;
        Cell last = cellOf(east, north);
        for (long row = cellOf(west, south).row(); row <= last.row(); row++) {
            for (long column = cellOf(west, south).column(); column <= last.column(); column++) {
                if (city.contains((column + 0.5) * sizeMeters, (row + 0.5) * sizeMeters)) {
                    empty.put(new Cell(row, column), 0);
                }
            }
        }
    }

    /** Number of cells whose center lies in the city. */
    public int size() {
        return empty.size();
    }

    /** Number of events in each cell of the city and in each further cell that holds one. */
    public int[] events(double[] xMeters, double[] yMeters) {
        TreeMap<Cell, Integer> counts = new TreeMap<>(empty);
        for (int event = 0; event < xMeters.length; event++) {
            counts.merge(cellOf(xMeters[event], yMeters[event]), 1, Integer::sum);
        }
        return counts.values().stream().mapToInt(count -> count).toArray();
    }

    private Cell cellOf(double x, double y) {
        return new Cell((long) Math.floor(y / sizeMeters), (long) Math.floor(x / sizeMeters));
    }
}
