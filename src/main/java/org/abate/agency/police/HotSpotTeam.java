// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.abate.agency.Programme;
import org.abate.agency.Roster;
import org.abate.agency.Shift;
import org.abate.agency.Tenure;
import org.abate.city.City;
import org.abate.city.Jurisdiction;
import org.abate.model.Count;
import org.abate.model.Interventions;
import org.abate.model.ViolenceModel;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Officers who spend part of each shift at the street places that police hold to be hottest, stop people there, and patrol as
 * usual for the rest.
 *
 * <p>A place that gets h hours a day has {@code fidelity x min(1, h / fullDoseHours)} of the published protection, more where
 * officers were trained in procedural justice, and places near by a share of it; it fades within days ({@code patrolPlace}).
 * Each stop costs trust in the neighborhood, whatever the dose.
 */
public final class HotSpotTeam implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final double DAYS_PER_WEEK = 7;
    private static final double HOURS_PER_SHIFT = 24.0 / ViolenceModel.SHIFTS_PER_DAY;

    /** Residents below which a neighborhood counts as one of so many: those who come there are stopped too. */
    private static final double FEWEST_RESIDENTS = 1000;

    private final transient Programme programme;
    private final transient Interventions city;
    private final transient HotSpotParameters p;
    private final transient HotSpotDuty duty;
    private final transient DoubleUnaryOperator presentShare;
    private final transient List<Beat> beats = new ArrayList<>();
    private boolean begun;
    private final double trustLostPerStop;
    private final double full;
    private final double trained;

    /** What some officers of the team do in one neighborhood. */
    private record Beat(
            int neighborhood,
            int jurisdiction,
            double hoursPerDay,
            double thousandResidents,
            List<Integer> hot,
            List<Integer> near) {}

    private HotSpotTeam(Programme programme, HotSpotDuty duty, DoubleUnaryOperator presentShare) {
        this.programme = programme;
        this.city = programme.city();
        this.duty = duty;
        this.presentShare = presentShare;
        this.p = programme.numbers().bind("hotSpot", HotSpotParameters.class);
        this.trustLostPerStop = p.trustLostPerStop() * (outsiders() ? p.outsiderTrustRatio() : 1);
        this.full = programme.tenure().fidelity() * city.protectionOf(p.dosedRatio());
        this.trained = outsiders() ? 0 : programme.tenure().fidelity() * city.protectionOf(p.trainedRatio());
    }

    /** Sends a team out. */
    public static void deploy(Programme programme, HotSpotDuty duty) {
        if (duty.officers() > 0) {
            HotSpotTeam team = new HotSpotTeam(programme, duty, present(programme, duty));
            Map<Integer, Long> officers =
                    new TreeMap<>(programme.neighborhoods(duty.neighborhoods(), duty.officers()).stream()
                            .collect(Collectors.groupingBy(n -> n, Collectors.counting())));
            team.plan(officers);
            team.patrol(officers);
            programme.employ(team, Shift.EVENING, 1);
        }
    }

    /** Share of the officers who are there on a day. */
    private static DoubleUnaryOperator present(Programme programme, HotSpotDuty duty) {
        Tenure tenure = programme.tenure();
        return switch (duty.work()) {
            case FROM_PATROL -> tenure::strengthOn;
            case HIRED -> {
                Roster hired = programme.hire(HotSpotDuty.HIRED, duty.officers());
                yield day -> hired.inPost(day) / duty.officers();
            }
            case OUTSIDERS -> {
                Roster sent = programme.hire(HotSpotDuty.TROOPERS, duty.officers(), 0);
                yield day -> sent.inPost(day) / duty.officers();
            }
        };
    }

    private void plan(Map<Integer, Long> officers) {
        City here = programme.model().world().city();
        HotSpots known = new HotSpots(programme.model().world(), p.identificationLogSd(), p.diffusionMetres());
        officers.forEach((neighborhood, people) -> {
            Jurisdiction home = here.jurisdictionOf(neighborhood);
            double hours = people * hoursPerOfficerDay(home);
            long count = Math.max(1, Math.round(hours / HOURS_PER_SHIFT * duty.hotSpotsPerOfficerShift()));
            List<Integer> hot = known.hottest(neighborhood, (int) count, programme::admitsPlace);
            double residents = here.neighborhoods().get(neighborhood).residents();
            beats.add(new Beat(
                    neighborhood,
                    home.index(),
                    hours,
                    Math.max(FEWEST_RESIDENTS, residents) / 1000,
                    hot,
                    known.near(neighborhood, hot)));
        });
    }

    private boolean outsiders() {
        return duty.work() == HotSpotDuty.Officers.OUTSIDERS;
    }

    private double hoursPerOfficerDay(Jurisdiction home) {
        return outsiders()
                ? programme.numbers().value("surge.hoursPerWeek") / DAYS_PER_WEEK
                : home.calls().hoursOnDutyPerOfficerYear() / DAYS_PER_YEAR;
    }

    /** What the team is to ordinary patrol: those taken from it are there for the rest of their time only, others on top. */
    private void patrol(Map<Integer, Long> officers) {
        City here = programme.model().world().city();
        double rest = 1 - duty.hotSpotShare() - (duty.work() == HotSpotDuty.Officers.FROM_PATROL ? 1 : 0);
        Map<Integer, Long> byJurisdiction = new TreeMap<>();
        officers.forEach((neighborhood, people) ->
                byJurisdiction.merge(here.jurisdictionOf(neighborhood).index(), people, Long::sum));
        byJurisdiction.forEach((index, people) -> {
            if (!outsiders()) {
                programme.all().police().sendToHotSpots(index, people);
            }
            Jurisdiction home = here.jurisdictions().get(index);
            double hoursOfOne = home.calls().hoursOnDutyPerOfficerYear() / DAYS_PER_YEAR;
            double worth = hoursOfOne > 0 ? people * rest * hoursPerOfficerDay(home) / hoursOfOne : 0;
            programme.all().police().movePatrolOfficers(home, day -> worth * presentShare.applyAsDouble(day));
        });
    }

    @Override
    public void step(SimState state) {
        double day = ((ViolenceModel) state).now();
        double share = presentShare.applyAsDouble(day);
        if (share <= 0) {
            return;
        }
        if (!begun) {
            begun = true;
            beats.forEach(beat -> beat.hot().forEach(city::treat));
        }
        for (Beat beat : beats) {
            double hours = share * beat.hoursPerDay();
            visit(beat, duty.hotSpotShare() * hours);
            double stops = hours / HOURS_PER_SHIFT * duty.stopsPerOfficerDay();
            if (stops > 0) {
                double style = outsiders() ? 1 : programme.all().police().trustCostOfStops(beat.jurisdiction());
                city.moveTrust(beat.neighborhood(), -style * trustLostPerStop * stops / beat.thousandResidents());
                city.count(Count.STOPS, beat.neighborhood(), stops);
            }
        }
        if (outsiders()) {
            programme.spend(HotSpotDuty.DEPLOYMENT, share * duty.officers());
        }
    }

    private void visit(Beat beat, double hours) {
        if (hours <= 0) {
            return;
        }
        double dose = Math.min(1, hours / beat.hot().size() / p.fullDoseHours());
        double protection = dose * (full + trained * programme.all().police().trainedShare(beat.jurisdiction()));
        for (int place : beat.hot()) {
            city.patrolPlace(place, protection);
        }
        for (int place : beat.near()) {
            city.patrolPlace(place, p.diffusionShare() * protection);
        }
        city.count(Count.HOT_SPOT_HOURS, beat.neighborhood(), hours);
    }
}
