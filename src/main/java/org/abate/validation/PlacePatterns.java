// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.City;
import org.abate.city.Neighborhood;
import org.abate.statistics.Concentration;
import org.abate.statistics.GridCells;
import org.abate.statistics.RankCorrelation;
import org.abate.statistics.ShockVariogram;
import org.abate.validation.Pattern.Standing;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Where homicides concentrate: by neighborhood and by square cell, and how lasting that is. */
final class PlacePatterns {
    private static final double TENTH = 0.1;

    private final List<Pattern> patterns = new ArrayList<>();
    private final int draws;

    private PlacePatterns(int draws) {
        this.draws = draws;
    }

    static List<Pattern> of(City city, int draws) {
        PlacePatterns all = new PlacePatterns(draws);
        all.neighborhoods();
        Geometry ground = UnaryUnionOp.union(
                city.neighborhoods().stream().map(Neighborhood::area).toList());
        all.cells("1km", grid(ground, 1000));
        all.cells("500m", grid(ground, 500));
        all.persistence();
        return all.patterns;
    }

    private void add(String id, Standing standing, String unit, String meaning, ToDoubleFunction<History> statistic) {
        patterns.add(Pattern.of(id, PatternGroup.PLACES, standing, unit, meaning, statistic)
                .over(h -> h.placedHomicides().size()));
    }

    private void neighborhoods() {
        for (int percent : new int[] {5, 10, 20, 50}) {
            add(
                    "conc_top" + percent + "pct_neighborhoods",
                    Standing.INPUT,
                    "share",
                    "homicides in the " + percent + " % of neighborhoods with most",
                    h -> new Concentration(h.byNeighborhood()).topShare(percent / 100.0));
        }
        add(
                "conc_top10_excess_over_equal_rates",
                Standing.INPUT,
                "share",
                "share of the top 10 % of neighborhoods less what equal rates would give",
                this::excessOverEqualRates);
        add(
                "conc_gini_neighborhoods",
                Standing.INPUT,
                "Gini",
                "Gini coefficient of neighborhoods",
                h -> new Concentration(h.byNeighborhood()).gini());
        add(
                "share_neighborhoods_zero",
                Standing.INPUT,
                "share",
                "neighborhoods without a homicide",
                h -> new Concentration(h.byNeighborhood()).shareOfAreasWithZero());
        add(
                "conc_top10_within_year_mean",
                Standing.EMERGENT,
                "share",
                "homicides in each year's own top 10 % of neighborhoods, mean over years",
                h -> Concentration.meanTopShareWithinYears(h.byYearAndNeighborhood(), TENTH));
    }

    private double excessOverEqualRates(History h) {
        var against = new Concentration(h.byNeighborhood())
                .topShareAgainstEqualRates(TENTH, draws, Keys.derive(0, Purpose.RESAMPLING, "equal rates"));
        return against.observed() - against.expected();
    }

    private static GridCells grid(Geometry ground, double sizeMetres) {
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(ground);
        GeometryFactory points = new GeometryFactory();
        Envelope box = ground.getEnvelopeInternal();
        return new GridCells(
                sizeMetres,
                box.getMinX(),
                box.getMinY(),
                box.getMaxX(),
                box.getMaxY(),
                (x, y) -> prepared.intersects(points.createPoint(new Coordinate(x, y))));
    }

    private void cells(String size, GridCells grid) {
        for (int percent : new int[] {5, 10, 20}) {
            cell(
                    "conc_top" + percent + "pct_" + size + "_cells",
                    "homicides in the " + percent + " % of " + size + " cells with most",
                    grid,
                    concentration -> concentration.topShare(percent / 100.0));
        }
        cell("conc_gini_" + size + "_cells", "Gini coefficient of " + size + " cells", grid, Concentration::gini);
        cell(
                "share_" + size + "_cells_zero",
                size + " cells without a homicide",
                grid,
                Concentration::shareOfAreasWithZero);
    }

    private void cell(String id, String meaning, GridCells grid, ToDoubleFunction<Concentration> statistic) {
        String unit = id.contains("gini") ? "Gini" : "share";
        add(id, Standing.FITTED, unit, meaning, h -> {
            List<Casualty> placed = h.mappedHomicides();
            return placed.isEmpty()
                    ? Double.NaN
                    : statistic.applyAsDouble(
                            new Concentration(grid.events(History.east(placed), History.north(placed))));
        });
    }

    private void persistence() {
        add(
                "rank_persistence_spearman_split",
                Standing.INPUT,
                "Spearman's rho",
                "neighborhoods' counts in the first half of the years against the second",
                h -> RankCorrelation.persistence(firstHalf(h), secondHalf(h)));
        add(
                "rank_persistence_spearman_split_nonzero",
                Standing.INPUT,
                "Spearman's rho",
                "the same where there was any homicide",
                h -> RankCorrelation.persistenceWhereAny(firstHalf(h), secondHalf(h)));
        add(
                "top10_carryover_split",
                Standing.INPUT,
                "share",
                "homicides of the second half in the first half's top 10 % of neighborhoods",
                h -> Concentration.carryOver(firstHalf(h), secondHalf(h), TENTH));
        add(
                "neighborhood_years_variogram",
                Standing.FITTED,
                "log variance",
                "how far incidents of neighborhoods vary between years, beyond chance and what moves the whole city",
                h -> new ShockVariogram(incidentsByNeighborhoodAndYear(h)).overall());
    }

    private static int[][] incidentsByNeighborhoodAndYear(History h) {
        int[][] counts = new int[h.city().neighborhoods().size()][h.years()];
        for (Casualty victim : h.incidents()) {
            if (victim.isInNeighborhood()) {
                int year = LocalDate.ofEpochDay(victim.epochDay()).getYear();
                counts[victim.neighborhood()][year - h.firstYear()]++;
            }
        }
        return counts;
    }

    private static int[] firstHalf(History h) {
        return h.byNeighborhood(h.firstYear(), h.firstYear() + h.years() / 2 - 1);
    }

    private static int[] secondHalf(History h) {
        return h.byNeighborhood(h.firstYear() + h.years() / 2, h.lastYear());
    }
}
