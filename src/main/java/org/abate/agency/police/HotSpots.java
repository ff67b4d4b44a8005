// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Logarithm;
import org.abate.chance.Purpose;
import org.abate.city.StreetPlaces;
import org.abate.model.RunWorld;

/**
 * Which street places police hold to be the hot spots of a neighborhood: those that draw most of its trouble, as police see it
 * with an error that stays for the run and is the same in every arm.
 */
final class HotSpots {
    private final StreetPlaces places;
    private final double errorLogSd;
    private final double reachMetres;
    private final long luck;

    private record Judged(int place, double trouble) {}

    /**
     * @param errorLogSd error of what police know of a place, in log units
     * @param reachMetres distance within which another place feels that one is patrolled
     */
    HotSpots(RunWorld world, double errorLogSd, double reachMetres) {
        this.places = world.places();
        this.errorLogSd = errorLogSd;
        this.reachMetres = reachMetres;
        this.luck = Keys.derive(world.runKey(), Purpose.PLACE, "hot spots");
    }

    /** The hottest places of a neighborhood as police see it of those where they may work, at most {@code count}. */
    List<Integer> hottest(int neighborhood, int count, IntPredicate admitted) {
        int first = places.first(neighborhood);
        return IntStream.range(first, first + places.in(neighborhood))
                .mapToObj(place -> new Judged(place, judged(place)))
                .sorted(Comparator.comparingDouble((Judged judged) -> -judged.trouble()))
                .map(Judged::place)
                .filter(admitted::test)
                .limit(count)
                .toList();
    }

    private double judged(int place) {
        return Logarithm.ln(places.weight(place))
                + errorLogSd * Draws.normal(Keys.derive(luck, Purpose.PLACE, place), 0);
    }

    /** Places of the neighborhood near one of the hot spots that are not hot spots themselves. */
    List<Integer> near(int neighborhood, List<Integer> hot) {
        List<Integer> near = new ArrayList<>();
        int first = places.first(neighborhood);
        for (int place = first; place < first + places.in(neighborhood); place++) {
            int here = place;
            if (!hot.contains(here) && hot.stream().anyMatch(spot -> metres(spot, here) <= reachMetres)) {
                near.add(here);
            }
        }
        return near;
    }

    private double metres(int a, int b) {
        return StrictMath.hypot(
                places.eastMetres(a) - places.eastMetres(b), places.northMetres(a) - places.northMetres(b));
    }
}
