// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.Arrays;
import java.util.List;

/** The place of a backtest: the folder of a city, or what is stated of a made-up one and the folder of the city it is like. */
final class BacktestPlaceShape {
    /** Keys that only a made-up city has and needs. */
    static final List<String> NEEDED =
            List.of("name", "like", "residents", "areaKm2", "neighborhoods", "homicidesPerYear", "source");

    private static final int LONGEST_FOLDER = 1000;
    private static final double MOST_PEOPLE = 20_000_000;

    FieldsShape fields() {
        return new FieldsShape(
                "a place",
                List.of(
                        Field.optional("city", "Folder of the city, relative to this file", folder()),
                        Field.optional(
                                "name", "Name of a made-up city, with its years", BacktestGrammar.text("a name")),
                        Field.optional(
                                "like",
                                "Folder of the city from which a made-up one takes all that is not stated, per resident",
                                folder()),
                        Field.optional("residents", "People who live there", new IntegerShape(1000, MOST_PEOPLE)),
                        Field.optional("areaKm2", "Land in square kilometres", new NumberShape(Range.of(0.1, 10_000))),
                        Field.optional(
                                "neighborhoods",
                                "Units that the evaluation speaks of, or of about 3,000 to 10,000 people",
                                new IntegerShape(10, 1000)),
                        Field.optional(
                                "homicidesPerYear",
                                "Mean of the years before the programme",
                                new NumberShape(Range.of(0.1, 10_000))),
                        Field.optional(
                                "homicideShareOfTopTenPercent",
                                "Share of homicides in the tenth of neighborhoods with most, in percent",
                                new NumberShape(Range.of(11, 95)),
                                MadeUpDefaults.TOP_TEN_PERCENT),
                        Field.optional(
                                "povertyPercent",
                                "Residents who are poor, in percent",
                                new NumberShape(Range.of(0, 80)),
                                MadeUpDefaults.POVERTY_PERCENT),
                        Field.optional(
                                "vacancyPercent",
                                "Homes that stand empty, in percent",
                                new NumberShape(Range.of(0, 80)),
                                MadeUpDefaults.VACANCY_PERCENT),
                        Field.optional("groups", "A published audit of groups", groups()),
                        Field.optional("staffing", "Present staff, in full-time people", staffing()),
                        Field.optional("callsPerYear", "Calls to 911", new NumberShape(Range.of(0, 1e8))),
                        Field.optional(
                                "homicidesByYear",
                                "Recorded homicides of the calendar years before the programme",
                                new YearlyCountsShape(10_000)),
                        Field.optional(
                                "nation",
                                "Whose course of homicide over the years the place shared",
                                BacktestGrammar.choice("nation", BacktestPlace.Nation.class),
                                BacktestPlace.Nation.UNITED_STATES.key()),
                        Field.optional("source", "Where all this is from", BacktestGrammar.text("sources"))));
    }

    private static TextShape folder() {
        return new TextShape("the folder of a city", LONGEST_FOLDER);
    }

    private static FieldsShape groups() {
        return new FieldsShape(
                "an audit of groups",
                List.of(
                        Field.required("count", "Groups", new IntegerShape(1, 100_000)),
                        Field.required("members", "People in all of them", new IntegerShape(2, 1_000_000))));
    }

    private static FieldsShape staffing() {
        return new FieldsShape(
                "staff by category",
                Arrays.stream(StaffCategory.values())
                        .map(staff ->
                                Field.optional(staff.key(), staff.meaning(), new NumberShape(Range.of(0, 1_000_000))))
                        .toList());
    }
}
