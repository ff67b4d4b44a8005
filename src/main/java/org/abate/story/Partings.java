// SPDX-License-Identifier: Apache-2.0
package org.abate.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.abate.model.Decision;
import org.abate.model.Influence;
import org.abate.model.Injury;
import org.abate.model.Lineage;

/** Compares two lives of the same run: who died in one and not in the other, and where that began. */
final class Partings {
    private static final double NOTHING = 1e-9;
    private static final int LONGEST_CHAIN = 20;

    private final Life deadly;
    private final Life other;
    private final Map<Long, Long> causes;

    /**
     * @param deadly the life whose deaths are asked about
     * @param other the life in which they did not happen
     */
    Partings(Life deadly, Life other) {
        this.deadly = deadly;
        this.other = other;
        this.causes = deadly.causes();
    }

    /** Deaths that are in one life only. */
    List<Injury> deaths() {
        return deadly.deaths().entrySet().stream()
                .filter(death -> !other.deaths().containsKey(death.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * The parting to tell: of those decided by what was done for the dispute, its people, their group or its place, or else of those
     * nearest to that, the commonest type (cause and kind of dispute), and of this type the first.
     */
    Optional<Parting> typical() {
        List<Parting> all =
                deaths().stream().map(this::parting).flatMap(Optional::stream).toList();
        int best = all.stream().mapToInt(Parting::rank).min().orElse(0);
        List<Parting> nearest = all.stream().filter(one -> one.rank() == best).toList();
        Map<String, Long> times = nearest.stream().collect(Collectors.groupingBy(Parting::type, Collectors.counting()));
        Function<Parting, Long> common = one -> times.get(one.type());
        return nearest.stream()
                .min(Comparator.comparing(common)
                        .reversed()
                        .thenComparing(one -> one.death().attack().day())
                        .thenComparing(Parting::dispute));
    }

    /** Where a death began to differ: its own dispute or one that it answers, in a chain. Empty where that cannot be told. */
    private Optional<Parting> parting(Injury death) {
        Optional<Long> dispute = deadly.disputeOf(death.attack().key());
        boolean later = false;
        for (int i = 0; i < LONGEST_CHAIN && dispute.isPresent(); i++) {
            Optional<Parting> here = at(dispute.orElseThrow(), death, later);
            if (here.isPresent()) {
                return here;
            }
            dispute = Optional.ofNullable(causes.get(dispute.orElseThrow()));
            later = true;
        }
        return Optional.empty();
    }

    private Optional<Parting> at(long dispute, Injury death, boolean later) {
        Decision here = deadly.decision(dispute).orElseThrow();
        if (other.keptOut(dispute).isPresent()) {
            return Optional.of(new Parting(death, here, Optional.empty(), later, Cause.KEPT_OUT, Map.of()));
        }
        if (answeredByWorkers(dispute)) {
            return Optional.of(new Parting(death, here, Optional.empty(), later, Cause.RESPONSE, Map.of()));
        }
        Optional<Decision> there = other.decision(dispute)
                .filter(same -> same.aggressor().isSame(here.aggressor()))
                .filter(same -> same.opponent().isSame(here.opponent()));
        return there.flatMap(same -> compared(here, same, death, later));
    }

    /** Whether the violence that a retaliation answers is in both lives, and workers went there in the other one only. */
    private boolean answeredByWorkers(long retaliation) {
        return other.decision(retaliation).isEmpty()
                && Optional.ofNullable(causes.get(retaliation))
                        .filter(cause -> other.response(cause).isPresent())
                        .filter(cause -> deadly.response(cause).isEmpty())
                        .isPresent();
    }

    private static Optional<Parting> compared(Decision here, Decision there, Injury death, boolean later) {
        boolean free = there.aggressor().atLarge() && there.opponent().atLarge();
        if (!free) {
            return Optional.of(new Parting(death, here, Optional.of(there), later, Cause.AWAY, Map.of()));
        } else if (there.violent()) {
            return later
                    ? Optional.empty()
                    : Optional.of(new Parting(death, here, Optional.of(there), false, Cause.CARE, Map.of()));
        }
        Map<Cause, Double> differences = new EnumMap<>(Cause.class);
        for (Influence influence : Influence.values()) {
            double difference = here.logOdds().get(influence) - there.logOdds().get(influence);
            if (Math.abs(difference) > NOTHING) {
                differences.merge(Cause.of(influence), difference, Double::sum);
            }
        }
        return differences.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.<Cause, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> new Parting(death, here, Optional.of(there), later, most.getKey(), differences));
    }

    /** What came of a dispute in retaliation, and again of that. */
    static Aftermath aftermath(Life life, long dispute) {
        List<Decision> open = new ArrayList<>(life.retaliations(dispute));
        int attacks = 0;
        int wounded = 0;
        int killed = 0;
        double last = 0;
        for (int i = 0; i < open.size(); i++) {
            Decision answer = open.get(i);
            if (answer.violent()) {
                attacks++;
                last = Math.max(last, answer.day());
                for (Injury injury : injuries(life, answer.dispute().key())) {
                    killed += injury.attack().fatal() ? 1 : 0;
                    wounded += injury.attack().fatal() ? 0 : 1;
                }
                open.addAll(life.retaliations(answer.dispute().key()));
            }
        }
        return new Aftermath(open.size(), attacks, wounded, killed, last);
    }

    /** The one who was meant and a bystander, of those who were hurt. */
    static List<Injury> injuries(Life life, long dispute) {
        long attack = Lineage.attackOf(dispute);
        List<Injury> injuries = new ArrayList<>();
        life.injury(attack).ifPresent(injuries::add);
        life.injury(Lineage.bystanderOf(attack)).ifPresent(injuries::add);
        return injuries;
    }

    /**
     * Retaliations, and retaliations for these.
     *
     * @param disputes that were over by the end
     * @param attacks of them that came to violence
     * @param lastDay of an attack, in days since the burn-in began
     */
    record Aftermath(int disputes, int attacks, int wounded, int killed, double lastDay) {}
}
