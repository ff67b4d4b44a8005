// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.abate.city.City;
import org.abate.city.Neighborhood;
import org.abate.evidence.ParameterSet;
import org.abate.model.ViolenceModel;
import org.abate.scenario.StaffCategory;

/**
 * The public staff whom a city has anyway: patrol by district, detectives, the 911 center. Made once for a parameter set and
 * put to work in every run of it; safe for threads.
 */
public final class PublicServices {
    private static final double NEXT_TO_NOBODY = 1e-3;

    private final City city;
    private final PatrolParameters patrol;
    private final DetectiveParameters detectives;
    private final double nonfatalCaseWork;
    private final CallCenter callCenter;
    private final double responseSeconds;
    private final Map<Double, AnswerTimes> answerTimes = new ConcurrentHashMap<>();

    public PublicServices(City city, ParameterSet set) {
        this.city = city;
        this.patrol = set.bind("patrol", PatrolParameters.class);
        this.detectives = set.bind("detective", DetectiveParameters.class);
        this.nonfatalCaseWork = set.value("justice.nonfatalCaseWork");
        CallCenterParameters p = set.bind("callCenter", CallCenterParameters.class);
        this.responseSeconds = p.dispatchAndTravelSeconds();
        this.callCenter = new CallCenter(
                city.lead().calls().callsPerYear(),
                city.calendar().hour(),
                p.loadSpread(),
                p.onPostShare() * p.callTakerShare(),
                p.handlingSeconds(),
                p.patienceSeconds(),
                p.promptSeconds());
    }

    /**
     * Puts the staff to work in a life of the city.
     *
     * @param changed staff of this arm where it differs from today's, by category
     */
    public void employ(ViolenceModel model, Map<StaffCategory, Double> changed) {
        double officers = staff(changed, StaffCategory.POLICE_OFFICERS);
        for (var district : city.districts()) {
            double share = residentsIn(district.index()) / (double) city.residents();
            double present = city.lead().staff(StaffCategory.POLICE_OFFICERS);
            model.employ(new PoliceUnit(model, patrol, district.index(), share, officers, present), 0, 0, 1);
        }
        double present = city.lead().staff(StaffCategory.DETECTIVES);
        double working = staff(changed, StaffCategory.DETECTIVES);
        model.employ(new DetectiveBureau(model, detectives, nonfatalCaseWork, working, present), 0, 0, 1);
        AnswerTimes times = answerTimes(staff(changed, StaffCategory.CALL_TAKERS));
        AnswerTimes today = answerTimes(city.lead().staff(StaffCategory.CALL_TAKERS));
        model.employ(
                new CallDesk(model, callCenter, responseSeconds, patrol.travelPerLogHours(), times, today), 0, 0, 1);
    }

    /** With nobody on post the calls fare as with next to nobody: hardly any is answered, and late. */
    private AnswerTimes answerTimes(double callTakers) {
        return answerTimes.computeIfAbsent(Math.max(NEXT_TO_NOBODY, callTakers), callCenter::year);
    }

    private double staff(Map<StaffCategory, Double> changed, StaffCategory category) {
        return changed.getOrDefault(category, city.lead().staff(category));
    }

    private int residentsIn(int district) {
        return city.neighborhoods().stream()
                .filter(n -> n.district() == district)
                .mapToInt(Neighborhood::residents)
                .sum();
    }
}
