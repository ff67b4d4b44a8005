// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.calls;

import org.abate.agency.Programme;
import org.abate.agency.Roster;
import org.abate.city.Jurisdiction;
import org.abate.scenario.CostItem;

/** People who are hired to answer 911. */
public final class CallTakers {
    public static final CostItem CALL_TAKERS = CostItem.staff("911 call-takers", "salary.callTakerUsdPerYear");

    private CallTakers() {}

    /**
     * Fills posts of the 911 centers beyond those that are filled today, in proportion to their calls where there are several.
     *
     * @param callTakers posts, as the city's file counts them
     * @param turnoverPerYear rate at which people leave them, per year
     */
    public static void hire(Programme programme, int callTakers, double turnoverPerYear) {
        if (callTakers == 0) {
            return;
        }
        Roster roster = programme.hire(CALL_TAKERS, callTakers, turnoverPerYear);
        double fidelity = programme.tenure().fidelity();
        for (Jurisdiction home : programme.jurisdictions()) {
            double share = fidelity * programme.shareOfCalls(home);
            programme.all().calls().addCallTakers(home.index(), day -> share * roster.inPost(day));
        }
    }
}
