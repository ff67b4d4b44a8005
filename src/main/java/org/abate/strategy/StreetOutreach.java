// SPDX-License-Identifier: Apache-2.0
package org.abate.strategy;

import java.util.List;
import org.abate.agency.Programmes;
import org.abate.city.City;
import org.abate.city.Neighborhood;
import org.abate.city.NeighborhoodBurden;
import org.abate.scenario.Delivery;
import org.abate.scenario.Lever;
import org.abate.scenario.Placement;
import org.abate.scenario.StrategyDescription;

/** Street-level outreach: workers who belong to the neighborhood, mediate disputes and support clients. */
final class StreetOutreach implements Strategy<StreetOutreach.Settings> {
    /** What a planner decides about outreach. */
    record Settings(
            @Lever(meaning = "Outreach workers employed", unit = "people", byDefault = "24", max = 2000) int workers,
            @Lever(
                            meaning = "Supervisors; each supports up to eight workers",
                            unit = "people",
                            byDefault = "4",
                            max = 500)
                    int supervisors,
            @Lever(meaning = "Clients a worker can carry", unit = "people", byDefault = "15", max = 100) int caseload,
            @Lever(
                            meaning =
                                    "Where they work: {busiest: 8} or a list of neighborhood names; workers are spread evenly",
                            unit = "neighborhoods",
                            byDefault = "{busiest: 8}")
                    Placement neighborhoods,
            Delivery delivery) {}

    @Override
    public StrategyDescription description() {
        return new StrategyDescription(
                "streetOutreach",
                "Street-level outreach",
                Settings.class,
                "Workers return to a neighborhood day after day; trust grows with contact and fades without. Trust lets them"
                        + " hear of disputes, mediate, reach those around a shooting so that fewer retaliate, support clients"
                        + " and refer them to therapy. Sites differ widely in quality; turnover costs relationships.",
                List.of("OU01", "OU12", "OU14", "OU16", "OU17", "OU25", "OU27", "OU28"),
                "Quasi-experiments with mixed results: a third of findings are significant reductions, some sites saw none or"
                        + " harm. One mechanism-level estimate (retaliation after incident response).");
    }

    @Override
    public void launch(Settings settings, Programmes programmes, Calendar calendar) {
        City city = programmes.model().world().city();
        programmes.outreach(
                settings.workers(),
                settings.supervisors(),
                settings.caseload(),
                indexes(city, settings.neighborhoods()),
                calendar.tenure(settings.delivery()));
    }

    private static List<Integer> indexes(City city, Placement placement) {
        if (placement.busiest() > 0) {
            return java.util.Arrays.stream(NeighborhoodBurden.busiest(city, placement.busiest()))
                    .boxed()
                    .toList();
        }
        return placement.names().stream().map(name -> index(city, name)).toList();
    }

    private static int index(City city, String name) {
        return city.neighborhoods().stream()
                .filter(n -> n.name().equals(name))
                .mapToInt(Neighborhood::index)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no neighborhood " + name));
    }
}
