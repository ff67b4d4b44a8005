// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.police;

import java.util.ArrayList;
import java.util.List;
import org.abate.agency.Programmes;
import org.abate.model.Attack;

/** What the programmes of an arm know together of who is behind attacks; nothing where nobody exchanges anything. */
public final class Intelligence {
    private final List<IntelligenceDesk> desks = new ArrayList<>();

    private Intelligence() {}

    /** What the programmes of an arm know. */
    public static Intelligence of(Programmes programmes) {
        return programmes.shared(Intelligence.class, 0, Intelligence::new);
    }

    void join(IntelligenceDesk desk) {
        desks.add(desk);
    }

    /** A partnership attributed an attack to a group. */
    public void attributed(int group, double day) {
        desks.forEach(desk -> desk.learn(group, day));
    }

    /** Share of reviewed attacks attributed to the right group, with what the exchange knows of this one. */
    public double attributedShare(double alone, Attack attack) {
        double missed = 1 - alone;
        for (IntelligenceDesk desk : desks) {
            missed *= 1 - desk.attributionGain(attack);
        }
        return 1 - missed;
    }

    /** Whether a partnership is told of an attack, or of a group, in a jurisdiction other than its own. */
    public boolean toldAcrossBorders(Attack attack) {
        return desks.stream().anyMatch(desk -> desk.tellsAcrossBorders(attack));
    }
}
