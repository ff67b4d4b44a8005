// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.therapy;

import java.util.stream.IntStream;
import org.abate.agency.Outlay;
import org.abate.agency.Programme;
import org.abate.chance.Draws;
import org.abate.chance.Exponential;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.model.Interventions;
import org.abate.model.LogOdds;

/**
 * A therapy group: seats, weekly sessions, attendance and drop-out.
 *
 * <p>After n sessions attended the gain in self-control is {@code full x (1 - exp(-n / sessionsToMostOfEffect))}; it fades with
 * {@code halfLifeDays}.
 */
final class TherapyGroup {
    private static final int ATTENDANCE = 0;
    private static final int DROPS_OUT = 0;
    private static final int COMES = 1;

    private final Outlay sessionCosts;
    private final Interventions city;
    private final TherapyParameters p;
    private final int sessionsPerWeek;
    private final int weeks;
    private final double[] gainLogOdds;
    private final int[] who;
    private final int[] generation;
    private final int[] sessions;
    private final double[] attendance;
    private int size;
    private int week;

    TherapyGroup(
            Programme programme, TherapyParameters p, int seats, int sessionsPerWeek, int weeks, double[] gainLogOdds) {
        this.city = programme.city();
        this.p = p;
        this.sessionCosts = programme.outlay(Therapy.SESSIONS);
        this.sessionsPerWeek = sessionsPerWeek;
        this.weeks = weeks;
        this.gainLogOdds = gainLogOdds;
        who = new int[seats];
        generation = new int[seats];
        sessions = new int[seats];
        attendance = new double[seats];
        week = weeks;
    }

    /** The gain in self-control, in log-odds, after 0 to {@code most} sessions. */
    static double[] gainAfterSessions(double full, int most, TherapyParameters p) {
        return IntStream.rangeClosed(0, most)
                .mapToDouble(n -> full * (1 - Exponential.exp(-n / p.sessionsToMostOfEffect())))
                .toArray();
    }

    boolean over() {
        return week >= weeks;
    }

    /** The course ends early: its clinician has left. */
    void end() {
        week = weeks;
    }

    int seats() {
        return who.length;
    }

    boolean full() {
        return size == who.length;
    }

    void beginCourse() {
        size = 0;
        week = 0;
    }

    void enrol(int person) {
        who[size] = person;
        generation[size] = city.generation(person);
        sessions[size] = 0;
        double z = Draws.normal(Keys.derive(city.luckOf(person), Purpose.CLINICIAN, 0), ATTENDANCE);
        double usual = LogOdds.of(p.attendance());
        attendance[size++] = LogOdds.probability(usual + p.attendanceLogSd() * z);
        city.enrol(person);
    }

    /** A week of sessions. */
    void meet(long luck) {
        for (int session = 0; session < sessionsPerWeek; session++) {
            long meeting = Keys.derive(luck, Purpose.CLINICIAN, (long) week * sessionsPerWeek + session);
            int came = 0;
            for (int seat = size - 1; seat >= 0; seat--) {
                came += comes(seat, Keys.derive(meeting ^ city.luckOf(who[seat]), Purpose.CLINICIAN, 0)) ? 1 : 0;
            }
            if (came > 0) {
                sessionCosts.spend(came);
            }
        }
        week++;
    }

    /** Whether somebody comes to a session, and what follows. */
    private boolean comes(int seat, long chance) {
        if (city.generation(who[seat]) != generation[seat]) {
            leave(seat);
        } else if (city.atLarge(who[seat], generation[seat]) && Draws.happens(chance, COMES, attendance[seat])) {
            sessions[seat]++;
            city.attendSession(who[seat], gainLogOdds[sessions[seat]]);
            return true;
        } else if (Draws.happens(chance, DROPS_OUT, p.dropOutPerMissedSession())) {
            city.dropOut(who[seat]);
            leave(seat);
        }
        return false;
    }

    private void leave(int seat) {
        size--;
        who[seat] = who[size];
        generation[seat] = generation[size];
        sessions[seat] = sessions[size];
        attendance[seat] = attendance[size];
    }
}
