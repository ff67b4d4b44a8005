// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleFunction;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * An outline cut into pieces of equal area as {@link BrickWall} cuts a square: rows from north to south, each cut from west
 * to east. Where the outline is hollow a piece may have several parts.
 */
final class OutlineWall {
    /** Halvings of the span in which a cut is sought: a hundred kilometres come down to less than a micrometre. */
    private static final int STEPS = 40;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private OutlineWall() {}

    /** Pieces in metres, as the outline is, numbered row by row, turning at each end. */
    static List<Geometry> pieces(int count, Geometry outline) {
        Envelope all = outline.getEnvelopeInternal();
        int rows = (int) Math.max(1, Math.round(StrictMath.sqrt(count)));
        List<Geometry> pieces = new ArrayList<>();
        Geometry left = outline;
        for (int row = 0; row < rows; row++) {
            int before = pieces.size();
            int inRow = count * (row + 1) / rows - before;
            double share = inRow / (double) (count - before);
            double south = row == rows - 1
                    ? all.getMinY()
                    : cut(left, share, all.getMaxY(), all.getMinY(), y -> rows(all, y, all.getMaxY()));
            Geometry strip = within(left, rows(all, south, all.getMaxY()));
            left = within(left, rows(all, all.getMinY(), south));
            addRow(pieces, strip, inRow, row % 2 == 1);
        }
        return pieces;
    }

    private static void addRow(List<Geometry> pieces, Geometry strip, int inRow, boolean fromEast) {
        Envelope span = strip.getEnvelopeInternal();
        List<Geometry> row = new ArrayList<>();
        double west = span.getMinX();
        for (int i = 0; i < inRow; i++) {
            double east = i == inRow - 1
                    ? span.getMaxX()
                    : cut(
                            strip,
                            (i + 1) / (double) inRow,
                            span.getMinX(),
                            span.getMaxX(),
                            x -> new Envelope(span.getMinX(), x, span.getMinY(), span.getMaxY()));
            row.add(within(strip, new Envelope(west, east, span.getMinY(), span.getMaxY())));
            west = east;
        }
        if (fromEast) {
            Collections.reverse(row);
        }
        pieces.addAll(row);
    }

    private static Envelope rows(Envelope all, double south, double north) {
        return new Envelope(all.getMinX(), all.getMaxX(), south, north);
    }

    /** Between {@code none} and {@code whole} the cut behind which the box holds the share of the area. */
    private static double cut(
            Geometry area, double share, double none, double whole, DoubleFunction<Envelope> boxUpTo) {
        double wanted = share * area.getArea();
        double low = none;
        double high = whole;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (within(area, boxUpTo.apply(middle)).getArea() < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Only polygons: where the box touches a corner, a point or line may come out beside them. */
    private static Geometry within(Geometry area, Envelope box) {
        Geometry cut = OverlayNGRobust.overlay(area, FACTORY.toGeometry(box), OverlayNG.INTERSECTION);
        List<?> polygons = PolygonExtracter.getPolygons(cut);
        return polygons.size() == 1
                ? (Polygon) polygons.get(0)
                : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }
}
