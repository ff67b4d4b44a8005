// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code city.yaml} says about neighborhoods that nobody has drawn: enough to make up a city of the right size, whose
 * homicides are as concentrated as those of the real one.
 *
 * @param residents of the city
 * @param site where it lies
 * @param neighborhoods how many to make
 * @param policeDistricts how many to group them into
 * @param firstYear first calendar year of the made-up history
 * @param lastYear last calendar year of the made-up history
 * @param topTenPercentShare share of homicides in the tenth of neighborhoods with most of them, 0 to 1
 * @param povertyPercent of all residents
 * @param vacancyPercent of all housing units, taken over residents
 * @param residentsLogSd standard deviation of the logarithm of residents between neighborhoods
 * @param povertyLogSd the same of poverty
 * @param vacancyLogSd the same of vacancy
 * @param povertyFollowsHomicide correlation of the logarithms of poverty and vacancy with that of homicides
 * @param clusteredShare share of the variance of homicides that neighborhoods near each other have in common
 * @param clusterReachKm how near
 * @param seed luck of the layout
 * @param place where the file says so
 */
record SynthesisPlan(
        int residents,
        Site site,
        int neighborhoods,
        int policeDistricts,
        int firstYear,
        int lastYear,
        double topTenPercentShare,
        double povertyPercent,
        double vacancyPercent,
        double residentsLogSd,
        double povertyLogSd,
        double vacancyLogSd,
        double povertyFollowsHomicide,
        double clusteredShare,
        double clusterReachKm,
        int seed,
        Place place) {
    /** The section of {@code city.yaml} that holds all this. */
    static final String KEY = "synthesised";

    private static final List<String> KEYS = List.of(
            "residents",
            "neighborhoods",
            "policeDistricts",
            "historyYears",
            "homicideShareOfTopTenPercent",
            "povertyPercent",
            "vacancyPercent",
            "residentsLogSd",
            "povertyLogSd",
            "vacancyLogSd",
            "povertyFollowsHomicide",
            "clusteredShare",
            "clusterReachKm",
            "seed",
            "source");

    static SynthesisPlan read(YamlSection section) {
        section.allowOnly(
                Stream.concat(KEYS.stream(), section.has(Site.OUTLINE) ? Stream.of(Site.OUTLINE) : Site.SQUARE.stream())
                        .toList());
        section.text("source");
        YamlSection years = section.section("historyYears");
        years.allowOnly(List.of("from", "to"));
        SynthesisPlan plan = new SynthesisPlan(
                section.wholeNumber("residents", 1, 20_000_000),
                Site.read(section),
                section.wholeNumber("neighborhoods", 10, 1_000),
                section.wholeNumber("policeDistricts", 1, 100),
                years.wholeNumber("from", 1900, 2200),
                years.wholeNumber("to", 1900, 2200),
                section.number("homicideShareOfTopTenPercent", 11, 95) / 100,
                section.number("povertyPercent", 0, 80),
                section.number("vacancyPercent", 0, 80),
                section.number("residentsLogSd", 0, 2),
                section.number("povertyLogSd", 0, 2),
                section.number("vacancyLogSd", 0, 2),
                section.number("povertyFollowsHomicide", 0, 1),
                section.number("clusteredShare", 0, 1),
                section.number("clusterReachKm", 0.1, 100),
                section.wholeNumber("seed", 0, 1_000_000_000),
                section.place());
        if (plan.lastYear() < plan.firstYear()) {
            years.problem("to", "must not be before from, which is " + plan.firstYear());
        }
        if (plan.policeDistricts() > plan.neighborhoods()) {
            section.problem("policeDistricts", "there are only " + plan.neighborhoods() + " neighborhoods to group");
        }
        return plan;
    }

    int years() {
        return lastYear - firstYear + 1;
    }
}
