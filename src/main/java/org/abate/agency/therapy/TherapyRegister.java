// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.therapy;

import java.util.Arrays;
import org.abate.model.ViolenceModel;

/** Who is or was in a programme of this arm, so that seats go to others first. */
public final class TherapyRegister {
    private final int[] generation;
    private final double[] notAgainBefore;

    public TherapyRegister(ViolenceModel model) {
        int people = model.world().network().size();
        generation = new int[people];
        notAgainBefore = new double[people];
        Arrays.fill(notAgainBefore, Double.NEGATIVE_INFINITY);
    }

    public boolean free(int who, int ofGeneration, double day) {
        return generation[who] != ofGeneration || day >= notAgainBefore[who];
    }

    public void note(int who, int ofGeneration, double until) {
        generation[who] = ofGeneration;
        notAgainBefore[who] = until;
    }
}
