// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.abate.city.StreetNetwork;
import org.abate.model.EventKind;
import org.abate.model.Injury;
import org.abate.statistics.RatioOfRates;
import org.abate.statistics.RatioOfRates.Rate;

/**
 * Retaliation after attacks that workers responded to and after those that they did not: shootings between groups within ninety
 * days in which the group of the earlier victim attacks.
 */
final class FollowUps {
    private static final double DAYS = 90;

    private final Lives lives;
    private final Counting counting;
    private final Set<Long> answered = new HashSet<>();

    /** Attacks and what followed them. */
    private record Sums(double answered, double followedAnswered, double others, double followedOthers) {}

    FollowUps(Lives lives) {
        this.lives = lives;
        this.counting = new Counting(lives.evaluation(), lives.network());
        for (Watch.Contact contact : lives.with().contacts()) {
            if (contact.kind() == EventKind.INCIDENT_RESPONSE) {
                answered.add(contact.key());
            }
        }
    }

    /** Attacks that were responded to, or not. */
    int units(boolean treated) {
        Sums sums = sums(true);
        return (int) (treated ? sums.answered : sums.others);
    }

    /** What followed attacks that were responded to. */
    double treatedAfter(boolean withProgramme) {
        return sums(withProgramme).followedAnswered;
    }

    /** The estimate in percent; not a number when it cannot be told. */
    double estimate(boolean withProgramme) {
        Sums sums = sums(withProgramme);
        if (sums.answered == 0 || sums.others == 0) {
            return Double.NaN;
        }
        var log = RatioOfRates.logRatio(
                new Rate(sums.followedAnswered, sums.answered), new Rate(sums.followedOthers, sums.others));
        return log.isPresent() ? PanelDesigns.percent(log.getAsDouble()) : Double.NaN;
    }

    private Sums sums(boolean withProgramme) {
        List<Injury> injuries = lives.after(withProgramme).injuries().stream()
                .filter(counting::counts)
                .toList();
        double[] sums = new double[4];
        for (int i = 0; i < injuries.size(); i++) {
            Injury first = injuries.get(i);
            int wronged = counting.group(first.attack().victim());
            if (wronged == StreetNetwork.NO_GROUP
                    || !lives.window().isAfter(first.attack().day())) {
                continue;
            }
            boolean treated = answered.contains(first.attack().key());
            sums[treated ? 0 : 2]++;
            for (int j = i + 1; j < injuries.size(); j++) {
                Injury later = injuries.get(j);
                if (later.attack().day() > first.attack().day() + DAYS) {
                    break;
                }
                boolean strikesBack = counting.group(later.attack().attacker()) == wronged
                        && counting.group(later.attack().victim()) != wronged;
                sums[treated ? 1 : 3] += strikesBack ? 1 : 0;
            }
        }
        return new Sums(sums[0], sums[1], sums[2], sums[3]);
    }
}
