// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.calls;

import java.util.HashMap;
import java.util.Map;
import org.abate.agency.Programme;
import org.abate.agency.Roster;
import org.abate.agency.Shift;
import org.abate.city.Jurisdiction;
import org.abate.model.Count;
import org.abate.model.ViolenceModel;
import org.abate.scenario.CostItem;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Operators of a non-emergency line in one jurisdiction. Of all 911 calls a share could come to them instead; of these come as
 * many as they answer in the hours in which the line is open. Whoever hangs up there calls 911 as before.
 */
public final class NonEmergencyDesk implements Steppable {
    public static final CostItem OPERATORS = CostItem.staff("311 operators", "salary.operatorUsdPerYear");

    private static final long serialVersionUID = 1L;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final double HOURS_PER_DAY = 24;
    private static final int DAYS_PER_WEEK = 7;

    private final transient Programme programme;
    private final transient Roster roster;
    private final transient NonEmergencyParameters p;
    private final transient Jurisdiction home;
    private final transient WaitingLine line;
    private final double hoursOpen;
    private final double share;
    private final transient Map<Double, Double> answeredShare = new HashMap<>();

    private NonEmergencyDesk(
            Programme programme, Roster roster, NonEmergencyParameters p, Jurisdiction home, double hoursOpen) {
        this.programme = programme;
        this.roster = roster;
        this.p = p;
        this.home = home;
        this.hoursOpen = hoursOpen;
        this.share = programme.shareOfCalls(home);
        this.line = new WaitingLine(
                home.calls().callsPerYear() * p.movableShare() / (DAYS_PER_YEAR * HOURS_PER_DAY),
                p.handlingSeconds(),
                p.patienceSeconds());
    }

    /**
     * Hires operators for all jurisdictions of the programme, in proportion to their 911 calls.
     *
     * @param hoursOpen hours of the day in which the line is open, above 0 to 24
     */
    public static void hire(Programme programme, int operators, double hoursOpen) {
        if (operators == 0) {
            return;
        }
        NonEmergencyParameters p = programme.numbers().bind("nonEmergency", NonEmergencyParameters.class);
        Roster roster = programme.hire(OPERATORS, operators);
        for (Jurisdiction home : programme.jurisdictions()) {
            NonEmergencyDesk desk = new NonEmergencyDesk(programme, roster, p, home, hoursOpen);
            programme.all().calls().divert(home.index(), desk::movedShare);
            programme.all().police().relieve(home.index(), desk::hoursFreedPerDay);
            programme.employ(desk, Shift.DAY, DAYS_PER_WEEK);
        }
    }

    /** Share of all 911 calls that the line takes on a day. */
    private double movedShare(double day) {
        double onDuty = roster.inPost(day) * share * p.hoursPerYear() / (DAYS_PER_YEAR * hoursOpen);
        double answered =
                answeredShare.computeIfAbsent(onDuty, n -> line.before(n, 0).answeredShare());
        return programme.tenure().fidelity() * p.movableShare() * hoursOpen / HOURS_PER_DAY * answered;
    }

    private double movedPerDay(double day) {
        return movedShare(day) * home.calls().callsPerYear() / DAYS_PER_YEAR;
    }

    private double hoursFreedPerDay(double day) {
        return movedPerDay(day) * p.dispatchedShare() * home.calls().officerHoursPerDispatchedCall();
    }

    @Override
    public void step(SimState state) {
        programme.city().count(Count.CALLS_TO_311, movedPerDay(((ViolenceModel) state).now()) * DAYS_PER_WEEK);
    }
}
