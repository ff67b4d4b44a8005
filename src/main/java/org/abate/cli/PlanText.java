// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.abate.city.City;
import org.abate.scenario.Arm;
import org.abate.scenario.Delivery;
import org.abate.scenario.Goal;
import org.abate.scenario.Scenario;
import org.abate.scenario.Setting;
import org.abate.scenario.SettingsRecords;
import org.abate.scenario.StaffCategory;
import org.abate.scenario.StrategyChoice;
import org.abate.scenario.StrategyDescription;
import org.abate.scenario.Wording;

/** A scenario in words, in 80 columns: what {@code abate check} prints of a sound one. */
final class PlanText {
    private static final Set<String> DELIVERY =
            SettingsRecords.settings(Delivery.class).stream().map(Setting::name).collect(Collectors.toSet());
    private static final int LABELS = 9;
    private static final int SETTINGS = 8;

    private final Map<String, StrategyDescription> strategies = new LinkedHashMap<>();

    PlanText(List<StrategyDescription> strategies) {
        strategies.forEach(strategy -> this.strategies.put(strategy.key(), strategy));
    }

    String of(ScenarioInput input) {
        Scenario scenario = input.scenario();
        Columns text = new Columns().paragraph(0, Wording.printable(scenario.title()));
        text.labelled(2, "City", LABELS, city(input.city()));
        text.labelled(2, "Time", LABELS, time(scenario));
        if (scenario.trendPercentPerYear() != 0) {
            String trend = Wording.number(scenario.trendPercentPerYear());
            text.labelled(2, "Trend", LABELS, trend + " % per year in every arm");
        }
        scenario.goals().forEach(goal -> text.labelled(2, "Goal", LABELS, goal(goal)));
        text.labelled(2, "Runs", LABELS, runs(scenario));
        text.blankLine();
        for (int i = 0; i < scenario.arms().size(); i++) {
            arm(text, i + 1, scenario.arms().get(i));
        }
        return text.toString();
    }

    private static String city(City city) {
        return Wording.printable(city.name()) + ": " + Wording.counted(city.residents(), "resident") + " in "
                + Wording.counted(city.neighborhoods().size(), "neighborhood") + jurisdictions(city);
    }

    private static String jurisdictions(City city) {
        return city.jurisdictions().size() == 1
                ? ""
                : "; jurisdictions "
                        + city.jurisdictions().stream()
                                .map(jurisdiction -> Wording.printable(jurisdiction.name()))
                                .collect(Collectors.joining(", "))
                        + ", of which the first leads";
    }

    private static String time(Scenario scenario) {
        return scenario.start() + " to "
                + scenario.start().plusYears(scenario.years()).minusDays(1) + " ("
                + Wording.counted(scenario.years(), "year") + ")";
    }

    private static String goal(Goal goal) {
        return goal.outcome() + " down by " + Wording.number(goal.reductionPercent()) + " % in year " + goal.byYear();
    }

    private static String runs(Scenario scenario) {
        return Wording.counted(scenario.runs().runs(), "run") + " of each of "
                + Wording.counted(scenario.arms().size(), "arm") + ": "
                + Wording.counted(scenario.runs().parameterSets(), "parameter set") + " with "
                + Wording.counted(scenario.runs().seedsPerSet(), "seed") + " each";
    }

    private void arm(Columns text, int number, Arm arm) {
        String role = number == 1 ? " (the comparison arm)" : "";
        text.paragraph(0, "Arm " + number + ": " + Wording.printable(arm.name()) + role);
        if (arm.strategies().isEmpty() && arm.staffing().isEmpty()) {
            text.paragraph(4, "the city as it is");
        }
        arm.strategies().forEach(choice -> text.labelled(4, strategy(choice) + ":", SETTINGS, settings(choice)));
        if (!arm.staffing().isEmpty()) {
            text.labelled(4, "Staffing:", SETTINGS, staffing(arm));
        }
    }

    private String strategy(StrategyChoice choice) {
        return strategies.get(choice.strategy()).title();
    }

    /** The strategy's own settings, and those of its delivery that differ from their defaults. */
    private String settings(StrategyChoice choice) {
        StrategyDescription strategy = strategies.get(choice.strategy());
        Map<String, Object> chosen = SettingsRecords.flat(choice, strategy.settings());
        String changed = SettingsRecords.settings(strategy.settings()).stream()
                .filter(setting -> !DELIVERY.contains(setting.name()) || !setting.isDefault(chosen.get(setting.name())))
                .map(setting -> setting.name() + " " + Setting.asWritten(chosen.get(setting.name())))
                .collect(Collectors.joining(", "));
        return changed.isEmpty() ? "no settings" : changed;
    }

    private static String staffing(Arm arm) {
        return StaffCategory.keys().stream()
                .filter(arm.staffing()::containsKey)
                .map(key -> key + " " + Wording.number(arm.staffing().get(key)))
                .collect(Collectors.joining(", "));
    }
}
