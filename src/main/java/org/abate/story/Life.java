// SPDX-License-Identifier: Apache-2.0
package org.abate.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.abate.model.Decision;
import org.abate.model.EventKind;
import org.abate.model.Injury;
import org.abate.model.LifeListener;
import org.abate.model.Lineage;

/** Everything that happened in one arm of a run since the start of the projection, for looking things up. */
public final class Life implements LifeListener {
    private static final int MOST_RETALIATIONS = 60;

    private final List<Moment> moments = new ArrayList<>();
    private final Map<Long, Decision> decisions = new HashMap<>();
    private final Map<Long, Integer> passedBy = new HashMap<>();
    private final Map<Long, Injury> injuries = new HashMap<>();
    private final Map<Long, Injury> deaths = new TreeMap<>();
    private final Map<Long, Double> responses = new HashMap<>();
    private final Map<Long, Long> disputeOfInjury = new HashMap<>();

    /**
     * One entry of the event log.
     *
     * @param day in days since the burn-in began
     */
    record Moment(double day, EventKind kind, long key, int who, int whom) {}

    @Override
    public void record(double day, EventKind kind, long key, int who, int whom) {
        moments.add(new Moment(day, kind, key, who, whom));
        if (kind == EventKind.INCIDENT_RESPONSE) {
            responses.putIfAbsent(key, day);
        }
    }

    @Override
    public void decided(Decision decision) {
        long dispute = decision.dispute().key();
        decisions.put(dispute, decision);
        long attack = Lineage.attackOf(dispute);
        disputeOfInjury.put(attack, dispute);
        disputeOfInjury.put(Lineage.bystanderOf(attack), dispute);
    }

    @Override
    public void passedBy(double day, long dispute, int party) {
        passedBy.put(dispute, party);
    }

    @Override
    public void injured(Injury injury) {
        injuries.put(injury.attack().key(), injury);
        if (injury.attack().fatal()) {
            deaths.put(injury.attack().key(), injury);
        }
    }

    /** In the order in which they happened. */
    List<Moment> moments() {
        return moments;
    }

    /** How a dispute was decided; empty when it never arose or was not over at the end. */
    Optional<Decision> decision(long dispute) {
        return Optional.ofNullable(decisions.get(dispute));
    }

    /** Who was kept out of a dispute by a programme, so that it never arose. */
    Optional<Integer> keptOut(long dispute) {
        return Optional.ofNullable(passedBy.get(dispute));
    }

    /** When outreach workers first went to those around the violence of a dispute. */
    Optional<Double> response(long dispute) {
        return Optional.ofNullable(responses.get(Lineage.attackOf(dispute)));
    }

    Optional<Injury> injury(long attack) {
        return Optional.ofNullable(injuries.get(attack));
    }

    /** Deaths by the key of their attack, bystanders by a key of their own. */
    Map<Long, Injury> deaths() {
        return deaths;
    }

    /** The dispute of a death; empty for one that came out of a dispute before the start. */
    Optional<Long> disputeOf(long death) {
        return Optional.ofNullable(disputeOfInjury.get(death));
    }

    /** Disputes in retaliation for what came of a dispute, that arose and were decided. */
    List<Decision> retaliations(long dispute) {
        long attack = Lineage.attackOf(dispute);
        List<Decision> found = new ArrayList<>();
        for (long injury : new long[] {attack, Lineage.bystanderOf(attack)}) {
            for (int number = 0; number < MOST_RETALIATIONS; number++) {
                decision(Lineage.retaliation(injury, number)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The dispute whose violence each retaliation answers. */
    Map<Long, Long> causes() {
        Map<Long, Long> causes = new HashMap<>();
        decisions.values().stream().filter(Decision::violent).forEach(decision -> retaliations(
                        decision.dispute().key())
                .forEach(answer ->
                        causes.put(answer.dispute().key(), decision.dispute().key())));
        return causes;
    }
}
