// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.abate.agency.Programmes;
import org.abate.agency.PublicStaff;
import org.abate.agency.Study;
import org.abate.experiment.LevelSearch;
import org.abate.experiment.Truth;
import org.abate.model.Count;
import org.abate.model.Drift;
import org.abate.model.EventKind;
import org.abate.model.ProjectionCalendar;
import org.abate.model.RunWorld;
import org.abate.model.Tally;
import org.abate.model.ViolenceModel;
import org.abate.scenario.StrategyChoice;
import org.abate.scenario.StrategyDescription;
import org.abate.strategy.Strategies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an evaluation may do to a life, and what not: for every strategy of the catalog, those of tomorrow too. */
class StudyLawTest {
    private static final int YEARS = 2;
    private static final Truth TRUTH = LevelSearch.truth(HandMade.TOWN, Cases.medians(), Cases.HOMICIDES_PER_YEAR, 0);
    private static final ViolenceModel BEFORE = burnIn();
    private static final Life NOTHING_DONE = live(List.of(), Study.NONE);

    /** One line of the event log. */
    private record Event(double day, EventKind kind, long key, int who, int whom) {
        /** Whether it belongs to the life of the city rather than to the books of a programme. */
        boolean isOfTheCity() {
            return kind.compareTo(EventKind.MEDIATED) < 0;
        }
    }

    private record Life(List<Event> events, Tally tally) {
        List<Event> ofTheCity() {
            return events.stream().filter(Event::isOfTheCity).toList();
        }

        Stream<Event> of(EventKind... kinds) {
            return events.stream().filter(event -> List.of(kinds).contains(event.kind()));
        }
    }

    private static ViolenceModel burnIn() {
        int days = 365;
        ProjectionCalendar calendar =
                ProjectionCalendar.of(Cases.written().read().begins(), YEARS, days);
        ViolenceModel model = ViolenceModel.burnIn(
                new RunWorld(HandMade.TOWN, TRUTH.parameters(), TRUTH.level(), calendar, 0, Drift.FROM_THE_PRESENT, 77),
                (day, kind, key, who, whom) -> {});
        TRUTH.services().employ(model, Map.of());
        model.start();
        model.liveUntil(days);
        return model;
    }

    private static Life live(List<StrategyChoice> strategies, Study study) {
        List<Event> events = new ArrayList<>();
        ViolenceModel model =
                BEFORE.fork((day, kind, key, who, whom) -> events.add(new Event(day, kind, key, who, whom)));
        PublicStaff services = TRUTH.services().employ(model, Map.of());
        Strategies.launch(strategies, new Programmes(model, services, study));
        model.start();
        model.liveUntil(model.world().calendar().totalDays());
        return new Life(events, model.tally());
    }

    static List<StrategyDescription> strategies() {
        return Strategies.catalog();
    }

    private static List<StrategyChoice> atDefaults(StrategyDescription strategy) {
        String settings = strategy.key().equals("regionalCollaboration") ? "members: [Tiny]" : "";
        return written(strategy.key() + ": {" + settings + "}");
    }

    private static List<StrategyChoice> written(String programme) {
        return Cases.written().programme(programme).read().programme().drawn(1).strategies();
    }

    @ParameterizedTest
    @MethodSource("strategies")
    @DisplayName("A placebo, the same staff doing nothing, is the city without the programme, event for event")
    void placebo(StrategyDescription strategy) {
        List<StrategyChoice> programme = atDefaults(strategy);
        Life placebo = live(programme, new Placebo(n -> true));
        assertThat(placebo.ofTheCity()).hasSizeGreaterThan(1000).isEqualTo(NOTHING_DONE.ofTheCity());
        for (Count count : new Count[] {Count.EXPECTED_HOMICIDES, Count.HOMICIDES}) {
            assertThat(placebo.tally().total(count))
                    .isEqualTo(NOTHING_DONE.tally().total(count));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "streetOutreach: {}",
                "focusedDeterrence: {}",
                "cognitiveBehavioralTherapy: {}",
                "vacantRemediation: {}",
                "hotSpotsPatrol: {}",
                "summerJobs: {jobs: 200, atRiskShare: 1}"
            })
    @DisplayName("The same staff at work are not: a placebo that changes nothing is no accident")
    void atWork(String programme) {
        assertThat(live(written(programme), Study.NONE).ofTheCity()).isNotEqualTo(NOTHING_DONE.ofTheCity());
        assertThat(live(written(programme), new Placebo(n -> true)).ofTheCity()).isEqualTo(NOTHING_DONE.ofTheCity());
    }

    @ParameterizedTest
    @MethodSource("strategies")
    @DisplayName("An evaluation that lets everybody in changes nothing, bit for bit")
    void everybodyAdmitted(StrategyDescription strategy) {
        List<StrategyChoice> programme = atDefaults(strategy);
        Life evaluated = live(programme, Trial.watching(n -> true));
        Life unseen = live(programme, Study.NONE);
        assertThat(evaluated.events()).isEqualTo(unseen.events());
        assertThat(evaluated.tally()).isEqualTo(unseen.tally());
    }

    @ParameterizedTest
    @MethodSource("strategies")
    @DisplayName("In a trial nobody but the treated is ever taken on or enrolled")
    void controlsStayOutside(StrategyDescription strategy) {
        Trial trial = Trial.randomising(n -> true, Study.Unit.PERSON, 30, 0.5, 77);
        Life life = live(atDefaults(strategy), trial);
        assertThat(life.of(EventKind.CLIENT_TAKEN_ON, EventKind.ENROLLED, EventKind.SESSION_ATTENDED))
                .allSatisfy(event -> assertThat(trial.assigned().get(new Trial.Subject(event.who(), event.whom())))
                        .matches(assignment -> assignment != null && assignment.treated()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "streetOutreach: {workers: 8, neighborhoods: {busiest: 5}}",
                "cognitiveBehavioralTherapy: {clinicians: 4}",
                "drugTreatment: {slots: 40, atRiskShare: 1}",
                "mentalHealthCare: {slots: 40, atRiskShare: 1}",
                "housingAssistance: {slots: 40, atRiskShare: 1}",
                "jobTraining: {slots: 40, atRiskShare: 1}",
                "education: {slots: 40, atRiskShare: 1}",
                "summerJobs: {jobs: 40, atRiskShare: 1}",
                "emergencyAssistance: {grantsPerYear: 100, atRiskShare: 1}"
            })
    @DisplayName("Programmes for people have both arms: some treated, some turned away for good")
    void bothArms(String programme) {
        Trial trial = Trial.randomising(n -> true, Study.Unit.PERSON, 30, 0.5, 77);
        Life life = live(written(programme), trial);
        assertThat(trial.assigned().values())
                .anyMatch(Trial.Assignment::treated)
                .anyMatch(each -> !each.treated());
        assertThat(life.of(EventKind.CLIENT_TAKEN_ON, EventKind.ENROLLED)).isNotEmpty();
        Life open = live(written(programme), Study.NONE);
        assertThat(open.of(EventKind.CLIENT_TAKEN_ON, EventKind.ENROLLED).map(Event::who))
                .as("who stays outside would have come in without the trial")
                .containsAnyElementsOf(trial.assigned().entrySet().stream()
                        .filter(each -> !each.getValue().treated())
                        .map(each -> each.getKey().number())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vacantRemediation: {}", "hotSpotsPatrol: {}"})
    @DisplayName("Programmes for places have both arms, and treat no place of the controls")
    void places(String programme) {
        Trial trial = Trial.randomising(n -> true, Study.Unit.PLACE, 20, 0.5, 77);
        Life life = live(written(programme), trial);
        assertThat(trial.assigned().values())
                .anyMatch(Trial.Assignment::treated)
                .anyMatch(each -> !each.treated());
        assertThat(life.of(EventKind.PLACE_TREATED))
                .allSatisfy(event -> assertThat(trial.assigned().get(new Trial.Subject(event.who(), 0)))
                        .matches(assignment -> assignment != null && assignment.treated()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"streetOutreach: {workers: 8, neighborhoods: {busiest: 8}}", "vacantRemediation: {}"})
    @DisplayName("An evaluation keeps a programme to its neighborhoods")
    void confined(String programme) {
        Trial trial = Trial.watching(n -> n == 4 || n == 7);
        live(written(programme), trial);
        assertThat(trial.posts()).isNotEmpty().isSubsetOf(4, 7);
    }
}
