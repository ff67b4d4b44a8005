// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import java.util.ArrayList;
import java.util.List;
import org.abate.scenario.CostItem;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Staff of one kind in a programme, paid by the week while they are in post; a part-time post is the last one. */
public final class Roster implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final double WEEKS_PER_YEAR = 365.25 / 7;

    private final double people;
    private final transient Programme programme;
    private final transient Outlay wages;
    private final transient List<Post> posts = new ArrayList<>();

    /** Hires people for a programme; see {@link Programme#hire}. */
    Roster(Programme programme, CostItem salary, double people, double turnoverPerYear, double vacancyDays) {
        this.programme = programme;
        this.wages = programme.outlay(salary);
        this.people = people;
        for (int number = 0; number < people; number++) {
            posts.add(new Post(
                    programme.tenure(), number, programme.luck(salary.name(), number), turnoverPerYear, vacancyDays));
        }
    }

    /** People who should be there at full strength. */
    public double people() {
        return people;
    }

    /** People in post on a day; days must be asked about in order. */
    public double inPost(double day) {
        double filled = 0;
        for (int number = 0; number < posts.size(); number++) {
            if (posts.get(number).filled(day)) {
                filled += Math.min(1, people - number);
            }
        }
        return filled;
    }

    @Override
    public void step(SimState state) {
        double filled = inPost(programme.model().now());
        if (filled > 0) {
            wages.spend(filled / WEEKS_PER_YEAR);
        }
    }
}
