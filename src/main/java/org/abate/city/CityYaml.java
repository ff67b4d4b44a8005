// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.abate.city.CityDescription.Hospital;
import org.abate.scenario.StaffCategory;

/** Reads {@code city.yaml}: everything about a city that is neither a map nor a table. */
final class CityYaml {
    private static final List<String> KEYS = List.of(
            "name",
            "referenceYears",
            "level",
            "staffing",
            "calls",
            "calendar",
            "ages",
            "traumaCenters",
            VictimRace.KEY,
            SynthesisPlan.KEY);

    /** Goes wherever the level is reported, so that nobody takes a made-up neighborhood for a real one. */
    private static final String SYNTHESISED =
            " (Neighborhoods of this city are synthesised: only its size and concentration are real.)";

    private CityYaml() {}

    static CityDescription describe(YamlSection root) {
        root.allowOnly(KEYS);
        checkReferenceYears(root.section("referenceYears"));
        YamlSection level = root.section("level");
        level.allowOnly(List.of("homicidesPerYear", "years", "source"));
        Optional<SynthesisPlan> synthesis = root.has(SynthesisPlan.KEY)
                ? Optional.of(SynthesisPlan.read(root.section(SynthesisPlan.KEY)))
                : Optional.empty();
        String levelSource = level.text("years") + ": " + level.text("source");
        return new CityDescription(
                root.text("name"),
                level.number("homicidesPerYear", 0.1, 10_000),
                synthesis.isPresent() ? levelSource + SYNTHESISED : levelSource,
                staffing(root.section("staffing")),
                calls(root.section("calls")),
                calendar(root.section("calendar")),
                AgeShares.read(root.section("ages")),
                traumaCenters(root),
                victimRace(root, synthesis.isPresent()),
                synthesis);
    }

    private static Optional<VictimRace> victimRace(YamlSection root, boolean synthesised) {
        if (!root.has(VictimRace.KEY)) {
            return Optional.empty();
        }
        if (synthesised) {
            root.problem(VictimRace.KEY, "made-up neighborhoods have no residents of any race: delete this section");
        }
        return Optional.of(VictimRace.read(root.section(VictimRace.KEY)));
    }

    private static void checkReferenceYears(YamlSection years) {
        List<String> keys = List.of("residents", "covariates", "staffing");
        years.allowOnly(keys);
        keys.forEach(years::text);
    }

    private static Map<StaffCategory, Double> staffing(YamlSection staffing) {
        staffing.allowOnly(StaffCategory.keys());
        Map<StaffCategory, Double> people = new EnumMap<>(StaffCategory.class);
        for (StaffCategory category : StaffCategory.values()) {
            if (staffing.has(category.key())) {
                YamlSection post = staffing.section(category.key());
                post.allowOnly(List.of("people", "source"));
                people.put(category, post.number("people", 0, 100_000));
                post.text("source");
            }
        }
        return people;
    }

    private static CallLoad calls(YamlSection calls) {
        calls.allowOnly(List.of(
                "callsPerYear",
                "dispatchedShare",
                "officerHoursPerDispatchedCall",
                "patrolShare",
                "hoursOnDutyPerOfficerYear",
                "source"));
        return new CallLoad(
                calls.number("callsPerYear", 0, 100_000_000),
                calls.number("dispatchedShare", 0, 1),
                calls.number("officerHoursPerDispatchedCall", 0, 24),
                calls.number("patrolShare", 0, 1),
                calls.number("hoursOnDutyPerOfficerYear", 0, 4_000),
                calls.text("source"));
    }

    private static ViolenceCalendar calendar(YamlSection calendar) {
        calendar.allowOnly(List.of("month", "weekday", "hour", "source"));
        calendar.text("source");
        return new ViolenceCalendar(
                profile(calendar, "month", 12), profile(calendar, "weekday", 7), profile(calendar, "hour", 24));
    }

    /** Factors of any scale, divided by their mean. */
    private static List<Double> profile(YamlSection calendar, String key, int size) {
        List<Double> factors = calendar.numbers(key, size, 0, 1_000_000);
        double mean = factors.stream().mapToDouble(Double::doubleValue).sum() / size;
        if (factors.size() == size && mean <= 0) {
            calendar.problem(key, "at least one of the factors must be above 0");
        }
        return factors.stream().map(factor -> factor / mean).toList();
    }

    private static List<Hospital> traumaCenters(YamlSection root) {
        List<YamlSection> centers = root.sections("traumaCenters");
        if (centers.isEmpty() && root.has("traumaCenters")) {
            root.problem("traumaCenters", "a city needs at least one trauma center; the nearest may lie outside it");
        }
        return centers.stream().map(CityYaml::traumaCenter).toList();
    }

    private static Hospital traumaCenter(YamlSection center) {
        center.allowOnly(List.of("name", "longitude", "latitude", "source"));
        center.text("source");
        return new Hospital(
                center.text("name"),
                center.number("longitude", -180, 180),
                center.number("latitude", -89, 89),
                center.place());
    }
}
