// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.present;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.abate.agency.CallRoom;
import org.abate.agency.PoliceForce;
import org.abate.agency.Prices;
import org.abate.agency.PublicStaff;
import org.abate.agency.calls.CallCenter;
import org.abate.agency.calls.CallCenterParameters;
import org.abate.agency.calls.CallDesk;
import org.abate.agency.calls.CallLine;
import org.abate.agency.calls.Persistence;
import org.abate.agency.police.DetectiveBureau;
import org.abate.agency.police.DetectiveParameters;
import org.abate.agency.police.PatrolParameters;
import org.abate.agency.police.PoliceUnit;
import org.abate.city.City;
import org.abate.city.Jurisdiction;
import org.abate.city.Neighborhood;
import org.abate.city.PoliceDistrict;
import org.abate.evidence.ParameterSet;
import org.abate.model.ViolenceModel;
import org.abate.scenario.StaffCategory;

/**
 * The public staff whom each jurisdiction has anyway: patrol by district, detectives, the 911 center. Made once for a parameter
 * set and put to work in every run of it; safe for threads.
 */
public final class PublicServices {
    private static final int DAYS_PER_WEEK = 7;

    private final City city;
    private final PatrolParameters patrol;
    private final DetectiveParameters detectives;
    private final double nonfatalCaseWork;
    /** By district: its share of its jurisdiction's residents. */
    private final double[] shareOfResidents;

    private final List<CallLine> callLines;

    public PublicServices(City city, ParameterSet set) {
        this.city = city;
        this.patrol = set.bind("patrol", PatrolParameters.class);
        this.detectives = set.bind("detective", DetectiveParameters.class);
        this.nonfatalCaseWork = set.value("justice.nonfatalCaseWork");
        this.shareOfResidents = city.districts().stream()
                .mapToDouble(district -> residentsIn(district) / residentsWith(district))
                .toArray();
        CallCenterParameters p = set.bind("callCenter", CallCenterParameters.class);
        this.callLines = city.jurisdictions().stream()
                .map(jurisdiction -> callLine(jurisdiction, p))
                .toList();
    }

    private CallLine callLine(Jurisdiction jurisdiction, CallCenterParameters p) {
        CallCenter center = center(jurisdiction, p);
        return new CallLine(
                center,
                new Persistence(p.callAgainShare(), p.callAgainSeconds(), p.otherHelpSeconds()),
                jurisdiction.staff(StaffCategory.CALL_TAKERS),
                p.dispatchAndTravelSeconds(),
                patrol.travelPerLogHours());
    }

    /** The 911 center of a jurisdiction: calls follow the hours of violence, with part of its swing. */
    public CallCenter center(Jurisdiction jurisdiction, CallCenterParameters p) {
        return new CallCenter(
                jurisdiction.calls().callsPerYear(),
                city.calendar().hour().stream()
                        .map(violence -> 1 + p.hourSwing() * (violence - 1))
                        .toList(),
                p.loadSpread(),
                p.onPostShare() * p.callTakerShare(),
                p.handlingSeconds(),
                p.patienceSeconds(),
                p.promptSeconds());
    }

    /**
     * Puts the staff to work in a life of the city.
     *
     * @param changed staff of the lead jurisdiction in this arm where it differs from today's, by category
     * @return where programmes can change what the staff do
     */
    public PublicStaff employ(ViolenceModel model, Map<StaffCategory, Double> changed) {
        int jurisdictions = city.jurisdictions().size();
        PublicStaff staff = new PublicStaff(new PoliceForce(jurisdictions), new CallRoom(jurisdictions));
        for (PoliceDistrict district : city.districts()) {
            Jurisdiction home = city.jurisdictions().get(district.jurisdiction());
            double share = shareOfResidents[district.index()];
            double officers = staff(changed, home, StaffCategory.POLICE_OFFICERS);
            model.employ(new PoliceUnit(model, patrol, district, share, officers, staff.police()), 0, 0, 1);
        }
        for (Jurisdiction home : city.jurisdictions()) {
            double working = staff(changed, home, StaffCategory.DETECTIVES);
            model.employ(
                    new DetectiveBureau(model, detectives, nonfatalCaseWork, home, working, staff.police()), 0, 0, 1);
            double callTakers = staff(changed, home, StaffCategory.CALL_TAKERS);
            CallLine line = callLines.get(home.index());
            model.employ(new CallDesk(model, home.index(), callTakers, line, staff.calls()), 0, 0, 1);
        }
        Map<StaffCategory, Double> added = added(changed);
        if (!added.isEmpty()) {
            Prices prices = new Prices(model.world().parameterSet());
            model.employ(new Staffing(model.interventions(), prices, added), 0, 0, DAYS_PER_WEEK);
        }
        return staff;
    }

    /** People beyond today's, where their number differs. */
    private Map<StaffCategory, Double> added(Map<StaffCategory, Double> changed) {
        Map<StaffCategory, Double> added = new EnumMap<>(StaffCategory.class);
        changed.forEach((category, people) -> {
            if (people != city.lead().staff(category)) {
                added.put(category, people - city.lead().staff(category));
            }
        });
        return added;
    }

    private double staff(Map<StaffCategory, Double> changed, Jurisdiction home, StaffCategory category) {
        double present = home.staff(category);
        return home.equals(city.lead()) ? changed.getOrDefault(category, present) : present;
    }

    /** Residents of the jurisdiction that a district is of. */
    private double residentsWith(PoliceDistrict one) {
        return city.districts().stream()
                .filter(district -> district.jurisdiction() == one.jurisdiction())
                .mapToInt(this::residentsIn)
                .sum();
    }

    private int residentsIn(PoliceDistrict district) {
        return city.neighborhoods().stream()
                .filter(n -> n.district() == district.index())
                .mapToInt(Neighborhood::residents)
                .sum();
    }
}
