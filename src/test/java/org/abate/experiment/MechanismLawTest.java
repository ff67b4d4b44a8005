// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.abate.experiment.Lives.Life;
import org.abate.model.Count;
import org.abate.model.EventKind;
import org.abate.model.ViolenceModel;
import org.abate.scenario.StrategyChoice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A strategy works through its mechanisms and through nothing else: with them off its effect is gone. */
class MechanismLawTest {
    private static final int RUNS = 40;

    /** Enough for the least of the ratios, that of retaliation, to stand out from luck. */
    private static final int RUNS_OF_A_RATIO = 80;

    private static final Map<String, Double> OUTREACH_OFF = Map.of(
            "outreach.mediatedOddsRatio", 1.0,
            "outreach.reachedRetaliationRatio", 1.0,
            "outreach.clientOffendingHazardRatio", 1.0,
            "outreach.clientVictimizationHazardRatio", 1.0);
    private static final Map<String, Double> DETERRENCE_OFF = Map.of(
            "deterrence.notifiedHazardRatio", 1.0,
            "deterrence.extraLogEffectPerContact", 0.0,
            "deterrence.arrestsPerFollowThrough", 0.0);

    @Label("Outreach whose ratios are all 1 mediates, responds and has clients, and the city lives the same life")
    @Property(tries = 6)
    void outreachOff(@ForAll long seed) {
        Life busy = assertNoEffect(seed, OUTREACH_OFF, Arms.outreach(Map.of()));
        assertThat(busy.tally().total(Count.MEDIATIONS)).isPositive();
        assertThat(busy.count(EventKind.CLIENT_TAKEN_ON)).isPositive();
    }

    @Label("Therapy whose hazard ratio is 1 holds its sessions, and the city lives the same life")
    @Property(tries = 6)
    void therapyOff(@ForAll long seed) {
        Life busy = assertNoEffect(seed, Map.of("therapy.attendingHazardRatio", 1.0), Arms.therapy(Map.of()));
        assertThat(busy.count(EventKind.SESSION_ATTENDED)).isPositive();
    }

    @Label("Deterrence whose message is void and whose enforcement arrests nobody leaves the city the same life")
    @Property(tries = 6)
    void deterrenceOff(@ForAll long seed) {
        Life busy = assertNoEffect(seed, DETERRENCE_OFF, Arms.deterrence(Map.of()));
        assertThat(busy.count(EventKind.NOTIFIED)).isPositive();
    }

    @Label("Work without any fidelity to what was evaluated has no effect but its cost")
    @Property(tries = 4)
    void noFidelity(@ForAll long seed) {
        assertNoEffect(seed, Map.of(), Arms.outreach(Map.of("fidelity", 0.0)));
        assertNoEffect(seed, Map.of(), Arms.therapy(Map.of("fidelity", 0.0)));
        assertNoEffect(seed, Map.of(), Arms.deterrence(Map.of("fidelity", 0.0)));
    }

    @Test
    @DisplayName("Each ratio by itself: below 1 it lowers violence, above 1 it raises it, and further is more")
    void everyRatioWorksBothWays() {
        StrategyChoice outreach = Arms.outreach(Map.of("workers", 24, "supervisors", 3));
        for (String ratio : OUTREACH_OFF.keySet()) {
            assertBothWays(outreach, OUTREACH_OFF, ratio, List.of(0.3, 0.6, 1.0, 1.6));
        }
        assertBothWays(Arms.therapy(Map.of()), Map.of(), "therapy.attendingHazardRatio", List.of(0.3, 0.6, 1.0, 1.6));
        assertBothWays(
                Arms.deterrence(Map.of()),
                DETERRENCE_OFF,
                "deterrence.notifiedHazardRatio",
                List.of(0.3, 0.6, 1.0, 1.6));
    }

    @Test
    @DisplayName("More workers: more hours and more mediations")
    void moreWorkers() {
        Lives lives = Lives.milltown(2, 5, OUTREACH_OFF);
        List<Integer> staff = List.of(0, 1, 3, 6, 12, 24);
        double[] mediations = new double[staff.size()];
        for (int run = 0; run < RUNS; run++) {
            ViolenceModel before = lives.burnIn(run, (day, kind, key, who, whom) -> {});
            double[] hours = new double[staff.size()];
            for (int i = 0; i < hours.length; i++) {
                Life life = lives.live(run, before, Arms.of(Arms.outreach(Map.of("workers", staff.get(i)))));
                hours[i] = life.tally().total(Count.OUTREACH_HOURS);
                mediations[i] += life.tally().total(Count.MEDIATIONS);
            }
            assertThat(hours).isSorted().doesNotHaveDuplicates();
        }
        assertThat(mediations).isSorted().doesNotHaveDuplicates();
    }

    private static void assertBothWays(
            StrategyChoice strategy, Map<String, Double> off, String ratio, List<Double> values) {
        double[] means = values.stream()
                .mapToDouble(value -> {
                    Map<String, Double> changes = new HashMap<>(off);
                    changes.put(ratio, value);
                    Lives lives = Lives.milltown(3, 3, changes);
                    double sum = 0;
                    for (int run = 0; run < RUNS_OF_A_RATIO; run++) {
                        sum += lives.live(run, Arms.of(strategy)).expectedHomicides() / RUNS_OF_A_RATIO;
                    }
                    return sum;
                })
                .toArray();
        assertThat(means)
                .as("expected homicides where %s is %s", ratio, values)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    /** The same life of the city, up to the books of the programme. */
    private static Life assertNoEffect(long seed, Map<String, Double> changes, StrategyChoice strategy) {
        Lives lives = Lives.milltown(2, seed, changes);
        ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
        Life none = lives.live(0, before, Arms.STATUS_QUO);
        Life busy = lives.live(0, before, Arms.of(strategy));
        assertThat(busy.events()).hasSizeGreaterThan(none.events().size());
        assertThat(busy.ofTheCity()).isEqualTo(none.ofTheCity());
        assertThat(busy.expectedHomicides()).isEqualTo(none.expectedHomicides());
        return busy;
    }
}
