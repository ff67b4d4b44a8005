// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios of a region: where strategies may work, and by which agreement. */
class RegionScenarioTest {
    private static final List<Territory> REGION = List.of(
            new Territory("City", List.of("Riverside", "Old North")),
            new Territory("East County", List.of("Bottoms")),
            new Territory("West County", List.of("Hills", "Creek")));

    private static final String HEAD =
            """
            title: T
            city: cities/region
            start: 2025-04-01
            years: 3
            arms:
            """;

    public record Agreement(
            @Lever(meaning = "With whom", unit = "jurisdictions", byDefault = "[]") Jurisdictions members,
            Delivery delivery) {}

    @TempDir
    private Path folder;

    private ScenarioReader reader;

    @BeforeEach
    void setUp() throws IOException {
        Files.createDirectories(folder.resolve("cities/region"));
        StrategyDescription agreement = new StrategyDescription(
                ScenarioGrammar.AGREEMENT,
                "Agreements",
                Agreement.class,
                "Lets staff cross borders.",
                new Grounds(EvidenceStanding.NONE, "none", List.of()),
                new Funding(Payer.CITY, List.of()));
        reader = new ScenarioReader(
                Stream.concat(SampleCatalog.catalog().stream(), Stream.of(agreement))
                        .toList(),
                SampleCatalog.OUTCOMES,
                city -> Optional.of(REGION));
    }

    @Test
    void aStrategyStaysWithTheLeadUnlessItSaysOtherwise() {
        assertThat(problems("  - {name: a, streetOutreach: {neighborhoods: [Old North]}}\n"))
                .isEmpty();
        assertThat(
                        problems(
                                """
                          - {name: a, streetOutreach: {neighborhoods: [Old North, Bottoms]}}
                          - {name: b, streetOutreach: {neighborhoods: {busiest: 3}}}
                        """))
                .containsExactly(
                        "s.yaml:6:59: arms[0].streetOutreach.neighborhoods[1]: `Bottoms` lies in `East County`, where"
                                + " this strategy does not work; its `jurisdictions` say where it does",
                        "s.yaml:7:47: arms[1].streetOutreach.neighborhoods: where this strategy works there are only 2"
                                + " neighborhoods, not 3");
    }

    @Test
    void staffCrossBordersByAgreementOnly() {
        String outreach =
                "streetOutreach: {jurisdictions: [City, East County, West County], neighborhoods: {poorest: 5}}";
        assertThat(problems("  - {name: a, " + outreach + ", regionalCollaboration: {members: [East County]}}\n"))
                .containsExactly(
                        "s.yaml:6:67: arms[0].streetOutreach.jurisdictions[2]: staff work outside their own jurisdiction"
                                + " only by agreement: give the arm `a` `regionalCollaboration` with `West County` among"
                                + " its `members`");
        assertThat(problems("  - {name: a, " + outreach
                        + ", regionalCollaboration: {members: [East County, West County]}}\n"))
                .isEmpty();
    }

    @Test
    void anIncludedAgreementCountsAndAMissingOneIsFoundWhereTheStrategyWasWritten() {
        String arms =
                """
                  - {name: treaty, regionalCollaboration: {members: [East County]}}
                  - {name: all, include: [east, treaty]}
                  - {name: east, streetOutreach: {jurisdictions: [East County], neighborhoods: [Bottoms]}%s}
                  - {name: more, include: [east]}
                """;
        assertThat(problems(arms.formatted("")))
                .containsExactly(
                        "s.yaml:8:51: arms[2].streetOutreach.jurisdictions[0]: staff work outside their own jurisdiction"
                                + " only by agreement: give the arm `east` `regionalCollaboration` with `East County`"
                                + " among its `members`",
                        "s.yaml:8:51: arms[2].streetOutreach.jurisdictions[0]: staff work outside their own jurisdiction"
                                + " only by agreement: give the arm `more` `regionalCollaboration` with `East County`"
                                + " among its `members`");
        assertThat(problems(arms.formatted(", include: [treaty]"))).isEmpty();
    }

    @Test
    void namesOfJurisdictionsAreChecked() {
        assertThat(
                        problems(
                                """
                          - {name: a, streetOutreach: {jurisdictions: [Eest County, Nowhere, City, City]}}
                          - {name: b, streetOutreach: {jurisdictions: East County}}
                          - {name: c, regionalCollaboration: {members: [West Countie, Nowhere]}}
                          - {name: d, streetOutreach: {jurisdictions: [Nowhere], neighborhoods: [Bottoms]}}
                        """))
                .containsExactly(
                        "s.yaml:6:76: arms[0].streetOutreach.jurisdictions[3]: named twice",
                        "s.yaml:7:47: arms[1].streetOutreach.jurisdictions: expected a list of jurisdictions but found the"
                                + " text \"East County\"",
                        "s.yaml:8:49: arms[2].regionalCollaboration.members[0]: the city has no jurisdiction"
                                + " `West Countie`; did you mean `West County`?",
                        "s.yaml:8:63: arms[2].regionalCollaboration.members[1]: the city has no jurisdiction `Nowhere`;"
                                + " valid are `City`, `East County`, `West County`",
                        "s.yaml:9:48: arms[3].streetOutreach.jurisdictions[0]: the city has no jurisdiction `Nowhere`;"
                                + " valid are `City`, `East County`, `West County`");
    }

    private List<String> problems(String arms) {
        try {
            reader.read(Files.writeString(folder.resolve("s.yaml"), HEAD + arms), List.of());
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems().stream()
                    .map(problem -> problem.toString().replace(folder + "/", ""))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
