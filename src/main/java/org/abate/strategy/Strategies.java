// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programmes;
import org.abate.city.City;
import org.abate.city.Placements;
import org.abate.scenario.Delivered;
import org.abate.scenario.Delivery;
import org.abate.scenario.SettingsRecords;
import org.abate.scenario.StrategyChoice;
import org.abate.scenario.StrategyDescription;

/** The only list of strategies. */
public final class Strategies {
    private static final List<Strategy<?>> ALL = List.of(
            new EquityGoals(),
            new RegionalCollaboration(),
            new FocusedDeterrence(),
            new CognitiveBehavioralTherapy(),
            new StreetOutreach(),
            new CoResponse(),
            new SocialWorkers(),
            new PoliceReorganization(),
            new HotSpotsPatrol(),
            new TrooperSurge(),
            new ProceduralJustice(),
            new UseOfForcePolicy(),
            new IntelligenceExchange(),
            new AnswerAllCalls(),
            new NonEmergencyLine(),
            new ProblemProperties(),
            new VacantRemediation(),
            new DrugTreatment(),
            new MentalHealthCare(),
            new HousingAssistance(),
            new JobTraining(),
            new Education(),
            new SummerJobs(),
            new EmergencyAssistance(),
            new ToxicStressTherapy());

    private Strategies() {}

    /** What every strategy says of itself, in the order in which arms launch them. */
    public static List<StrategyDescription> catalog() {
        return ALL.stream().map(Strategy::description).toList();
    }

    /** Launches the strategies of an arm, in the order of the catalog. */
    public static void launch(List<StrategyChoice> choices, Programmes programmes) {
        Calendar calendar = new Calendar(programmes.model().world().calendar());
        for (Strategy<?> strategy : ALL) {
            choices.stream()
                    .filter(choice ->
                            choice.strategy().equals(strategy.description().key()))
                    .forEach(choice -> launch(strategy, choice, programmes, calendar));
        }
    }

    /** When and where a strategy runs, and how well; a rule without staff holds throughout. */
    private static Delivery delivery(StrategyChoice choice) {
        return choice.settings().values().stream()
                .filter(Delivered.class::isInstance)
                .map(delivered -> ((Delivered) delivered).delivery())
                .findFirst()
                .orElse(Delivery.WHOLE_PROJECTION);
    }

    private static <S extends Record> void launch(
            Strategy<S> strategy, StrategyChoice choice, Programmes programmes, Calendar calendar) {
        @SuppressWarnings("unchecked")
        Class<S> type = (Class<S>) strategy.description().settings();
        S settings = SettingsRecords.bind(choice, type);
        Delivery delivery = delivery(choice);
        City city = programmes.model().world().city();
        strategy.launch(
                settings,
                programmes.programme(
                        choice.strategy(),
                        calendar.tenure(delivery),
                        Placements.within(city, delivery.jurisdictions())));
    }
}
