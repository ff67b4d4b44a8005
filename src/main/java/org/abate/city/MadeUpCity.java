// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abate.scenario.BacktestPlace.GroupAudit;
import org.abate.scenario.BacktestPlace.MadeUpPlace;
import org.abate.scenario.StaffCategory;
import org.locationtech.jts.geom.Coordinate;

/**
 * A city of which only what evaluations print is known: its size, its homicides and how concentrated they are. All else is that
 * of another city: calendar and ages as there, staff and calls as many per resident.
 *
 * <p>Neighborhoods are made up ({@link GroundSynthesis}) on a square, with one trauma center in the middle. How far they differ
 * in size, poverty and vacancy is the mean of St. Louis and Kansas City; clustering is judgement, as in the other lighter cities.
 */
public final class MadeUpCity {
    /** Audited members are at most this share of the people at risk, who are more where the audit would take more of them. */
    private static final double MOST_MEMBERS_AT_RISK = 0.8;

    private static final Coordinate ANYWHERE = new Coordinate(-90, 39);
    private static final int FIRST_YEAR = 2001;
    private static final int LAST_YEAR = 2008;
    private static final double RESIDENTS_LOG_SD = 0.68;
    private static final double POVERTY_LOG_SD = 0.64;
    private static final double VACANCY_LOG_SD = 0.61;
    private static final double POVERTY_FOLLOWS_HOMICIDE = 0.67;
    private static final double CLUSTERED_SHARE = 0.5;
    private static final double CLUSTER_REACH_KM = 1.5;
    private static final int NEIGHBORHOODS_PER_DISTRICT = 12;
    private static final int SEED = 1;

    private MadeUpCity() {}

    /**
     * The city of that description.
     *
     * @param place what is known
     * @param like where all else is from
     * @param homicidesPerYear the level that the untreated model is held to
     */
    public static City of(MadeUpPlace place, City like, double homicidesPerYear) {
        ProblemLog unheard = new ProblemLog();
        Place nowhere = Place.wholeFile(place.name());
        SynthesisPlan plan = new SynthesisPlan(
                place.residents(),
                new Site(ANYWHERE, place.areaKm2(), Optional.empty()),
                place.neighborhoods(),
                Math.max(1, place.neighborhoods() / NEIGHBORHOODS_PER_DISTRICT),
                FIRST_YEAR,
                LAST_YEAR,
                place.topTenPercentShare(),
                place.povertyPercent(),
                place.vacancyPercent(),
                RESIDENTS_LOG_SD,
                POVERTY_LOG_SD,
                VACANCY_LOG_SD,
                POVERTY_FOLLOWS_HOMICIDE,
                CLUSTERED_SHARE,
                CLUSTER_REACH_KM,
                SEED,
                nowhere);
        double perResident = place.residents() / (double) like.residentsOf(like.lead());
        CityDescription description = new CityDescription(
                place.name(),
                homicidesPerYear,
                place.source(),
                staffing(place, like.lead(), perResident),
                calls(place, like.lead().calls(), perResident),
                like.calendar(),
                like.lead().ages(),
                List.of(new CityDescription.Hospital("trauma center", ANYWHERE.x, ANYWHERE.y, nowhere)),
                Optional.empty(),
                Optional.of(plan));
        Ground ground = GroundSynthesis.make(plan, homicidesPerYear, unheard);
        Region region = Region.of(new Region.Member(place.name(), description, ground, nowhere));
        return new CityAssembly(region, unheard).join();
    }

    private static Map<StaffCategory, Double> staffing(MadeUpPlace place, Jurisdiction like, double perResident) {
        Map<StaffCategory, Double> people = new EnumMap<>(StaffCategory.class);
        for (StaffCategory category : StaffCategory.values()) {
            people.put(category, place.staffing().getOrDefault(category, perResident * like.staff(category)));
        }
        return people;
    }

    private static CallLoad calls(MadeUpPlace place, CallLoad like, double perResident) {
        return new CallLoad(
                place.callsPerYear().orElse(perResident * like.callsPerYear()),
                like.dispatchedShare(),
                like.officerHoursPerDispatchedCall(),
                like.patrolShare(),
                like.hoursOnDutyPerOfficerYear(),
                like.source());
    }

    /**
     * Parameters of the structure of people at risk where an audit counted the groups: as many groups of that mean size. At most
     * four in five people at risk belong to a group; where the audit counted more, more people are at risk.
     *
     * @param peopleAtRisk without an audit
     */
    public static Map<String, Double> structure(GroupAudit audit, int residents, double peopleAtRisk) {
        double atRisk = Math.max(peopleAtRisk, audit.members() / MOST_MEMBERS_AT_RISK);
        return Map.of(
                "risk.shareOfResidents", atRisk / residents,
                "group.memberShare", audit.members() / atRisk,
                "group.meanSize", audit.members() / (double) audit.count());
    }
}
