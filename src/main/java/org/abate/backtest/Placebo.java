// SPDX-License-Identifier: Apache-2.0
package org.abate.backtest;

import java.util.function.IntPredicate;
import org.abate.agency.Study;

/** The negative control: the same staff at the same posts who change nothing. */
record Placebo(IntPredicate covered) implements Study {
    @Override
    public boolean covers(int neighborhood) {
        return covered.test(neighborhood);
    }

    @Override
    public boolean placebo() {
        return true;
    }
}
