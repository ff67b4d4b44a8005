// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.abate.agency.Study;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * An evaluation at the doors of a programme. It keeps the programme to its neighborhoods, notes where it has posts, and, where
 * it randomises, tosses a coin for every unit that the programme is about to take on: tails are turned away for good. When as
 * many have been randomised as the trial wants, nobody else is let in.
 */
final class Trial implements Study {
    private final IntPredicate covered;
    private final Unit randomised;
    private final int size;
    private final double treatedShare;
    private final long luck;
    private final Map<Subject, Assignment> assigned = new LinkedHashMap<>();
    private final SortedSet<Integer> posts = new TreeSet<>();

    /** A unit of a trial: the holder of a position, or a place. */
    record Subject(int number, int holder) {}

    /** When a unit was randomised, and how the coin fell. */
    record Assignment(double day, boolean treated) {}

    private Trial(IntPredicate covered, Unit randomised, int size, double treatedShare, long luck) {
        this.covered = covered;
        this.randomised = randomised;
        this.size = size;
        this.treatedShare = treatedShare;
        this.luck = luck;
    }

    /** An evaluation that only watches. */
    static Trial watching(IntPredicate covered) {
        return new Trial(covered, Unit.PERSON, 0, 0, 0);
    }

    /**
     * An evaluation that randomises.
     *
     * @param size units in it
     * @param runKey luck of the run; the coins are none that the city uses
     */
    static Trial randomising(IntPredicate covered, Unit unit, int size, double treatedShare, long runKey) {
        return new Trial(covered, unit, size, treatedShare, Keys.derive(runKey, Purpose.RESAMPLING, "trial"));
    }

    @Override
    public boolean covers(int neighborhood) {
        return covered.test(neighborhood);
    }

    @Override
    public boolean admits(Unit unit, int number, int holder, double day) {
        if (size == 0 || unit != randomised) {
            return true;
        }
        Subject subject = new Subject(number, holder);
        Assignment known = assigned.get(subject);
        if (known != null) {
            return known.treated();
        }
        if (assigned.size() >= size) {
            return false;
        }
        long coin = Keys.derive(Keys.derive(luck, Purpose.PERSON, number), Purpose.PERSON, holder);
        boolean treated = Draws.happens(coin, 0, treatedShare);
        assigned.put(subject, new Assignment(day, treated));
        return treated;
    }

    @Override
    public void posted(int neighborhood) {
        posts.add(neighborhood);
    }

    /** Everybody randomised, in their order. */
    Map<Subject, Assignment> assigned() {
        return assigned;
    }

    /** Neighborhoods in which the programme has posts. */
    SortedSet<Integer> posts() {
        return posts;
    }
}
