// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * A square cut into bricks of equal area: rows from north to south, each as high as its number of bricks asks for. Bricks
 * are numbered row by row, turning at each end, so that bricks of neighboring numbers touch.
 */
final class BrickWall {
    private BrickWall() {}

    /** Bricks in metres about the middle of the square. */
    static List<Envelope> bricks(int count, double areaKm2) {
        double side = StrictMath.sqrt(areaKm2) * 1000;
        int rows = (int) Math.max(1, Math.round(StrictMath.sqrt(count)));
        List<Envelope> bricks = new ArrayList<>();
        double top = side / 2;
        for (int row = 0; row < rows; row++) {
            int before = bricks.size();
            int inRow = count * (row + 1) / rows - before;
            double bottom = side / 2 - side * (before + inRow) / count;
            for (int i = 0; i < inRow; i++) {
                int column = row % 2 == 0 ? i : inRow - 1 - i;
                bricks.add(new Envelope(
                        side * column / inRow - side / 2, side * (column + 1) / inRow - side / 2, bottom, top));
            }
            top = bottom;
        }
        return bricks;
    }
}
