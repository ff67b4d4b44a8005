// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.abate.agency.Programme;
import org.abate.agency.Shift;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.model.Count;
import org.abate.model.DisputeKind;
import org.abate.model.PlaceUpkeep;
import org.abate.model.ViolenceModel;
import org.abate.scenario.CostItem;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Crews who clean and green vacant lots, close up abandoned houses or take them down.
 *
 * <p>So many properties as the trials treated for one small cluster of blocks protect one street place, once, from some weeks
 * after the work. Lots must be mown again and again: without upkeep, or when the programme ends, what was done shows no more
 * after a time that is exponential, and its protection is gone.
 */
public final class Remediation implements Steppable {
    public static final CostItem LOTS = CostItem.bought("lots cleaned and greened", "lots", "price.lotRemediatedUsd");
    public static final CostItem HOUSES =
            CostItem.bought("abandoned houses closed up", "houses", "price.houseRemediatedUsd");
    public static final CostItem DEMOLITIONS =
            CostItem.bought("abandoned houses taken down", "houses", "price.demolitionUsd");
    public static final CostItem UPKEEP = CostItem.bought("upkeep of lots", "lot-years", "price.lotUpkeepUsdPerYear");

    private static final long serialVersionUID = 1L;
    private static final double WEEKS_PER_YEAR = 365.25 / 7;
    private static final int TURNS = 100;
    private static final int LAPSE = 1;

    private final RemediationPlan plan;
    private final RemediationParameters p;
    private final double protection;
    private final long luck;
    private final transient Programme programme;
    private final transient VacantStock stock;
    private final transient PlaceUpkeep care;
    private final transient List<Integer> turns;
    private final transient Map<PropertyWork, Crew> crews = new EnumMap<>(PropertyWork.class);
    private final transient Deque<Treated> fresh = new ArrayDeque<>();
    private final transient List<Treated> kept = new ArrayList<>();
    private double lotsKept;
    private int turn;

    /** Work at one place. */
    private record Treated(int place, PropertyWork work, double shows) {}

    /** Those who do one kind of work: how much is due, and what is still to do at the present place. */
    private static final class Crew {
        double due;
        double leftAtPlace;
        int neighborhood;
        int place = VacantStock.NONE;
    }

    private Remediation(Programme programme, RemediationParameters p, RemediationPlan plan) {
        this.programme = programme;
        this.p = p;
        this.plan = plan;
        this.luck = programme.luck("lots", 0);
        this.protection = programme.tenure().fidelity() * programme.city().protectionOf(p.nearShootingsRatio());
        this.stock = new VacantStock(
                programme.model().world().city(), programme.model().world().places(), p, luck);
        this.care = programme.city().keepUpPlaces(EnumSet.allOf(DisputeKind.class));
        this.turns = programme.neighborhoods(plan.placement(), TURNS);
        for (PropertyWork work : PropertyWork.values()) {
            crews.put(work, new Crew());
        }
    }

    /** Sets crews to work. */
    public static void begin(Programme programme, RemediationPlan plan) {
        if (plan.lotsPerYear() + plan.housesPerYear() + plan.demolitionsPerYear() > 0) {
            RemediationParameters p = programme.numbers().bind("remediation", RemediationParameters.class);
            programme.employ(new Remediation(programme, p, plan), Shift.DAY, 7);
        }
    }

    @Override
    public void step(SimState state) {
        double day = ((ViolenceModel) state).now();
        boolean running = programme.tenure().runs(day);
        if (running) {
            crews.forEach((work, crew) -> work(work, crew, day));
            if (plan.keptUp() && lotsKept > 0) {
                programme.spend(UPKEEP, lotsKept / WEEKS_PER_YEAR);
            }
        }
        while (!fresh.isEmpty() && day >= fresh.peek().shows()) {
            Treated treated = fresh.poll();
            care.set(treated.place(), protection);
            if (protection != 0) {
                programme.city().treat(treated.place());
            }
            kept.add(treated);
        }
        if (!running || !plan.keptUp()) {
            kept.removeIf(treated -> lapses(treated, day));
        }
    }

    private void work(PropertyWork work, Crew crew, double day) {
        crew.due += programme.tenure().strength(day) * work.perYear(plan) / WEEKS_PER_YEAR;
        while (crew.due >= 1) {
            crew.due -= 1;
            if (!treatOne(work, crew, day)) {
                crew.due = 0;
            }
        }
    }

    /** Works on one property; false when there is none left. */
    private boolean treatOne(PropertyWork work, Crew crew, double day) {
        if (crew.leftAtPlace <= 0 || stock.left(work, crew.neighborhood) == 0) {
            if (!moveOn(work, crew)) {
                return false;
            }
        }
        stock.take(work, crew.neighborhood);
        programme.spend(work.cost(), 1);
        programme.city().count(Count.PROPERTIES_REMEDIATED, crew.neighborhood, 1);
        lotsKept += work == PropertyWork.LOT ? 1 : 0;
        crew.leftAtPlace -= 1;
        if (crew.leftAtPlace <= 0 && crew.place != VacantStock.NONE) {
            fresh.add(new Treated(crew.place, work, day + p.onsetDays()));
        }
        return true;
    }

    /** To the next neighborhood in turn that has such property. */
    private boolean moveOn(PropertyWork work, Crew crew) {
        for (int i = 0; i < turns.size(); i++) {
            int neighborhood = turns.get(turn++ % turns.size());
            if (stock.left(work, neighborhood) > 0) {
                crew.neighborhood = neighborhood;
                crew.place = nextPlace(neighborhood);
                crew.leftAtPlace = Math.max(0, crew.leftAtPlace + p.propertiesPerPlace());
                return true;
            }
        }
        return false;
    }

    /** Another place of the neighborhood where the programme may work; those that an evaluation keeps as they are it passes by. */
    private int nextPlace(int neighborhood) {
        int place = stock.nextPlace(neighborhood);
        while (place != VacantStock.NONE && !programme.admitsPlace(place)) {
            place = stock.nextPlace(neighborhood);
        }
        return place;
    }

    private boolean lapses(Treated treated, double day) {
        double mean = treated.work().lapseDays(p);
        double from =
                plan.keptUp() ? Math.max(treated.shows(), programme.tenure().to()) : treated.shows();
        long chance = Keys.derive(luck, Purpose.PLACE, treated.place());
        boolean lapsed = mean < Double.POSITIVE_INFINITY && day >= from + Draws.exponential(chance, LAPSE, mean);
        if (lapsed) {
            care.set(treated.place(), 0);
        }
        return lapsed;
    }
}
