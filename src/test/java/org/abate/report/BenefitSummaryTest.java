// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.abate.experiment.Outcome;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.RunPlan;
import org.abate.report.BenefitSummary.Benefit;
import org.abate.report.BenefitSummary.BenefitCost;
import org.abate.report.BenefitSummary.Level;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stand-in city, whose good arm averts a fifth of homicides and of four times as many shootings. */
class BenefitSummaryTest {
    @TempDir
    static Path folder;

    private static ResultsFolder results;
    private static Summary summary;

    @BeforeAll
    static void project() throws Exception {
        results = StandInResults.make(
                folder, new RunPlan(120, 4), 2, List.of("nothing", "same", "good"), List.of(0.0, 0.0, 20.0));
        summary = ResultFiles.write(results);
    }

    @Test
    void benefitIsHarmAvertedTimesPrice() {
        ArmSummary good = summary.arms().get(2);
        double homicides = averted(good, Outcome.HOMICIDES);
        double shootings = averted(good, Outcome.NONFATAL_SHOOTINGS);
        assertThat(homicides).isBetween(50.0, 65.0);
        assertThat(shootings).isCloseTo(4 * homicides, within(1e-6));
        var society = good.benefit().society();
        assertThat(usd(society.get(Level.LOW))).isCloseTo(10.0e6 * homicides + 218_000 * shootings, within(1.0));
        assertThat(usd(society.get(Level.MID))).isCloseTo(13.4e6 * homicides + 783_000 * shootings, within(1.0));
        assertThat(usd(society.get(Level.HIGH))).isCloseTo(25.8e6 * homicides + 2.37e6 * shootings, within(1.0));
        var taxpayers = good.benefit().taxpayers();
        assertThat(usd(taxpayers.get(Level.LOW))).isCloseTo(1.0e6 * homicides + 450_000 * shootings, within(1.0));
        assertThat(usd(taxpayers.get(Level.MID))).isCloseTo(1.5e6 * homicides + 783_000 * shootings, within(1.0));
        assertThat(usd(taxpayers.get(Level.HIGH))).isCloseTo(2.0e6 * homicides + 1.2e6 * shootings, within(1.0));
        Benefit mid = society.get(Level.MID);
        assertThat(mid.credible95().contains(mid.usd().mean())).isTrue();
        // a shooting is worth a fixed multiple of a homicide here, so the interval scales with that of homicides
        assertThat(mid.credible95().low())
                .isCloseTo(
                        (13.4e6 + 4 * 783_000)
                                * good.effectOnHomicides().avertedCredible95().low(),
                        within(1.0));
    }

    @Test
    void benefitIsSetAgainstExtraCost() {
        ArmSummary good = summary.arms().get(2);
        BenefitCost against = good.benefitCost().orElseThrow();
        assertThat(against.extraUsd()).isEqualTo(24 * 20_000);
        for (Level level : Level.values()) {
            double benefit = usd(good.benefit().society().get(level));
            assertThat(against.ratio().get(level)).isCloseTo(benefit / 480_000, within(1e-9));
            assertThat(against.netUsd().get(level)).isCloseTo(benefit - 480_000, within(1e-6));
        }
        BenefitCost free = good.benefit().against(0).orElseThrow();
        assertThat(free.ratio()).allSatisfy((level, ratio) -> assertThat(ratio).isNaN());
        assertThat(free.netUsd().get(Level.LOW))
                .isEqualTo(usd(good.benefit().society().get(Level.LOW)));
    }

    @Test
    void nothingIsSetAgainstCostWhereNoHomicideAvertedIsKnown() {
        for (ArmSummary arm : summary.arms().subList(0, 2)) {
            assertThat(arm.benefit().avertsHomicides()).isFalse();
            assertThat(arm.benefitCost()).isEmpty();
            assertThat(arm.benefit().against(1)).isEmpty();
            assertThat(usd(arm.benefit().society().get(Level.HIGH))).isZero();
        }
    }

    @Test
    void fewParameterSetsKnowNothing() throws Exception {
        for (RunPlan few : List.of(new RunPlan(4, 4), new RunPlan(20, 4))) {
            Summary one = ResultFiles.write(
                    StandInResults.make(folder, few, 1, List.of("nothing", "good"), List.of(0.0, 20.0)));
            assertThat(usd(one.arms().get(1).benefit().society().get(Level.MID)))
                    .isPositive();
            assertThat(one.arms().get(1).benefitCost()).isEmpty();
        }
    }

    @Test
    void filesTellIt() throws Exception {
        List<String> csv = Files.readAllLines(results.csv().resolve("benefits.csv"));
        assertThat(csv).hasSize(1 + 3 * 2 * 3);
        assertThat(csv.get(0)).startsWith("arm,whoSaves,prices,usdPerHomicide,usdPerNonfatalShooting,benefitUsd,");
        assertThat(csv.get(1))
                .startsWith("nothing,society,low,10000000,218000,0,0,0,0,,,,")
                .endsWith(BenefitSummary.WHY_NO_RATIO + "\"");
        assertThat(csv.get(16)).startsWith("good,taxpayers,low,1000000,450000,").contains("unverified");
        JsonNode good = new ObjectMapper()
                .readTree(results.summary().toFile())
                .path("arms")
                .path(2)
                .path("benefit");
        assertThat(good.path("societyUsd").path("mid").path("mean").asDouble())
                .isEqualTo(usd(summary.arms().get(2).benefit().society().get(Level.MID)));
        assertThat(good.path("societyUsd").path("mid").path("credible95")).hasSize(2);
        assertThat(good.path("taxpayersUsd").path("standing").asText()).startsWith("unverified");
        assertThat(good.path("benefitCostRatio").path("low").asDouble()).isPositive();
        assertThat(good.has("benefitCostReason")).isFalse();
    }

    private static double averted(ArmSummary arm, Outcome outcome) {
        return arm.againstComparison().get(outcome).averted().mean();
    }

    private static double usd(Benefit benefit) {
        return benefit.usd().mean();
    }
}
