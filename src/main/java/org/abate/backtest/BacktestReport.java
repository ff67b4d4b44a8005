// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.List;
import org.abate.scenario.Backtest;

/** All results of some backtests, for the files and tables that tell of them. */
public final class BacktestReport {
    private final List<BacktestResult> results;

    BacktestReport(List<BacktestResult> results) {
        this.results = List.copyOf(results);
    }

    List<BacktestResult> results() {
        return results;
    }

    Scoreboard all() {
        return new Scoreboard(results);
    }

    Scoreboard of(Backtest.Role role) {
        return all().of(role);
    }

    List<Backtest> backtests() {
        return results.stream().map(BacktestResult::backtest).toList();
    }
}
