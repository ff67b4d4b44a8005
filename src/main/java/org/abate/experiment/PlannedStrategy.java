// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.abate.agency.present.Staffing;
import org.abate.scenario.Arm;
import org.abate.scenario.CostItem;
import org.abate.scenario.EvidenceStanding;
import org.abate.scenario.Payer;
import org.abate.scenario.SettingsRecords;
import org.abate.scenario.StrategyChoice;
import org.abate.scenario.StrategyDescription;
import org.abate.strategy.Strategies;

/**
 * A strategy of an arm, as reports need to know it.
 *
 * @param arm index of the arm
 * @param key name in the scenario file
 * @param title name for people
 * @param standing what kind of evidence there is that it changes serious violence
 * @param payer who pays for it
 * @param items what it pays for
 */
public record PlannedStrategy(
        int arm, String key, String title, EvidenceStanding standing, Payer payer, List<CostItem> items) {
    public PlannedStrategy {
        items = List.copyOf(items);
    }

    /** The strategies of all arms, in the order of the arms and of the catalog; replaced staff comes first. */
    static List<PlannedStrategy> of(List<Arm> arms) {
        Map<String, StrategyDescription> catalog =
                Strategies.catalog().stream().collect(Collectors.toMap(StrategyDescription::key, Function.identity()));
        List<PlannedStrategy> planned = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            if (!arms.get(arm).staffing().isEmpty()) {
                planned.add(new PlannedStrategy(
                        arm,
                        Staffing.KEY,
                        "Present staff replaced",
                        Staffing.standing(arms.get(arm).staffing().keySet()),
                        Payer.CITY,
                        Staffing.COST_ITEMS));
            }
            for (StrategyChoice choice : arms.get(arm).strategies()) {
                planned.add(of(arm, catalog.get(choice.strategy()), choice));
            }
        }
        return planned;
    }

    private static PlannedStrategy of(int arm, StrategyDescription strategy, StrategyChoice choice) {
        Payer payer = SettingsRecords.flat(choice, strategy.settings()).get("payer") instanceof Optional<?> named
                ? named.map(Payer.class::cast).orElse(strategy.funding().usualPayer())
                : strategy.funding().usualPayer();
        return new PlannedStrategy(
                arm,
                strategy.key(),
                strategy.title(),
                strategy.grounds().standing(),
                payer,
                strategy.funding().items());
    }
}
