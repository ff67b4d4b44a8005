// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.abate.agency.present.Staffing;
import org.abate.scenario.Arm;
import org.abate.scenario.Scenario;
import org.abate.scenario.StrategyChoice;
import org.abate.scenario.StrategyDescription;
import org.abate.strategy.Strategies;

/**
 * Adds the arms that a factorial attribution needs to a scenario.
 *
 * <p>A part of a mix is a strategy in which it differs from the comparison arm: one that it adds, leaves out, or runs with other
 * settings; replaced staff is one more part. A subset of the parts is the comparison arm with just these as the mix has them.
 * Where the mix has an agreement between jurisdictions it goes with every subset but the empty one: it is what others need to
 * work across borders, not a part. An arm that does the same already, whatever its name, is not run twice.
 *
 * @param scenario with the added arms after its own
 * @param factorials which arm is which subset
 */
public record FactorialArms(Scenario scenario, Factorials factorials) {
    private static final String AGREEMENT = "regionalCollaboration";
    private static final StrategyChoice NOTHING = new StrategyChoice("", Map.of());

    /** Takes apart the arms of these names, each of which must have 2 to {@link Factorial#MOST_PARTS} parts. */
    public static FactorialArms of(Scenario scenario, List<String> mixes) {
        List<Arm> arms = new ArrayList<>(scenario.arms());
        List<Factorial> factorials = new ArrayList<>();
        for (int arm = 0; arm < scenario.arms().size(); arm++) {
            if (mixes.contains(scenario.arms().get(arm).name())) {
                factorials.add(factorial(arms, arm));
            }
        }
        List<String> added = arms.subList(scenario.arms().size(), arms.size()).stream()
                .map(Arm::name)
                .toList();
        return new FactorialArms(with(scenario, arms), new Factorials(added, factorials));
    }

    /** Names of the arms that are taken apart. */
    public List<String> mixes() {
        return factorials.mixes().stream()
                .map(mix -> scenario.arms().get(mix.mix()).name())
                .toList();
    }

    /** Names for people of the parts of an arm. */
    public static List<String> parts(Scenario scenario, Arm mix) {
        return keys(scenario.comparisonArm(), mix).stream()
                .map(FactorialArms::title)
                .toList();
    }

    /** The mixes that can be taken apart: arms with 2 to {@link Factorial#MOST_PARTS} parts. */
    public static List<String> mixes(Scenario scenario) {
        return scenario.arms().stream()
                .filter(arm -> parts(scenario, arm).size() >= 2)
                .filter(arm -> parts(scenario, arm).size() <= Factorial.MOST_PARTS)
                .map(Arm::name)
                .toList();
    }

    private static Factorial factorial(List<Arm> arms, int mix) {
        List<String> keys = keys(arms.get(0), arms.get(mix));
        List<String> titles = keys.stream().map(FactorialArms::title).toList();
        SortedMap<Integer, Integer> armOf = new TreeMap<>();
        int all = (1 << keys.size()) - 1;
        for (int subset : Factorial.subsets(keys.size())) {
            armOf.put(subset, subset == 0 ? 0 : subset == all ? mix : index(arms, mix, keys, titles, subset));
        }
        return new Factorial(mix, titles, armOf);
    }

    /** The arm that has just a subset, added when there is none. */
    private static int index(List<Arm> arms, int mix, List<String> keys, List<String> titles, int subset) {
        List<String> chosen = chosen(keys, subset);
        Arm cell = cell(arms.get(0), arms.get(mix), chosen, String.join(" + ", chosen(titles, subset)));
        for (int arm = 0; arm < arms.size(); arm++) {
            if (arms.get(arm).strategies().equals(cell.strategies())
                    && arms.get(arm).staffing().equals(cell.staffing())) {
                return arm;
            }
        }
        arms.add(cell);
        return arms.size() - 1;
    }

    private static List<String> chosen(List<String> names, int subset) {
        List<String> chosen = new ArrayList<>();
        for (int part = 0; part < names.size(); part++) {
            if ((subset & 1 << part) != 0) {
                chosen.add(names.get(part));
            }
        }
        return chosen;
    }

    private static Arm cell(Arm comparison, Arm mix, List<String> parts, String name) {
        Map<String, StrategyChoice> without = byKey(comparison);
        Map<String, StrategyChoice> with = byKey(mix);
        List<StrategyChoice> strategies = new ArrayList<>();
        for (StrategyDescription strategy : Strategies.catalog()) {
            String key = strategy.key();
            boolean asInMix = parts.contains(key) || key.equals(AGREEMENT);
            StrategyChoice choice = (asInMix ? with : without).get(key);
            if (choice != null) {
                strategies.add(choice);
            }
        }
        return new Arm(name, strategies, parts.contains(Staffing.KEY) ? mix.staffing() : comparison.staffing());
    }

    /** Keys of what differs, staffing first, then strategies in the order of the catalog. */
    private static List<String> keys(Arm comparison, Arm mix) {
        Map<String, StrategyChoice> without = byKey(comparison);
        Map<String, StrategyChoice> with = byKey(mix);
        List<String> keys = new ArrayList<>();
        if (!comparison.staffing().equals(mix.staffing())) {
            keys.add(Staffing.KEY);
        }
        Strategies.catalog().stream()
                .map(StrategyDescription::key)
                .filter(key -> !key.equals(AGREEMENT))
                .filter(key -> with.containsKey(key) || without.containsKey(key))
                .filter(key -> !with.getOrDefault(key, NOTHING).equals(without.getOrDefault(key, NOTHING)))
                .forEach(keys::add);
        return keys;
    }

    private static Map<String, StrategyChoice> byKey(Arm arm) {
        return arm.strategies().stream()
                .collect(Collectors.toMap(
                        StrategyChoice::strategy, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static String title(String key) {
        return Strategies.catalog().stream()
                .filter(strategy -> strategy.key().equals(key))
                .map(StrategyDescription::title)
                .findFirst()
                .orElse("Present staff replaced");
    }

    private static Scenario with(Scenario s, List<Arm> arms) {
        return new Scenario(
                s.title(), s.city(), s.start(), s.years(), s.trendPercentPerYear(), s.goals(), s.runs(), arms);
    }
}
