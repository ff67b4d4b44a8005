// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the neighborhoods and jurisdictions that strategies name against those that the city has. */
final class PlaceChecks {
    private static final String JURISDICTIONS = "jurisdictions";

    private final List<Territory> territories;
    private final List<String> jurisdictions;
    private final List<String> neighborhoods;
    private final Findings findings;

    /** @param territories of the city, at least one, the lead first */
    PlaceChecks(List<Territory> territories, Findings findings) {
        this.territories = territories;
        this.jurisdictions = territories.stream().map(Territory::jurisdiction).toList();
        this.neighborhoods = territories.stream()
                .flatMap(territory -> territory.neighborhoods().stream())
                .toList();
        this.findings = findings;
    }

    /** Every name is one of the city's, and staff are placed only where the strategy works. */
    void check(String path, StrategyShape.Chosen strategy) {
        List<Territory> own = ownTerritories(strategy.written());
        strategy.written().values().forEach((name, value) -> {
            Value written = strategy.written().value(name);
            String here = KeyPath.of(path, name);
            if (value instanceof Placement placement) {
                placement(placement, written, here, own);
            } else if (value instanceof Jurisdictions named) {
                jurisdictions(named, written, here);
            }
        });
    }

    /** Every name is one of the city's, and there are as many neighborhoods as are asked for. */
    void check(String path, Placement placement, Value written) {
        placement(placement, written, path, territories);
    }

    /** Where the strategy works: those it names that exist, the lead when it names none. */
    private List<Territory> ownTerritories(FieldsShape.Fields written) {
        List<String> named = written.get(JURISDICTIONS, Object.class)
                .filter(Jurisdictions.class::isInstance)
                .map(value -> ((Jurisdictions) value).names())
                .orElse(List.of());
        return named.isEmpty()
                ? territories.subList(0, 1)
                : territories.stream()
                        .filter(territory -> named.contains(territory.jurisdiction()))
                        .toList();
    }

    private void jurisdictions(Jurisdictions named, Value written, String path) {
        for (int i = 0; i < named.names().size(); i++) {
            String name = named.names().get(i);
            if (!jurisdictions.contains(name)) {
                report(
                        written,
                        path,
                        i,
                        "the city has no jurisdiction " + Wording.code(name) + "; "
                                + NearestName.hint(name, jurisdictions));
            }
        }
    }

    private void placement(Placement placement, Value written, String path, List<Territory> own) {
        List<String> allowed = new ArrayList<>();
        own.forEach(territory -> allowed.addAll(territory.neighborhoods()));
        if (placement.names().isEmpty() && placement.count() > allowed.size() && !own.isEmpty()) {
            String where = territories.size() == 1 ? "the city has" : "where this strategy works there are";
            findings.report(
                    written.place(),
                    path,
                    where + " only " + Wording.counted(allowed.size(), "neighborhood") + ", not " + placement.count());
        }
        for (int i = 0; i < placement.names().size(); i++) {
            String name = placement.names().get(i);
            if (!neighborhoods.contains(name)) {
                report(
                        written,
                        path,
                        i,
                        "the city has no neighborhood " + Wording.code(name) + "; "
                                + NearestName.of(name, neighborhoods)
                                        .map(near -> "did you mean " + Wording.code(near) + "?")
                                        .orElse("expected a name as the city's files write it"));
            } else if (!allowed.contains(name) && !own.isEmpty()) {
                report(
                        written,
                        path,
                        i,
                        Wording.code(name) + " lies in " + Wording.code(jurisdictionOf(name))
                                + ", where this strategy does not work; its " + Wording.code(JURISDICTIONS)
                                + " say where it does");
            }
        }
    }

    private String jurisdictionOf(String neighborhood) {
        return territories.stream()
                .filter(territory -> territory.neighborhoods().contains(neighborhood))
                .map(Territory::jurisdiction)
                .findFirst()
                .orElseThrow();
    }

    private void report(Value written, String path, int item, String message) {
        Place place =
                written instanceof Value.Sequence list ? list.items().get(item).place() : written.place();
        findings.report(place, KeyPath.of(path, item), message);
    }

    /**
     * Where a strategy works outside the lead, the arm has an agreement that covers it.
     *
     * @param arm with the strategies of included arms
     * @param path of the arm
     */
    void agreements(Arm arm, String path, SourcePositions positions) {
        List<String> covered = arm.strategies().stream()
                .filter(choice -> choice.strategy().equals(ScenarioGrammar.AGREEMENT))
                .map(choice -> choice.settings().get(ScenarioGrammar.AGREEMENT_MEMBERS))
                .filter(Jurisdictions.class::isInstance)
                .flatMap(members -> ((Jurisdictions) members).names().stream())
                .toList();
        for (StrategyChoice choice : arm.strategies()) {
            List<String> worksIn = delivery(choice)
                    .map(delivery -> delivery.jurisdictions().names())
                    .orElse(List.of());
            for (int i = 0; i < worksIn.size(); i++) {
                String name = worksIn.get(i);
                if (!name.equals(jurisdictions.get(0)) && jurisdictions.contains(name) && !covered.contains(name)) {
                    String at = KeyPath.of(KeyPath.of(KeyPath.of(path, choice.strategy()), JURISDICTIONS), i);
                    findings.add(positions.problemAt(
                            at,
                            "staff work outside their own jurisdiction only by agreement: give the arm "
                                    + Wording.code(arm.name()) + " " + Wording.code(ScenarioGrammar.AGREEMENT)
                                    + " with " + Wording.code(name) + " among its "
                                    + Wording.code(ScenarioGrammar.AGREEMENT_MEMBERS)));
                }
            }
        }
    }

    private static Optional<Delivery> delivery(StrategyChoice choice) {
        return choice.settings().values().stream()
                .filter(Delivery.class::isInstance)
                .map(Delivery.class::cast)
                .findFirst();
    }
}
