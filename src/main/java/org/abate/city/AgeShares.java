// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.ArrayList;
import java.util.List;

/** Reads the age groups of {@code city.yaml}: contiguous from age 0, their shares of both sexes summing to 1. */
final class AgeShares {
    /** Of the sum of all shares from 1: room for rounding to three digits, none for a forgotten group. */
    private static final double TOLERANCE = 0.005;

    private static final int OLDEST = 120;

    private AgeShares() {}

    static List<AgeGroup> read(YamlSection ages) {
        ages.allowOnly(List.of("source", "groups"));
        ages.text("source");
        List<AgeGroup> groups = new ArrayList<>();
        int next = 0;
        for (YamlSection group : ages.sections("groups")) {
            group.allowOnly(List.of("from", "to", "male", "female"));
            AgeGroup read = new AgeGroup(
                    group.wholeNumber("from", 0, OLDEST),
                    group.wholeNumber("to", 0, OLDEST),
                    group.number("male", 0, 1),
                    group.number("female", 0, 1));
            if (read.fromAge() != next) {
                group.problem("from", "expected " + next + ", since groups follow one another from age 0 without gap");
            }
            if (read.toAge() < read.fromAge()) {
                group.problem("to", "must not be below from, which is " + read.fromAge());
            }
            next = read.toAge() + 1;
            groups.add(read);
        }
        return summingToOne(ages, groups);
    }

    private static List<AgeGroup> summingToOne(YamlSection ages, List<AgeGroup> groups) {
        double sum = groups.stream()
                .mapToDouble(group -> group.maleShare() + group.femaleShare())
                .sum();
        if (ages.has("groups") && Math.abs(sum - 1) > TOLERANCE) {
            ages.problem("groups", "the shares of all groups and both sexes must sum to 1 but sum to " + sum);
        }
        return groups.stream()
                .map(group -> new AgeGroup(
                        group.fromAge(), group.toAge(), group.maleShare() / sum, group.femaleShare() / sum))
                .toList();
    }
}
