// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Homicide victims of a city by race, as its authorities recorded them.
 *
 * @param groups in the order of the file; shares sum to 1
 * @param source where the shares come from, in words
 */
record VictimRace(List<Group> groups, String source) {
    static final String KEY = "victimRace";

    /** Of the sum of all shares from 1: published shares are rounded to whole percents. */
    private static final double TOLERANCE = 0.011;

    VictimRace {
        groups = List.copyOf(groups);
    }

    /**
     * A race.
     *
     * @param race in words
     * @param share of all homicide victims, 0 to 1
     * @param residentsColumn of neighborhoods.csv, in percent; empty for the one group that holds all other residents
     */
    record Group(String race, double share, Optional<String> residentsColumn) {}

    /** Columns that neighborhoods.csv must have. */
    List<String> columns() {
        return groups.stream()
                .flatMap(group -> group.residentsColumn().stream())
                .toList();
    }

    static VictimRace read(YamlSection section) {
        section.allowOnly(List.of("source", "groups"));
        List<Group> groups = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlSection entry : section.sections("groups")) {
            entry.allowOnly(List.of("race", "share", "residentsColumn"));
            Optional<String> column =
                    entry.has("residentsColumn") ? Optional.of(entry.text("residentsColumn")) : Optional.empty();
            Group group = new Group(entry.text("race"), entry.number("share", 0, 1), column);
            if (!names.add(group.race()) || !column.map(names::add).orElse(true)) {
                entry.problem("race", "this race or its column is given twice");
            }
            groups.add(group);
        }
        check(section, groups);
        double sum = groups.stream().mapToDouble(Group::share).sum();
        return new VictimRace(
                groups.stream()
                        .map(group -> new Group(group.race(), group.share() / sum, group.residentsColumn()))
                        .toList(),
                section.text("source"));
    }

    private static void check(YamlSection section, List<Group> groups) {
        if (!section.has("groups")) {
            return;
        }
        double sum = groups.stream().mapToDouble(Group::share).sum();
        if (Math.abs(sum - 1) > TOLERANCE) {
            section.problem("groups", "the shares of all races must sum to 1 but sum to " + sum);
        }
        long rest = groups.stream()
                .filter(group -> group.residentsColumn().isEmpty())
                .count();
        if (rest != 1 || groups.size() < 2) {
            section.problem(
                    "groups",
                    "expected at least two groups, of which exactly one has no residentsColumn: all other residents");
        }
    }
}
