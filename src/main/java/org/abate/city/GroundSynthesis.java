// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Makes up the neighborhoods of a city that nobody has drawn.
 *
 * <ul>
 *   <li>Ground: a square of the city's area, or a stated outline, cut into bricks of equal area ({@link BrickWall},
 *       {@link OutlineWall}); police districts are runs of neighborhoods that follow one another.
 *   <li>Residents: lognormal between neighborhoods, apportioned so that they sum to the city's.
 *   <li>Homicides: lognormal weights with the spread at which the worst tenth carries the stated share
 *       ({@link Concentration}). Which neighborhood gets which rank is drawn: a score is part a field that is smooth over
 *       {@code clusterReachKm}, part noise. Level times years of homicides are apportioned to the weights, and each falls
 *       into a year drawn at random.
 *   <li>Poverty and vacancy: lognormal, correlated with the weights of homicide, scaled so that their mean over residents is
 *       the city's.
 * </ul>
 *
 * <p>The layout hangs on the seed in {@code city.yaml} alone, not on the seed of a run. The counts have no Poisson scatter
 * of their own: a stated share that was counted over a few years contains it already.
 */
final class GroundSynthesis {
    /** No neighborhood has more poor residents or empty homes than this; well above the city means that are allowed. */
    private static final double MOST_PERCENT = 95;

    /** Between the stated share of homicides and what whole homicides allow. */
    private static final double SHARE_TOLERANCE = 0.05;

    private final SynthesisPlan plan;
    private final int homicides;
    private final List<Brick> bricks;

    private GroundSynthesis(SynthesisPlan plan, double homicidesPerYear) {
        this.plan = plan;
        this.homicides = (int) Math.max(1, Math.round(homicidesPerYear * plan.years()));
        this.bricks = bricks(plan.site(), plan.neighborhoods());
    }

    private static List<Brick> bricks(Site site, int count) {
        LocalMetres metres = new LocalMetres(site.middle());
        if (site.outline().isPresent()) {
            return OutlineWall.pieces(count, metres.project(site.outline().orElseThrow())).stream()
                    .map(piece -> new Brick(piece.getCentroid().getCoordinate(), metres.unproject(piece)))
                    .toList();
        }
        GeometryFactory factory = new GeometryFactory();
        return BrickWall.bricks(count, site.areaKm2()).stream()
                .map(brick -> new Brick(
                        brick.centre(),
                        factory.toGeometry(new Envelope(
                                metres.unproject(brick.getMinX(), brick.getMinY()),
                                metres.unproject(brick.getMaxX(), brick.getMaxY())))))
                .toList();
    }

    /** The ground of a city; the same for the same plan and level. */
    static Ground make(SynthesisPlan plan, double homicidesPerYear, ProblemLog log) {
        return new GroundSynthesis(plan, homicidesPerYear).make(log);
    }

    private Ground make(ProblemLog log) {
        int[] ranks = ranks(violenceScores());
        int[] residents = residents();
        int[] counts = counts(ranks);
        double stated = plan.topTenPercentShare();
        double reached = Concentration.topTenPercentShare(
                IntStream.of(counts).asDoubleStream().toArray());
        if (Math.abs(reached - stated) > SHARE_TOLERANCE) {
            log.add(
                    plan.place(),
                    SynthesisPlan.KEY + ".homicideShareOfTopTenPercent",
                    homicides + " homicides on " + plan.neighborhoods() + " neighborhoods give "
                            + Math.round(100 * reached)
                            + " percent at best: state fewer neighborhoods or more historyYears");
        }
        double[] poverty = percents("poverty", plan.povertyPercent(), plan.povertyLogSd(), ranks, residents);
        double[] vacancy = percents("vacancy", plan.vacancyPercent(), plan.vacancyLogSd(), ranks, residents);
        List<NeighborhoodTable.Entry> table = new ArrayList<>();
        for (int i = 0; i < residents.length; i++) {
            table.add(new NeighborhoodTable.Entry(
                    id(i), name(i), residents[i], poverty[i], vacancy[i], district(i), Map.of(), plan.place()));
        }
        return new Ground(table, history(counts), shapes(), List.of());
    }

    private int[] residents() {
        double[] weights = normals("residents");
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.exp(plan.residentsLogSd() * weights[i]);
        }
        return Apportionment.of(weights, plan.residents());
    }

    private double[] violenceScores() {
        double[] field = new double[plan.neighborhoods()];
        double[] sources = normals("field");
        for (int i = 0; i < field.length; i++) {
            for (int j = 0; j < field.length; j++) {
                double reaches =
                        bricks.get(i).centre().distance(bricks.get(j).centre()) / (1000 * plan.clusterReachKm());
                field[i] += StrictMath.exp(-reaches * reaches / 2) * sources[j];
            }
        }
        int[] fieldRanks = ranks(field);
        double[] noise = normals("noise");
        double[] scores = new double[field.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.sqrt(plan.clusteredShare()) * Concentration.score(fieldRanks[i], scores.length)
                    + StrictMath.sqrt(1 - plan.clusteredShare()) * noise[i];
        }
        return scores;
    }

    private int[] counts(int[] ranks) {
        double[] byRank = Concentration.lognormalWeights(ranks.length, plan.topTenPercentShare());
        return Apportionment.of(
                IntStream.of(ranks).mapToDouble(rank -> byRank[rank]).toArray(), homicides);
    }

    private double[] percents(String what, double cityPercent, double logSd, int[] ranks, int[] residents) {
        double shared = plan.povertyFollowsHomicide();
        double own = StrictMath.sqrt(1 - shared * shared);
        double[] noise = normals(what);
        double[] weights = new double[ranks.length];
        for (int i = 0; i < weights.length; i++) {
            double score = shared * Concentration.score(ranks[i], ranks.length) + own * noise[i];
            weights[i] = StrictMath.exp(logSd * score);
        }
        double low = 0;
        double high = 1e6;
        for (int step = 0; step < 100; step++) {
            double middle = (low + high) / 2;
            if (mean(weights, middle, residents) < cityPercent) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double scale = (low + high) / 2;
        return IntStream.range(0, weights.length)
                .mapToDouble(i -> Math.min(MOST_PERCENT, scale * weights[i]))
                .toArray();
    }

    private double mean(double[] weights, double scale, int[] residents) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Math.min(MOST_PERCENT, scale * weights[i]) * residents[i];
        }
        return sum / plan.residents();
    }

    private HomicideHistory history(int[] counts) {
        Map<String, Map<Integer, Integer>> byId = new HashMap<>();
        long key = key("years");
        int drawn = 0;
        for (int i = 0; i < counts.length; i++) {
            Map<Integer, Integer> byYear = new TreeMap<>();
            for (int year = plan.firstYear(); year <= plan.lastYear(); year++) {
                byYear.put(year, 0);
            }
            for (int k = 0; k < counts[i]; k++) {
                byYear.merge(plan.firstYear() + Draws.index(key, drawn++, plan.years()), 1, Integer::sum);
            }
            byId.put(id(i), byYear);
        }
        return HomicideHistory.of(byId);
    }

    private List<MapShape> shapes() {
        return IntStream.range(0, bricks.size())
                .mapToObj(i -> new MapShape(id(i), name(i), bricks.get(i).area(), plan.place()))
                .toList();
    }

    /** 0 for the largest value; of equals the lower index first. */
    private static int[] ranks(double[] values) {
        int[] ranks = new int[values.length];
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -values[i]).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }

    private double[] normals(String what) {
        long key = key(what);
        return IntStream.range(0, plan.neighborhoods())
                .mapToDouble(i -> Draws.normal(key, i))
                .toArray();
    }

    private long key(String what) {
        return Keys.derive(plan.seed(), Purpose.POPULATION, "synthesised " + what);
    }

    private static String id(int index) {
        return Integer.toString(index + 1);
    }

    private static String name(int index) {
        return "Synthetic " + id(index);
    }

    private String district(int index) {
        return "Synthetic district " + (1 + (int) ((long) index * plan.policeDistricts() / plan.neighborhoods()));
    }
}
