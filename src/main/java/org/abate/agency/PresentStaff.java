// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import java.util.Map;
import org.abate.city.City;
import org.abate.city.Neighborhood;
import org.abate.evidence.ParameterSet;
import org.abate.model.ViolenceModel;
import org.abate.scenario.StaffCategory;

/** The public staff whom the city has anyway: patrol by district, detectives, the 911 center. */
public final class PresentStaff {
    private PresentStaff() {}

    /**
     * Puts the staff to work.
     *
     * @param changed staff of this arm where it differs from today's, by category
     */
    public static void employ(ViolenceModel model, Map<StaffCategory, Double> changed) {
        City city = model.world().city();
        ParameterSet set = model.world().parameterSet();
        PatrolParameters patrol = set.bind("patrol", PatrolParameters.class);
        for (var district : city.districts()) {
            double share = residentsIn(city, district.index()) / (double) city.residents();
            double officers = staff(city, changed, StaffCategory.POLICE_OFFICERS);
            model.employ(
                    new PoliceUnit(
                            model,
                            patrol,
                            district.index(),
                            share,
                            officers,
                            city.staff(StaffCategory.POLICE_OFFICERS)),
                    0,
                    0,
                    1);
        }
        model.employ(
                new DetectiveBureau(
                        model,
                        set.bind("detective", DetectiveParameters.class),
                        set.value("justice.nonfatalCaseWork"),
                        staff(city, changed, StaffCategory.DETECTIVES),
                        city.staff(StaffCategory.DETECTIVES)),
                0,
                0,
                1);
        employCallTakers(model, set, staff(city, changed, StaffCategory.CALL_TAKERS));
    }

    /** The 911 center answers calls with the call-takers in post. */
    private static void employCallTakers(ViolenceModel model, ParameterSet set, double callTakers) {
        City city = model.world().city();
        CallCenterParameters p = set.bind("callCenter", CallCenterParameters.class);
        CallCenter center = new CallCenter(
                city.calls().callsPerYear(),
                city.calendar().hour(),
                p.loadSpread(),
                p.onPostShare() * p.callTakerShare(),
                p.handlingSeconds(),
                p.patienceSeconds(),
                p.promptSeconds());
        AnswerTimes reference = center.year(city.staff(StaffCategory.CALL_TAKERS));
        AnswerTimes times = callTakers == city.staff(StaffCategory.CALL_TAKERS) ? reference : center.year(callTakers);
        model.employ(new CallDesk(model, center, times, reference), 0, 0, 1);
    }

    private static double staff(City city, Map<StaffCategory, Double> changed, StaffCategory category) {
        return changed.getOrDefault(category, city.staff(category));
    }

    private static int residentsIn(City city, int district) {
        return city.neighborhoods().stream()
                .filter(n -> n.district() == district)
                .mapToInt(Neighborhood::residents)
                .sum();
    }
}
