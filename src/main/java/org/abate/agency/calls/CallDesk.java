// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.calls;

import org.abate.agency.CallRoom;
import org.abate.model.Count;
import org.abate.model.Interventions;
import org.abate.model.ServiceLevels;
import org.abate.model.ViolenceModel;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The 911 center of a jurisdiction in a run: answers as fast as its staff can, which decides who comes in time and how soon a
 * wound is treated. Works out its year anew when its staff or its load has changed.
 */
public final class CallDesk implements Steppable {
    private static final long serialVersionUID = 1L;

    private final int jurisdiction;
    private final double callTakers;
    private final transient CallLine line;
    private final transient CallRoom room;
    private final transient Interventions city;
    private final transient ServiceLevels services;
    private transient CallLine.Day day;

    /**
     * @param callTakers in post in this arm, before what programmes add
     * @param line how calls fare there
     * @param room what programmes change
     */
    public CallDesk(ViolenceModel model, int jurisdiction, double callTakers, CallLine line, CallRoom room) {
        this.jurisdiction = jurisdiction;
        this.callTakers = callTakers;
        this.line = line;
        this.room = room;
        this.city = model.interventions();
        this.services = model.services();
        this.day = line.day(callTakers, 1);
    }

    @Override
    public void step(SimState state) {
        double now = ((ViolenceModel) state).now();
        day = line.dayAfter(day, callTakers + room.extraCallTakers(jurisdiction, now), room.load(jurisdiction, now));
        services.answering(jurisdiction, day.answering());
        city.count(Count.CALLS, day.calls());
        city.count(Count.CALLS_ANSWERED_WITHIN_10_SECONDS, day.promptCalls());
    }
}
