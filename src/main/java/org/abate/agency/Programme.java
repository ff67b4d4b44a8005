// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.City;
import org.abate.city.Jurisdiction;
import org.abate.city.Neighborhood;
import org.abate.evidence.ParameterSet;
import org.abate.model.Interventions;
import org.abate.model.Spending;
import org.abate.model.ViolenceModel;
import org.abate.scenario.CostItem;
import org.abate.scenario.Placement;
import sim.engine.Steppable;

/**
 * One strategy at work in an arm: it hires people for its tenure, works in its territory, and what it uses up goes on its own
 * budget. What it shares with the other programmes of the arm is in {@link #all}.
 */
public final class Programme {
    private final Programmes all;
    private final String strategy;
    private final Tenure tenure;
    private final IntPredicate territory;
    private final Interventions city;
    private final Map<CostItem, Outlay> outlays = new HashMap<>();

    Programme(Programmes all, String strategy, Tenure tenure, IntPredicate territory) {
        this.all = all;
        this.strategy = strategy;
        this.tenure = tenure;
        this.territory = territory;
        this.city = all.city();
    }

    /** What the programmes of the arm share. */
    public Programmes all() {
        return all;
    }

    public ViolenceModel model() {
        return all.model();
    }

    /** The verbs by which it acts on the city. */
    public Interventions city() {
        return city;
    }

    public Tenure tenure() {
        return tenure;
    }

    /** The numbers of the run's parameter set. */
    public ParameterSet numbers() {
        return all.model().world().parameterSet();
    }

    /** Whether its staff may work in a neighborhood: in its own jurisdictions. */
    public boolean serves(int neighborhood) {
        return territory.test(neighborhood);
    }

    /** Jurisdictions in which its staff may work, the lead first. */
    public List<Jurisdiction> jurisdictions() {
        City here = model().world().city();
        return here.neighborhoods().stream()
                .map(Neighborhood::index)
                .filter(this::serves)
                .map(here::jurisdictionOf)
                .distinct()
                .toList();
    }

    /** The same programme, over after so many days. */
    public Programme forDays(double days) {
        return new Programme(all, strategy, tenure.forDays(days), territory);
    }

    /** Part of its staff who answer calls that work for one of its jurisdictions: in proportion to 911 calls. */
    public double shareOfCalls(Jurisdiction home) {
        List<Jurisdiction> served = jurisdictions();
        double calls = served.stream()
                .mapToDouble(jurisdiction -> jurisdiction.calls().callsPerYear())
                .sum();
        return calls > 0 ? home.calls().callsPerYear() / calls : 1.0 / served.size();
    }

    /** Where its staff work, in the order in which posts are placed; the arm's equity goals hold. */
    public List<Integer> neighborhoods(Placement placement, int posts) {
        List<Integer> placed = all.allocation().posts(placement, territory, posts);
        placed.forEach(all.study()::posted);
        return placed;
    }

    /** Whether an evaluation lets it take on somebody whom it is about to take on. */
    public boolean admits(int who, int holder) {
        return all.study().admits(Study.Unit.PERSON, who, holder, model().now());
    }

    /** Whether an evaluation lets it work at a street place where it is about to begin. */
    public boolean admitsPlace(int place) {
        return all.study().admits(Study.Unit.PLACE, place, 0, model().now());
    }

    /**
     * Hires staff of the usual turnover.
     *
     * @param salary what they are paid for
     * @param people posts; a fraction is a part-time post
     */
    public Roster hire(CostItem salary, double people) {
        return hire(salary, people, numbers().value("staff.turnoverPerYear"));
    }

    /** Hires staff with a turnover of their own, per year. */
    public Roster hire(CostItem salary, double people, double turnoverPerYear) {
        Roster roster =
                new Roster(this, salary, people, turnoverPerYear, numbers().value("staff.vacancyDays"));
        if (people > 0) {
            employ(roster, Shift.DAY, 7);
        }
        return roster;
    }

    /** Takes an agent on, who acts at the beginning of a shift every so many days. */
    public void employ(Steppable agent, Shift shift, int everyDays) {
        model().employ(agent, tenure.from(), shift.ordinal(), everyDays);
    }

    /** Uses up something that the strategy pays for; who does so day after day asks for the {@link #outlay} once. */
    public void spend(CostItem item, double quantity) {
        outlay(item).spend(quantity);
    }

    /** What the strategy pays for an item. */
    public Outlay outlay(CostItem item) {
        return outlays.computeIfAbsent(
                item, fresh -> new Outlay(city, city.account(new Spending.Line(strategy, fresh)), all.usd(fresh)));
    }

    /** Luck of a member of staff, the same in every arm of the run. */
    public long luck(String role, int number) {
        long here = Keys.derive(model().world().runKey(), Purpose.STAFF, strategy + " " + role);
        return Keys.derive(here, Purpose.STAFF, number);
    }
}
