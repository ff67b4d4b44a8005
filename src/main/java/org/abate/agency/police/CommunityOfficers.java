// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.abate.agency.Programme;
import org.abate.city.City;
import org.abate.city.Neighborhood;
import org.abate.model.Count;
import org.abate.model.DecayingValues;
import org.abate.model.ViolenceModel;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Officers who work in one neighborhood and are known there: trust in police that they have built grows with hours of contact
 * toward a ceiling and fades like all trust. They have no effect on violence but through trust.
 *
 * <p>In a week with h hours of contact and r thousand residents the trust built, B, rises by {@code (ceiling - B) x min(1, gain x
 * h / r)}.
 */
final class CommunityOfficers implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final double WEEKS_PER_YEAR = 365.25 / 7;

    /** Residents below which a neighborhood counts as one of so many: contact is with those who come there too. */
    private static final double FEWEST_RESIDENTS = 1000;

    private final transient Programme programme;
    private final transient CommunityPolicingParameters p;
    private final transient List<Integer> posts;
    private final transient DoubleUnaryOperator atWork;
    private final transient DecayingValues built;

    /**
     * @param posts neighborhood of each officer
     * @param atWork share of the officers who are there on a day
     */
    CommunityOfficers(Programme programme, List<Integer> posts, DoubleUnaryOperator atWork) {
        this.programme = programme;
        this.p = programme.numbers().bind("communityPolicing", CommunityPolicingParameters.class);
        this.posts = posts;
        this.atWork = atWork;
        City city = programme.model().world().city();
        this.built = new DecayingValues(
                city.neighborhoods().size(), programme.numbers().value("trust.halfLifeDays"));
    }

    @Override
    public void step(SimState state) {
        double day = ((ViolenceModel) state).now();
        double share = atWork.applyAsDouble(day);
        if (share <= 0) {
            return;
        }
        City city = programme.model().world().city();
        for (int neighborhood : posts) {
            Neighborhood here = city.neighborhoods().get(neighborhood);
            double onDuty = city.jurisdictionOf(neighborhood).calls().hoursOnDutyPerOfficerYear() / WEEKS_PER_YEAR;
            double hours = share * p.contactShare() * onDuty;
            double thousands = Math.max(FEWEST_RESIDENTS, here.residents()) / 1000;
            double gain = (p.trustCeiling() - built.at(neighborhood, day))
                    * Math.min(1, p.gainPerHourPerThousandResidents() * hours / thousands);
            built.add(neighborhood, day, gain);
            programme.city().moveTrust(neighborhood, gain);
            programme.city().count(Count.COMMUNITY_POLICING_HOURS, neighborhood, hours);
        }
    }
}
