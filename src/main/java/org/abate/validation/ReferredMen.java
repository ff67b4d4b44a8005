// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.evidence.ParameterSet;
import org.abate.model.Interventions;
import org.abate.model.ViolenceModel;

/**
 * Men of 18 to 40 whom outreach workers would have taken on: of each handful whom one knows, the one judged at highest risk.
 * Nobody does anything for them: they stand for the control group of a trial that recruited in this way (CB09).
 */
final class ReferredMen {
    /** READI had some 2,500 men in a city eight times as large. */
    private static final double PER_PERSON_AT_RISK = 0.08;

    private static final int KNOWN = 0;
    private static final int JUDGED = 100;
    private static final double YOUNGEST = 18;
    private static final double OLDEST = 40;

    private final Interventions city;
    private final int people;
    private final int knownPerRecruit;
    private final double noise;
    private final long luck;

    ReferredMen(ViolenceModel model, ParameterSet set) {
        this.city = model.interventions();
        this.people = model.world().network().size();
        this.knownPerRecruit = (int) set.value("outreach.peopleMetPerRecruit");
        this.noise = set.value("outreach.referralRiskNoise");
        this.luck = Keys.derive(model.world().runKey(), Purpose.IDENTIFICATION, "referred men");
    }

    List<Person> choose() {
        Set<Integer> chosen = new HashSet<>();
        List<Person> referred = new ArrayList<>();
        int wanted = (int) StrictMath.rint(PER_PERSON_AT_RISK * people);
        for (int worker = 0; worker < wanted; worker++) {
            int best = best(Keys.derive(luck, Purpose.IDENTIFICATION, worker));
            if (best >= 0 && chosen.add(best)) {
                referred.add(new Person(best, city.generation(best)));
            }
        }
        return referred;
    }

    private int best(long key) {
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < knownPerRecruit; i++) {
            int who = Draws.index(key, KNOWN + i, people);
            double judged = city.judgedRisk(who, noise * Draws.normal(key, JUDGED + i));
            if (eligible(who) && judged > highest) {
                highest = judged;
                best = who;
            }
        }
        return best;
    }

    private boolean eligible(int who) {
        return !city.female(who)
                && city.atLarge(who, city.generation(who))
                && city.ageYears(who) >= YOUNGEST
                && city.ageYears(who) <= OLDEST;
    }
}
