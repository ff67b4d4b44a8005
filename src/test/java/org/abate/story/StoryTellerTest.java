// SPDX-License-Identifier: Apache-2.0
package org.abate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.evidence.ParameterSet;
import org.abate.evidence.ParameterTable;
import org.abate.experiment.CitySimulator;
import org.abate.experiment.Design;
import org.abate.experiment.Experiment;
import org.abate.experiment.LocalEngine;
import org.abate.experiment.Outcome;
import org.abate.experiment.RunNumber;
import org.abate.experiment.RunPlan;
import org.abate.experiment.StopSignal;
import org.abate.experiment.StoredRuns;
import org.abate.model.Count;
import org.abate.model.Decision;
import org.abate.model.Tally;
import org.abate.scenario.Scenario;
import org.abate.scenario.ScenarioReader;
import org.abate.strategy.Strategies;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTellerTest {
    private static final long SEED = 5;
    private static final RunNumber RUN = new RunNumber(0, 0);

    @TempDir
    private static Path folder;

    private static Scenario scenario;
    private static City city;
    private static List<ParameterSet> sets;
    private static CitySimulator simulator;
    private static List<Life> lives;

    @BeforeAll
    static void liveOnce() throws Exception {
        scenario = new ScenarioReader(Strategies.catalog(), Outcome.goalKeys())
                .read(
                        Path.of("scenarios", "minimal.yaml"),
                        List.of(
                                "years=2",
                                "arms.outreach.streetOutreach={workers: 12, supervisors: 2, neighborhoods: {busiest: 3}}",
                                "arms.outreach.focusedDeterrence={analysts: 2}",
                                "arms.outreach.cognitiveBehavioralTherapy={clinicians: 3}",
                                "arms.outreach.jobTraining={}"));
        city = CityReader.read(scenario.city());
        sets = List.of(ParameterTable.load().draw(SEED, 0));
        simulator = CitySimulator.of(scenario, city, sets, SEED);
        lives = lives(RUN);
    }

    private static List<Life> lives(RunNumber run) {
        List<Life> lived = List.of(new Life(), new Life());
        simulator.listen(run, List.of(0, 1), lived);
        return lived;
    }

    /** Listening changes nothing, and a story's deaths are those that were counted. */
    @Test
    void whatIsHeardIsWhatIsCounted() {
        List<Tally> counted = simulator.simulate(RUN);
        for (int arm = 0; arm < 2; arm++) {
            assertThat((double) lives.get(arm).deaths().size())
                    .isEqualTo(counted.get(arm).total(Count.HOMICIDES))
                    .isPositive();
        }
    }

    /** What the influences say explains all of the difference between two decisions of the same dispute. */
    @Test
    void influencesAccountForTheWholeDifference() {
        int compared = 0;
        for (Life.Moment moment : lives.get(0).moments()) {
            Optional<Decision> without = lives.get(0).decision(moment.key());
            Optional<Decision> with = lives.get(1).decision(moment.key());
            if (without.isPresent() && with.isPresent() && decidedBySame(without.get(), with.get())) {
                double difference = sum(with.get()) - sum(without.get());
                assertThat(logOdds(with.get()) - logOdds(without.get())).isCloseTo(difference, within(1e-6));
                compared += Math.abs(difference) > 0.1 ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    private static boolean decidedBySame(Decision one, Decision other) {
        return one.aggressor().equals(other.aggressor())
                && one.opponent().equals(other.opponent())
                && one.probability() > 0
                && other.probability() > 0;
    }

    private static double logOdds(Decision decision) {
        return Math.log(decision.probability() / (1 - decision.probability()));
    }

    private static double sum(Decision decision) {
        return decision.logOdds().values().stream().mapToDouble(x -> x).sum();
    }

    @Test
    void twoEqualLivesNeverPart() {
        Partings partings = new Partings(lives.get(0), lives.get(0));
        assertThat(partings.deaths()).isEmpty();
        assertThat(partings.typical()).isEmpty();
    }

    @Test
    void anAvertedDeathIsOnlyInTheLifeWithoutThePlan() {
        int told = 0;
        for (int seed = 0; seed < 6; seed++) {
            List<Life> pair = lives(new RunNumber(0, seed));
            Optional<Parting> parting = new Partings(pair.get(0), pair.get(1)).typical();
            if (parting.isPresent()) {
                long death = parting.get().death().attack().key();
                assertThat(pair.get(0).deaths()).containsKey(death);
                assertThat(pair.get(1).deaths()).doesNotContainKey(death);
                parting.get().other().ifPresent(other -> assertThat(
                                other.aggressor().party())
                        .isEqualTo(parting.get().deadly().aggressor().party()));
                told++;
            }
        }
        assertThat(told).isPositive();
    }

    @Test
    void theStoryIsTheSameEveryTimeAndSaysWhatItIsNot() throws Exception {
        Path runs = folder.resolve("runs.db");
        Design design = Design.of(scenario, city, new RunPlan(6, 6), SEED, "0", "abc");
        new Experiment(design, new LocalEngine(1, () -> CitySimulator.of(scenario, city, sets, SEED)))
                .begin(runs, (done, of) -> {}, new StopSignal());
        try (StoredRuns stored = StoredRuns.open(runs)) {
            var teller = new StoryTeller(stored, simulator);
            assertThat(teller.mostEffectiveArm()).isEqualTo(1);
            Story story = teller.tell(1, Optional.empty(), false).orElseThrow();
            Story again = teller.tell(1, Optional.of(story.number()), false).orElseThrow();
            assertThat(again.facts()).isEqualTo(story.facts());
            assertThat(story.facts()).containsKeys("cause", "died", "runsWithMoreDeaths");
            String text = story.sections().stream()
                    .flatMap(section -> section.paragraphs().stream())
                    .reduce("", (all, one) -> all + " " + one);
            assertThat(text)
                    .contains("It is no evidence that the plan works", "'status quo'", "of 6", "happened only with it");
            assertThat(text).contains("chosen by rule: ").doesNotContain("worked directly", "starts a programme");
            assertThat(Enrolments.words(design, "outreach"))
                    .isEqualTo("one of these: cognitive behavioral therapy; job training and transitional jobs");
            assertThat(city.neighborhoods()).anyMatch(n -> text.contains("in " + n.name()));
        }
    }
}
