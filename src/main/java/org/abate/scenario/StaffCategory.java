// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Public staff whom a city already has and whose number an arm's {@code staffing:} may replace, in full-time people. */
public enum StaffCategory {
    POLICE_OFFICERS("policeOfficers", "commissioned officers of all duties"),
    DETECTIVES("detectives", "detectives who work on homicides and shootings"),
    CALL_TAKERS("callTakers", "911 call-takers in post"),
    CLINICIANS(
            "clinicians",
            "behavioral-health clinicians employed by or for the city, who answer calls already; coResponse adds to them"),
    SOCIAL_WORKERS(
            "socialWorkers",
            "licensed social workers employed by or for the city; the strategy socialWorkers adds to them"),
    INSPECTORS("inspectors", "building and problem-property inspectors");

    private final String key;
    private final String meaning;

    StaffCategory(String key, String meaning) {
        this.key = key;
        this.meaning = meaning;
    }

    /** The name in scenario and city files. */
    public String key() {
        return key;
    }

    public String meaning() {
        return meaning;
    }

    public static Optional<StaffCategory> ofKey(String key) {
        return Arrays.stream(values()).filter(c -> c.key.equals(key)).findFirst();
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(StaffCategory::key).toList();
    }

    /**
     * Categories whose present number an arm can replace: those whose present work the model simulates. Clinicians and social
     * workers are not among them: how those of today work (alone or paired, on calls or cases) is in no city's file, so that
     * what fewer of them would do cannot be told. Strategies add to them.
     */
    public static List<StaffCategory> replaceable() {
        return List.of(POLICE_OFFICERS, DETECTIVES, CALL_TAKERS);
    }
}
