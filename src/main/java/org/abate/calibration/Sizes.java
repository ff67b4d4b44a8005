// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

/**
 * How much a calibration may spend, in evaluations of the simulator unless said otherwise.
 *
 * @param firstWave evaluations over the whole prior; some three times the number of terms of a quadratic,
 *     (d + 1)(d + 2) / 2, for d parameters
 * @param laterWave evaluations in each further wave of history matching
 * @param waves most waves, at least 1; fewer when one no longer helps
 * @param round evaluations between two looks at the emulator while members are gathered
 * @param members accepted parameter sets wanted, at least 2
 * @param effectiveMembers effective number of independent, equally weighted members wanted, at most {@code members}
 * @param mostEvaluations where gathering ends in any case, waves included
 * @param particles points of the cloud that follows the emulator, not evaluations; more is slower and steadier
 */
public record Sizes(
        int firstWave,
        int laterWave,
        int waves,
        int round,
        int members,
        int effectiveMembers,
        int mostEvaluations,
        int particles) {
    public Sizes {
        atLeast("firstWave", firstWave, 8);
        atLeast("laterWave", laterWave, 1);
        atLeast("waves", waves, 1);
        atLeast("round", round, 8);
        atLeast("members", members, 2);
        atLeast("effectiveMembers", effectiveMembers, 1);
        atLeast("members", members, effectiveMembers);
        atLeast("mostEvaluations", mostEvaluations, firstWave);
        atLeast("particles", particles, round);
    }

    /** Sizes for that many free parameters: 200 members for some 1500 to 4000 evaluations at 14 parameters. */
    public static Sizes standard(int parameters) {
        int quadratic = (parameters + 1) * (parameters + 2) / 2;
        int first = Math.max(60, 10 * (int) Math.ceil(0.35 * quadratic));
        return new Sizes(first, Math.max(30, first / 2), 4, 200, 200, 100, Math.max(2000, 10 * first), 1000);
    }

    private static void atLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + " but is " + value);
        }
    }
}
