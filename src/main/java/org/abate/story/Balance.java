// SPDX-License-Identifier: Apache-2.0
package org.abate.story;

import java.util.stream.IntStream;

/**
 * How the run that is told stands among all.
 *
 * @param onlyWithout deaths of this run that are only in the comparison arm
 * @param onlyWith deaths of this run that are only in the arm with the plan
 * @param fewer runs in which fewer people died with the plan
 * @param more runs in which more people died with the plan
 * @param runs in all
 * @param expectedAverted homicides averted as expected, mean over all runs
 */
record Balance(int onlyWithout, int onlyWith, long fewer, long more, int runs, double expectedAverted) {
    Balance(Life without, Life with, int[] averted, double expectedAverted) {
        this(
                new Partings(without, with).deaths().size(),
                new Partings(with, without).deaths().size(),
                IntStream.of(averted).filter(one -> one > 0).count(),
                IntStream.of(averted).filter(one -> one < 0).count(),
                averted.length,
                expectedAverted);
    }
}
