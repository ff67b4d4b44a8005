// SPDX-License-Identifier: Apache-2.0
package org.abate.report.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.abate.chart.Drawing;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;

/** Outlines of neighborhoods, fitted into a box on the page; y runs downward there. */
final class MapOutlines {
    private static final double HATCH = 4.5;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final List<List<Polygon>> places;
    private final Envelope everything;
    private final double scale;

    private MapOutlines(List<List<Polygon>> places, Envelope everything, double scale) {
        this.places = places;
        this.everything = everything;
        this.scale = scale;
    }

    /** Of GeoJSON features in the order of the neighborhoods; none when there are no shapes. */
    static MapOutlines of(JsonNode shapes, double wide, double high) {
        List<List<Polygon>> places = new ArrayList<>();
        Envelope everything = new Envelope();
        for (JsonNode feature : shapes.path("features")) {
            List<Polygon> polygons = new ArrayList<>();
            for (JsonNode rings : feature.path("geometry").path("coordinates")) {
                if (rings.path(0).size() >= 4) {
                    Polygon polygon = polygon(rings);
                    polygons.add(polygon);
                    everything.expandToInclude(polygon.getEnvelopeInternal());
                }
            }
            places.add(polygons);
        }
        double scale =
                Math.min(wide / Math.max(1e-9, everything.getWidth()), high / Math.max(1e-9, everything.getHeight()));
        return new MapOutlines(places, everything, scale);
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> made = new ArrayList<>();
        for (JsonNode ring : rings) {
            if (ring.size() >= 4) {
                Coordinate[] corners = new Coordinate[ring.size()];
                for (int i = 0; i < corners.length; i++) {
                    corners[i] = new Coordinate(
                            ring.path(i).path(0).asDouble(),
                            ring.path(i).path(1).asDouble());
                }
                made.add(GEOMETRY.createLinearRing(corners));
            }
        }
        return GEOMETRY.createPolygon(made.get(0), made.subList(1, made.size()).toArray(new LinearRing[0]));
    }

    boolean isEmpty() {
        return everything.isNull();
    }

    /** Width on the page. */
    double wide() {
        return everything.getWidth() * scale;
    }

    /** Height on the page. */
    double high() {
        return everything.getHeight() * scale;
    }

    private double x(double x, double left) {
        return left + (x - everything.getMinX()) * scale;
    }

    private double y(double y, double top) {
        return top + (everything.getMaxY() - y) * scale;
    }

    /** A neighborhood as an area, its holes running the other way round. */
    Path2D.Double area(int place, double left, double top) {
        Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Polygon polygon : places.get(place)) {
            add(outline, polygon.getExteriorRing(), true, left, top);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                add(outline, polygon.getInteriorRingN(hole), false, left, top);
            }
        }
        return outline;
    }

    private void add(Path2D.Double outline, LinearRing ring, boolean shell, double left, double top) {
        LinearRing turned = Orientation.isCCW(ring.getCoordinates()) == shell ? ring : ring.reverse();
        double[][] corners = corners(turned, left, top);
        Drawing.ring(outline, corners[0], corners[1]);
    }

    /** The borders of a neighborhood, each as its x and its y. */
    List<double[][]> rings(int place, double left, double top) {
        List<double[][]> rings = new ArrayList<>();
        for (Polygon polygon : places.get(place)) {
            rings.add(corners(polygon.getExteriorRing(), left, top));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(corners(polygon.getInteriorRingN(hole), left, top));
            }
        }
        return rings;
    }

    private double[][] corners(LineString line, double left, double top) {
        Coordinate[] at = line.getCoordinates();
        double[][] corners = new double[2][at.length];
        for (int i = 0; i < at.length; i++) {
            corners[0][i] = x(at[i].x, left);
            corners[1][i] = y(at[i].y, top);
        }
        return corners;
    }

    /** Slanting lines within a neighborhood: x1, y1, x2, y2. */
    List<double[]> hatch(int place, double left, double top) {
        List<double[]> lines = new ArrayList<>();
        double step = HATCH / scale;
        for (Polygon polygon : places.get(place)) {
            Envelope box = polygon.getEnvelopeInternal();
            double high = box.getHeight();
            double first = Math.floor((box.getMinX() - high - box.getMinY()) / step) * step + box.getMinY();
            for (double x = first; x < box.getMaxX(); x += step) {
                Geometry line = GEOMETRY.createLineString(
                        new Coordinate[] {new Coordinate(x, box.getMinY()), new Coordinate(x + high, box.getMaxY())});
                addInside(lines, polygon, line, left, top);
            }
        }
        return lines;
    }

    private void addInside(List<double[]> lines, Polygon polygon, Geometry line, double left, double top) {
        try {
            Geometry inside = polygon.intersection(line);
            for (int i = 0; i < inside.getNumGeometries(); i++) {
                if (inside.getGeometryN(i) instanceof LineString piece && piece.getNumPoints() == 2) {
                    double[][] ends = corners(piece, left, top);
                    lines.add(new double[] {ends[0][0], ends[1][0], ends[0][1], ends[1][1]});
                }
            }
        } catch (TopologyException e) {
            // A simplified outline may cross itself: such a neighborhood stays without hatching there.
        }
    }

    /** A point well inside the largest part. */
    double[] middle(int place, double left, double top) {
        Polygon largest = places.get(place).get(0);
        for (Polygon polygon : places.get(place)) {
            largest = polygon.getArea() > largest.getArea() ? polygon : largest;
        }
        Coordinate point = largest.getInteriorPoint().getCoordinate();
        return new double[] {x(point.x, left), y(point.y, top)};
    }
}
