// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.abate.agency.Programme;
import org.abate.agency.Roster;
import org.abate.agency.Shift;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.city.Neighborhood;
import org.abate.city.StreetPlaces;
import org.abate.model.Count;
import org.abate.model.DisputeKind;
import org.abate.model.PlaceUpkeep;
import org.abate.model.ViolenceModel;
import org.abate.scenario.CostItem;
import org.abate.scenario.Placement;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A problem-landlord unit: inspectors take the owners of problem properties to task, one case after the other. Where the owner
 * complies, disputes over drugs at the street place of the property are held back until the property relapses.
 */
public final class LandlordUnit implements Steppable {
    public static final CostItem INSPECTORS = CostItem.staff("inspectors", "salary.inspectorUsdPerYear");
    public static final CostItem CASES = CostItem.bought("hearings and notices", "cases", "price.landlordCaseUsd");

    private static final long serialVersionUID = 1L;
    private static final double WEEKS_PER_YEAR = 365.25 / 7;
    private static final int MONTHS_PER_YEAR = 12;
    private static final int TURNS = 100;
    private static final int WHERE = 0;
    private static final int COMPLIES = 1;
    private static final int RELAPSES = 2;

    private final LandlordParameters p;
    private final double casesPerMonth;
    private final double protection;
    private final double residentsPerHome;
    private final long luck;
    private final Roster inspectors;
    private final transient Programme programme;
    private final transient StreetPlaces places;
    private final transient PlaceUpkeep care;
    private final transient List<Integer> turns;
    private final transient Map<Integer, List<Property>> properties = new HashMap<>();
    private final transient Deque<Property> underWay = new ArrayDeque<>();
    private final transient List<Property> mended = new ArrayList<>();
    private double casesDue;
    private int turn;

    /** A property whose tenants sell drugs, and until when its owner need not be called on again. */
    private static final class Property {
        final int neighborhood;
        final int place;
        final long luck;
        int cases;
        double until = Double.NEGATIVE_INFINITY;

        Property(int neighborhood, int place, long luck) {
            this.neighborhood = neighborhood;
            this.place = place;
            this.luck = luck;
        }
    }

    private LandlordUnit(
            Programme programme, LandlordParameters p, double inspectors, double casesPerMonth, Placement placement) {
        this.programme = programme;
        this.p = p;
        this.casesPerMonth = casesPerMonth;
        this.residentsPerHome = programme.numbers().value("remediation.residentsPerHome");
        this.luck = programme.luck("properties", 0);
        this.protection = programme.tenure().fidelity() * programme.city().protectionOf(p.drugDisputesNearRatio());
        this.inspectors = programme.hire(INSPECTORS, inspectors);
        this.places = programme.model().world().places();
        this.care = programme.city().keepUpPlaces(EnumSet.of(DisputeKind.DRUG_MARKET));
        this.turns = programme.neighborhoods(placement, TURNS);
    }

    /**
     * Sets up a unit.
     *
     * @param inspectors people
     * @param casesPerMonth cases that an inspector closes in a month
     */
    public static void form(Programme programme, double inspectors, double casesPerMonth, Placement placement) {
        if (inspectors > 0) {
            LandlordParameters p = programme.numbers().bind("landlord", LandlordParameters.class);
            programme.employ(new LandlordUnit(programme, p, inspectors, casesPerMonth, placement), Shift.DAY, 7);
        }
    }

    @Override
    public void step(SimState state) {
        double day = ((ViolenceModel) state).now();
        while (!underWay.isEmpty() && day >= underWay.peek().until) {
            conclude(underWay.poll(), day);
        }
        mended.removeIf(property -> relapses(property, day));
        casesDue += inspectors.inPost(day) * casesPerMonth * MONTHS_PER_YEAR / WEEKS_PER_YEAR;
        while (casesDue >= 1) {
            casesDue = openCase(day) ? casesDue - 1 : 0;
        }
    }

    /** Takes on the next property in turn that nobody works on; false when there is none. */
    private boolean openCase(double day) {
        for (int i = 0; i < turns.size(); i++) {
            int neighborhood = turns.get(turn++ % turns.size());
            for (Property property : properties.computeIfAbsent(neighborhood, this::propertiesOf)) {
                if (day >= property.until && care.at(property.place) == 0) {
                    property.until = day + p.daysToComply();
                    property.cases++;
                    underWay.add(property);
                    programme.spend(CASES, 1);
                    return true;
                }
            }
        }
        return false;
    }

    /** The neighborhood's problem properties, where trouble is, from the one with most chance of being complained of. */
    private List<Property> propertiesOf(int neighborhood) {
        Neighborhood n = programme.model().world().city().neighborhoods().get(neighborhood);
        double vacant = Math.min(0.9, n.vacancyPercent() / 100);
        double homes = n.residents() / residentsPerHome / (1 - vacant);
        List<Property> all = new ArrayList<>();
        for (int number = 0; number < homes * p.problemPropertiesPerThousandHomes() / 1000; number++) {
            long key = Keys.derive(Keys.derive(luck, Purpose.PLACE, neighborhood), Purpose.PLACE, number);
            all.add(new Property(neighborhood, places.choose(neighborhood, Keys.uniform(key, WHERE)), key));
        }
        return all;
    }

    private void conclude(Property property, double day) {
        long chance = Keys.derive(property.luck, Purpose.SERVICE, property.cases);
        if (Draws.happens(chance, COMPLIES, p.complianceShare())) {
            property.until = day + Draws.exponential(chance, RELAPSES, p.compliesDays());
            care.set(property.place, protection);
            mended.add(property);
            programme.city().count(Count.PROBLEM_PROPERTIES_MENDED, property.neighborhood, 1);
        }
    }

    private boolean relapses(Property property, double day) {
        boolean relapsed = day >= property.until;
        if (relapsed) {
            care.set(property.place, 0);
        }
        return relapsed;
    }
}
