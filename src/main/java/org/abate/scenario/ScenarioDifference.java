// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What differs between two scenarios, in words: settings as they take effect, defaults included. */
public final class ScenarioDifference {
    private final Map<String, StrategyDescription> catalog = new LinkedHashMap<>();
    private final List<String> found = new ArrayList<>();

    private ScenarioDifference(List<StrategyDescription> strategies) {
        strategies.forEach(strategy -> catalog.put(strategy.key(), strategy));
    }

    /** One line for each difference, from the first scenario to the second; none when they plan the same. The city is left out. */
    public static List<String> of(Scenario from, Scenario to, List<StrategyDescription> catalog) {
        var difference = new ScenarioDifference(catalog);
        difference.compare("title", quoted(from.title()), quoted(to.title()));
        difference.compare("start", from.start(), to.start());
        difference.compare("years", from.years(), to.years());
        difference.compare(
                "trendPercentPerYear",
                Wording.number(from.trendPercentPerYear()),
                Wording.number(to.trendPercentPerYear()));
        difference.compare("goals", goals(from), goals(to));
        difference.compare(
                "runs.parameterSets", from.runs().parameterSets(), to.runs().parameterSets());
        difference.compare(
                "runs.seedsPerSet", from.runs().seedsPerSet(), to.runs().seedsPerSet());
        difference.compareArms(from, to);
        return difference.found;
    }

    private static String goals(Scenario scenario) {
        List<String> goals = scenario.goals().stream()
                .map(goal -> goal.outcome() + " down by " + Wording.number(goal.reductionPercent()) + " % in year "
                        + goal.byYear())
                .toList();
        return goals.isEmpty() ? "none" : String.join(", ", goals);
    }

    private void compare(String what, Object from, Object to) {
        if (!from.equals(to)) {
            found.add(what + ": " + from + " -> " + to);
        }
    }

    private void compareArms(Scenario from, Scenario to) {
        compare(
                "comparison arm",
                quoted(from.comparisonArm().name()),
                quoted(to.comparisonArm().name()));
        Set<String> renamed = new LinkedHashSet<>();
        for (Arm arm : from.arms()) {
            Optional<Arm> same = named(to, arm.name());
            if (same.isPresent()) {
                compareArm(arm, same.orElseThrow());
                continue;
            }
            Optional<Arm> twin = to.arms().stream()
                    .filter(other -> named(from, other.name()).isEmpty() && !renamed.contains(other.name()))
                    .filter(other -> other.strategies().equals(arm.strategies()))
                    .filter(other -> other.staffing().equals(arm.staffing()))
                    .findFirst();
            twin.ifPresent(other -> renamed.add(other.name()));
            found.add("arm " + quoted(arm.name())
                    + twin.map(other -> ": has the name " + quoted(other.name()) + " now")
                            .orElse(": only in the first"));
        }
        to.arms().stream()
                .filter(arm -> named(from, arm.name()).isEmpty() && !renamed.contains(arm.name()))
                .forEach(arm -> found.add("arm " + quoted(arm.name()) + ": only in the second"));
    }

    private static Optional<Arm> named(Scenario scenario, String name) {
        return scenario.arms().stream().filter(arm -> arm.name().equals(name)).findFirst();
    }

    private void compareArm(Arm from, Arm to) {
        String arm = "arm " + quoted(from.name()) + ", ";
        for (StrategyDescription strategy : catalog.values()) {
            Optional<StrategyChoice> before = choice(from, strategy.key());
            Optional<StrategyChoice> after = choice(to, strategy.key());
            if (before.isPresent() != after.isPresent()) {
                found.add(arm + strategy.key() + ": only in the " + (before.isPresent() ? "first" : "second"));
            } else if (before.isPresent()) {
                compareSettings(arm + strategy.key() + ", ", strategy, before.orElseThrow(), after.orElseThrow());
            }
        }
        for (String staff : StaffCategory.keys()) {
            compare(arm + "staffing, " + staff, staff(from, staff), staff(to, staff));
        }
    }

    private static Optional<StrategyChoice> choice(Arm arm, String strategy) {
        return arm.strategies().stream()
                .filter(choice -> choice.strategy().equals(strategy))
                .findFirst();
    }

    private void compareSettings(String where, StrategyDescription strategy, StrategyChoice from, StrategyChoice to) {
        Map<String, Object> before = SettingsRecords.flat(from, strategy.settings());
        Map<String, Object> after = SettingsRecords.flat(to, strategy.settings());
        before.forEach((setting, value) -> {
            if (!Objects.equals(value, after.get(setting))) {
                compare(where + setting, written(value), written(after.get(setting)));
            }
        });
    }

    private static String written(Object held) {
        String text = Setting.asWritten(held);
        return text.isEmpty() ? "not set" : text;
    }

    private static String staff(Arm arm, String category) {
        Double people = arm.staffing().get(category);
        return people == null ? "as the city has it" : Wording.number(people);
    }

    private static String quoted(String name) {
        return "'" + Wording.printable(name) + "'";
    }
}
