// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.abate.experiment.Lives.Life;
import org.abate.model.Count;
import org.abate.model.ViolenceModel;
import org.abate.scenario.Setting;
import org.abate.scenario.SettingsRecords;
import org.abate.scenario.StrategyDescription;
import org.abate.strategy.Strategies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every strategy of the catalog, those of tomorrow too. */
class CatalogLawTest {
    private static final int YEARS = 2;
    private static final Lives LIVES = Lives.milltown(YEARS, 29, Map.of());
    private static final ViolenceModel BEFORE = LIVES.burnIn(0, (day, kind, key, who, whom) -> {});
    private static final Life NOTHING_NEW = LIVES.live(0, BEFORE, Arms.STATUS_QUO);

    static List<StrategyDescription> strategies() {
        return Strategies.catalog();
    }

    static Stream<StrategyDescription> thatCost() {
        return strategies().stream()
                .filter(strategy -> !strategy.funding().items().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("strategies")
    @DisplayName("With nobody and nothing of it, every event and every count is that of the comparison arm")
    void zeroStrength(StrategyDescription strategy) {
        String nothing = settings(strategy).stream()
                .filter(CatalogLawTest::mayBeZero)
                .map(setting -> setting.name() + ": 0")
                .collect(Collectors.joining(", "));
        String off = settings(strategy).stream()
                .filter(setting -> setting.expected().equals("true or false"))
                .map(setting -> ", " + setting.name() + ": false")
                .collect(Collectors.joining());
        Life life = LIVES.live(0, BEFORE, Arms.written(strategy.key() + "={" + nothing + off + "}"));
        assertThat(life.events()).isEqualTo(NOTHING_NEW.events());
        assertThat(life.tally()).isEqualTo(NOTHING_NEW.tally());
    }

    @ParameterizedTest
    @MethodSource("thatCost")
    @DisplayName("At its defaults it costs money on its own budget lines alone")
    void costs(StrategyDescription strategy) {
        Life life = LIVES.live(0, BEFORE, Arms.written(strategy.key() + "={" + membersOf(strategy) + "}"));
        assertThat(life.tally().total(Count.COST_USD)).isPositive();
        assertThat(life.tally().spending().lines()).allSatisfy(line -> {
            assertThat(line.strategy()).isEqualTo(strategy.key());
            assertThat(strategy.funding().items()).contains(line.item());
        });
    }

    @ParameterizedTest
    @MethodSource("thatCost")
    @DisplayName("After its last day it costs nothing more")
    void ends(StrategyDescription strategy) {
        boolean dated =
                settings(strategy).stream().anyMatch(setting -> setting.name().equals("end"));
        String end = dated ? "end: 2025-06-30, " : "weeks: 20, ";
        Life life = LIVES.live(0, BEFORE, Arms.written(strategy.key() + "={" + end + membersOf(strategy) + "}"));
        assertThat(life.tally().between(6, 12 * YEARS, Count.COST_USD)).isZero();
    }

    /** An agreement with nobody costs nothing. */
    private static String membersOf(StrategyDescription strategy) {
        return strategy.key().equals("regionalCollaboration") ? "members: [\"Milltown\"]" : "";
    }

    private static List<Setting> settings(StrategyDescription strategy) {
        return SettingsRecords.settings(strategy.settings());
    }

    private static boolean mayBeZero(Setting setting) {
        return setting.expected().startsWith("a whole number from 0 ")
                || setting.expected().startsWith("a number from 0 ");
    }
}
