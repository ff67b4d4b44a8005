// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Which shapes of a city touch, and which district holds most of a neighborhood. All shapes are in metres. */
final class Borders {
    /** Across a street whose two sides belong to two neighborhoods, polygons may stand this far apart, in metres. */
    static final double WIDEST_GAP_METRES = 30;

    /** Drawing the same border twice lets neighbors overlap a little; more of the smaller than this is a mistake. */
    private static final double LARGEST_OVERLAP_SHARE = 0.05;

    private Borders() {}

    /**
     * For each shape the indexes of those that touch it, ascending; shapes that overlap are written down.
     *
     * @param member by shape, the city that drew it
     * @param borderGapMetres how far apart shapes of two cities may stand; a river may lie between them
     */
    static List<List<Integer>> adjacent(
            List<MapShape> shapes, List<Integer> member, double borderGapMetres, ProblemLog log) {
        List<List<Integer>> neighbors = new ArrayList<>();
        shapes.forEach(shape -> neighbors.add(new ArrayList<>()));
        STRtree index = new STRtree();
        for (int i = 0; i < shapes.size(); i++) {
            index.insert(shapes.get(i).area().getEnvelopeInternal(), i);
        }
        for (int i = 0; i < shapes.size(); i++) {
            Geometry area = shapes.get(i).area();
            Envelope reach = new Envelope(area.getEnvelopeInternal());
            reach.expandBy(Math.max(WIDEST_GAP_METRES, borderGapMetres));
            for (Object found : index.query(reach)) {
                int j = (Integer) found;
                double gap = member.get(i).equals(member.get(j)) ? WIDEST_GAP_METRES : borderGapMetres;
                if (j > i && area.isWithinDistance(shapes.get(j).area(), gap)) {
                    neighbors.get(i).add(j);
                    neighbors.get(j).add(i);
                    reportOverlap(shapes.get(i), shapes.get(j), log);
                }
            }
        }
        neighbors.forEach(Collections::sort);
        return neighbors;
    }

    private static void reportOverlap(MapShape first, MapShape second, ProblemLog log) {
        double smaller = Math.min(first.area().getArea(), second.area().getArea());
        double share = sharedArea(first.area(), second.area()) / smaller;
        if (share > LARGEST_OVERLAP_SHARE) {
            log.add(
                    second.place(),
                    "geometry",
                    second.label() + " and " + first.label() + " overlap by " + Math.round(share * 100)
                            + " % of the smaller one; neighborhoods must lie side by side");
        }
    }

    /** Index of the district that shares the largest area with {@code area}, or -1 when none shares any. */
    static int districtOf(Geometry area, List<MapShape> districts) {
        int best = -1;
        double largest = 0;
        for (int i = 0; i < districts.size(); i++) {
            double shared = sharedArea(area, districts.get(i).area());
            if (shared > largest) {
                best = i;
                largest = shared;
            }
        }
        return best;
    }

    private static double sharedArea(Geometry first, Geometry second) {
        if (!first.getEnvelopeInternal().intersects(second.getEnvelopeInternal())) {
            return 0;
        }
        return OverlayNGRobust.overlay(first, second, OverlayNG.INTERSECTION).getArea();
    }
}
