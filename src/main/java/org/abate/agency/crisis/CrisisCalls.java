// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.crisis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.abate.agency.Programmes;
import org.abate.agency.calls.WaitingLine;
import org.abate.city.Jurisdiction;
import org.abate.scenario.StaffCategory;

/**
 * The behavioral-health calls of one jurisdiction and all who answer them in an arm: the city's present clinicians and the crews
 * of its programmes, who share the same calls.
 *
 * <p>A call waits some minutes for a clinician who is free; then an officer is sent as always. So clinicians answer
 *
 * <pre>A(n) = calls x answered share of a {@link WaitingLine} before n clinicians on duty</pre>
 *
 * and a programme answers its part of {@code A(present + added) - A(present)}: the more there are, the less one more answers.
 */
final class CrisisCalls {
    private static final double DAYS_PER_YEAR = 365.25;
    private static final double HOURS_PER_YEAR = DAYS_PER_YEAR * 24;
    private static final double SECONDS_PER_MINUTE = 60;

    /** Clinicians on duty are rounded to this many parts, so that no line is worked out twice. */
    private static final double PARTS = 1000;

    private final double callsPerYear;
    private final WaitingLine line;
    private final double hoursPerYear;
    private final double presentOnDuty;
    private final Map<Long, Double> known = new HashMap<>();
    private final List<Crew> crews = new ArrayList<>();

    /** People of one programme who answer such calls. */
    interface Crew {
        /** People at work for calls on a day, as full-time people. */
        double atWork(double day);

        /** Share of the hours of the day in which they are on duty, above 0 to 1. */
        double coveredShare();
    }

    CrisisCalls(Jurisdiction home, CrisisParameters p) {
        callsPerYear = home.calls().callsPerYear() * home.calls().dispatchedShare() * p.behavioralShare();
        line = new WaitingLine(
                callsPerYear / HOURS_PER_YEAR,
                p.handlingMinutes() * SECONDS_PER_MINUTE,
                p.dispatchPatienceMinutes() * SECONDS_PER_MINUTE);
        hoursPerYear = p.hoursPerYear();
        presentOnDuty = home.staff(StaffCategory.CLINICIANS) * hoursPerYear / HOURS_PER_YEAR;
    }

    /** The calls of a jurisdiction, which all programmes of an arm that answer them share. */
    static CrisisCalls of(Programmes programmes, Jurisdiction home) {
        return programmes.shared(
                CrisisCalls.class,
                home.index(),
                () -> new CrisisCalls(
                        home, programmes.model().world().parameterSet().bind("crisis", CrisisParameters.class)));
    }

    void join(Crew crew) {
        crews.add(crew);
    }

    /** Calls a year that the city's present clinicians answer. */
    double presentPerYear() {
        return answeredPerYear(presentOnDuty);
    }

    /** Calls a day that a crew answers beyond what present clinicians do. */
    double perDay(Crew crew, double day) {
        double own = onDuty(crew, day);
        if (own == 0) {
            return 0;
        }
        double added = own;
        for (Crew other : crews) {
            added += other == crew ? 0 : onDuty(other, day) * other.coveredShare();
        }
        double more = answeredPerYear(presentOnDuty + added) - answeredPerYear(presentOnDuty);
        return crew.coveredShare() * more * own / added / DAYS_PER_YEAR;
    }

    /** People of a crew on duty in the hours that it covers. */
    private double onDuty(Crew crew, double day) {
        return crew.atWork(day) * hoursPerYear / (HOURS_PER_YEAR * crew.coveredShare());
    }

    private double answeredPerYear(double onDuty) {
        long parts = Math.round(onDuty * PARTS);
        return known.computeIfAbsent(
                parts, n -> callsPerYear * line.before(n / PARTS, 0).answeredShare());
    }
}
