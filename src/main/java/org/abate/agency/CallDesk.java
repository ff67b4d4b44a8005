// SPDX-License-Identifier: Apache-2.0
package org.abate.agency;

import org.abate.model.Answering;
import org.abate.model.Count;
import org.abate.model.Interventions;
import org.abate.model.ViolenceModel;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The 911 center of a run: answers as fast as its staff can, which decides who comes in time and how soon a wound is treated. */
final class CallDesk implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final double DAYS_PER_YEAR = 365.25;

    private final double callsPerDay;
    private final double promptPerDay;
    private final transient Answering answering;
    private final transient Interventions city;

    /**
     * @param responseSeconds time from the answer to an officer's arrival
     * @param travelPerLogHours fall of the logarithm of dispatch and travel per log unit of free officer-hours
     * @param times how calls fare with the staff of this arm
     * @param reference how they fare with today's staff: what effects are measured from
     */
    CallDesk(
            ViolenceModel model,
            CallCenter center,
            double responseSeconds,
            double travelPerLogHours,
            AnswerTimes times,
            AnswerTimes reference) {
        this.city = model.interventions();
        callsPerDay = center.callsPerYear() / DAYS_PER_YEAR;
        promptPerDay = center.callsAnsweredPromptly(times) / DAYS_PER_YEAR;
        double delay = times.meanDelaySeconds();
        double usual = reference.meanDelaySeconds();
        answering = new Answering(
                StrictMath.log((responseSeconds + delay) / (responseSeconds + usual)),
                responseSeconds / (responseSeconds + delay),
                travelPerLogHours,
                (delay - usual) / 60,
                1 - times.hangUpShare());
    }

    @Override
    public void step(SimState state) {
        ((ViolenceModel) state).services().answering(answering);
        city.count(Count.CALLS, callsPerDay);
        city.count(Count.CALLS_ANSWERED_WITHIN_10_SECONDS, promptPerDay);
    }
}
