// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.Lives.Life;
import org.abate.model.Count;
import org.abate.model.ViolenceModel;
import org.abate.scenario.Arm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Work on properties protects the places near them, once, for as long as it lasts, and a city has only so many. */
class PlacesLawTest {
    private static final int RUNS = 40;
    private static final String EVERYWHERE = ", neighborhoods: {busiest: 9}, rampUpMonths: 0}";

    @Label("Nothing done, or done without fidelity: the same life")
    @Property(tries = 3)
    void nothingDone(@ForAll long seed) {
        Lives lives = Lives.milltown(2, seed, Map.of());
        ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
        Life none = lives.live(0, before, Arms.STATUS_QUO);
        for (Arm idle : List.of(
                Arms.written("vacantRemediation={lotsPerYear: 0, housesPerYear: 0}"),
                Arms.written("problemProperties={inspectors: 0}"))) {
            Life life = lives.live(0, before, idle);
            assertThat(life.events()).isEqualTo(none.events());
            assertThat(life.tally().total(Count.COST_USD)).isZero();
        }
        for (Arm useless : List.of(
                Arms.written("vacantRemediation={lotsPerYear: 500, fidelity: 0}"),
                Arms.written("problemProperties={inspectors: 5, fidelity: 0}"))) {
            Life life = lives.live(0, before, useless);
            assertThat(life.events()).isEqualTo(none.events());
            assertThat(life.expectedHomicides()).isEqualTo(none.expectedHomicides());
            assertThat(life.tally().total(Count.COST_USD)).isPositive();
        }
    }

    @Test
    @DisplayName(
            "A ratio below 1 lowers violence, above 1 it raises it; without disputes over drugs landlords do not matter")
    void bothWays() {
        assertBothWays("remediation.nearShootingsRatio", lots(2000, ""));
        assertBothWays("landlord.drugDisputesNearRatio", landlords(10));
        Lives lives =
                Lives.milltown(2, 5, Map.of("dispute.memberDrugMarketShare", 0.0, "dispute.loneDrugMarketShare", 0.0));
        ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
        Life life = lives.live(0, before, landlords(10));
        assertThat(life.tally().total(Count.PROBLEM_PROPERTIES_MENDED)).isPositive();
        assertThat(life.events())
                .isEqualTo(lives.live(0, before, Arms.STATUS_QUO).events());
    }

    @Test
    @DisplayName(
            "More lots help more, until there are no more lots; the whole stock moves violence by no more than the trials saw")
    void finiteStock() {
        Lives lives = Lives.milltown(3, 7, Map.of());
        List<Integer> perYear = List.of(0, 20, 200, 5000, 50000);
        double[] homicides = new double[perYear.size()];
        double[] properties = new double[perYear.size()];
        for (int run = 0; run < RUNS; run++) {
            ViolenceModel before = lives.burnIn(run, (day, kind, key, who, whom) -> {});
            for (int i = 0; i < homicides.length; i++) {
                Life life = lives.live(run, before, lots(perYear.get(i), ""));
                homicides[i] += life.expectedHomicides() / RUNS;
                properties[i] = life.tally().total(Count.PROPERTIES_REMEDIATED);
            }
        }
        assertThat(properties[1]).isCloseTo(60, within(2.0));
        assertThat(properties[3]).isEqualTo(properties[4]).isLessThan(5000);
        assertThat(homicides[0]).isGreaterThan(homicides[1]);
        assertThat(homicides[1]).isGreaterThan(homicides[2]);
        assertThat(homicides[3]).isLessThan(homicides[2]);
        assertThat(homicides[4] / homicides[0]).isBetween(0.90, 0.99);
    }

    @Test
    @DisplayName("Lots that nobody mows, and lots after the end, go back to what they were")
    void lapse() {
        Map<String, Double> strong = Map.of("remediation.nearShootingsRatio", 0.3, "remediation.lotLapseDays", 10.0);
        double kept = averted(strong, lots(2000, ""), 12, 36);
        double unkept = averted(strong, lots(2000, ", lotsKeptUp: false"), 12, 36);
        double ended = averted(strong, lots(2000, ", end: 2025-12-31"), 14, 36);
        assertThat(kept).isPositive();
        assertThat(unkept).isBetween(-0.3 * kept, 0.5 * kept);
        assertThat(ended).isBetween(-0.3 * kept, 0.3 * kept);
    }

    @Test
    @DisplayName("Costs are what lots, upkeep, houses, inspectors and cases cost, by hand")
    void costs() {
        Map<String, Double> nobodyLeaves = Map.of("staff.turnoverPerYear", 1e-9);
        ParameterSet p = Lives.medians(nobodyLeaves);
        Lives lives = Lives.milltown(2, 4, nobodyLeaves);
        ViolenceModel before = lives.burnIn(0, (day, kind, key, who, whom) -> {});
        double done = 2
                * (52 * p.value("price.lotRemediatedUsd")
                        + 26 * p.value("price.houseRemediatedUsd")
                        + 13 * p.value("price.demolitionUsd"));
        // Lots come evenly: over two years each is kept up for one on average.
        double upkeep = 104 * p.value("price.lotUpkeepUsdPerYear");
        assertThat(lives.live(
                                0,
                                before,
                                Arms.written(
                                        "vacantRemediation={lotsPerYear: 52, housesPerYear: 26, demolitionsPerYear: 13"
                                                + EVERYWHERE))
                        .tally()
                        .total(Count.COST_USD))
                .isCloseTo(done + upkeep, within(0.03 * (done + upkeep)));
        double unit = 2
                * (2 * p.value("salary.inspectorUsdPerYear") * 1.30 * 1.15
                        + 2 * 1 * 12 * p.value("price.landlordCaseUsd"));
        assertThat(lives.live(
                                0,
                                before,
                                Arms.written(
                                        "problemProperties={inspectors: 2, casesPerInspectorAndMonth: 1" + EVERYWHERE))
                        .tally()
                        .total(Count.COST_USD))
                .isCloseTo(unit, within(0.02 * unit));
    }

    private static void assertBothWays(String ratio, Arm arm) {
        double[] means = new double[3];
        List<Double> ratios = List.of(0.4, 1.0, 1.8);
        for (int i = 0; i < means.length; i++) {
            Lives lives = Lives.milltown(3, 3, Map.of(ratio, ratios.get(i)));
            for (int run = 0; run < RUNS; run++) {
                means[i] += lives.live(run, arm).expectedHomicides() / RUNS;
            }
        }
        assertThat(means).as(ratio).isSorted().doesNotHaveDuplicates();
    }

    private static double averted(Map<String, Double> changes, Arm arm, int from, int to) {
        Lives lives = Lives.milltown(3, 13, changes);
        double sum = 0;
        for (int run = 0; run < RUNS; run++) {
            ViolenceModel before = lives.burnIn(run, (day, kind, key, who, whom) -> {});
            sum += lives.live(run, before, Arms.STATUS_QUO).tally().between(from, to, Count.EXPECTED_HOMICIDES)
                    - lives.live(run, before, arm).tally().between(from, to, Count.EXPECTED_HOMICIDES);
        }
        return sum;
    }

    private static Arm lots(int perYear, String more) {
        return Arms.written("vacantRemediation={lotsPerYear: " + perYear + ", housesPerYear: 0" + more + EVERYWHERE);
    }

    private static Arm landlords(int inspectors) {
        return Arms.written("problemProperties={inspectors: " + inspectors + EVERYWHERE);
    }
}
