// SPDX-License-Identifier: Apache-2.0
package org.abate.reference;

import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The reference process as one would write it in MASON at first: each resident is a Steppable that steps every day. Those not at
 * risk do nothing when stepped, and MASON's own generator is used, so that a model of this kind could hardly be quicker.
 */
public final class ResidentsOnSchedule extends SimState {
    private static final long serialVersionUID = 1L;

    private final transient ReferenceProcess process;
    private final double[] contagion;
    private final double keptPerDay;
    private int events;

    public ResidentsOnSchedule(ReferenceProcess process, long seed) {
        super(new ec.util.MersenneTwisterFast(seed), new Schedule());
        this.process = process;
        this.contagion = new double[process.hazardPerDay().length];
        this.keptPerDay = Math.exp(-1 / process.meanLagDays());
    }

    private static final class Resident implements Steppable {
        private static final long serialVersionUID = 1L;
        private final int who;
        private int daysLived;

        Resident(int who) {
            this.who = who;
        }

        @Override
        public void step(SimState state) {
            daysLived++;
            ResidentsOnSchedule city = (ResidentsOnSchedule) state;
            if (who < city.contagion.length) {
                city.dayAtRisk(who);
            }
        }
    }

    private void dayAtRisk(int who) {
        double hazard = process.hazardPerDay()[who] + contagion[who];
        contagion[who] *= keptPerDay;
        if (random.nextDouble() < hazard) {
            events++;
            int[] ties = process.ties()[who];
            for (int tie : ties) {
                contagion[tie] += process.childrenPerEvent() / ties.length * (1 - keptPerDay);
            }
        }
    }

    @Override
    public void start() {
        super.start();
        for (int who = 0; who < process.residents(); who++) {
            schedule.scheduleRepeating(new Resident(who));
        }
    }

    /** Lives some days and tells how many events there were. */
    public int live(int days) {
        start();
        while (schedule.getTime() < days - 1) {
            schedule.step(this);
        }
        return events;
    }
}
