// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.abate.evidence.ParameterSet;

/**
 * A city with its synthetic people, before anything happens: built once, shared read-only by all runs, arms and threads.
 *
 * @param city as read from its folder
 * @param residents everyone
 * @param places where things happen
 * @param network positions of the people at risk
 * @param burdenShares share of the city's violence that each neighborhood carries in the long run
 * @param meanMilesToTraumaCenter mean over where violence happens
 * @param populationSeed luck of the synthesis
 */
public record SyntheticCity(
        City city,
        Residents residents,
        StreetPlaces places,
        StreetNetwork network,
        List<Double> burdenShares,
        double meanMilesToTraumaCenter,
        long populationSeed) {
    /**
     * Synthesises the people of a city.
     *
     * @param shape parameter set whose {@code risk.shareOfResidents}, {@code group.*}, {@code tie.*} and {@code place.*} give
     *     the structure; these are not drawn, so every set holds the same
     */
    public static SyntheticCity of(City city, ParameterSet shape, long populationSeed) {
        double[] burden = NeighborhoodBurden.shares(city);
        NetworkShape network = new NetworkShape(
                (int) StrictMath.rint(shape.value("risk.shareOfResidents") * city.residentsOf(city.lead())),
                shape.value("group.memberShare"),
                shape.value("group.meanSize"),
                shape.value("group.sizeLogSd"),
                shape.value("group.rivals"),
                shape.value("group.rivalryReachKm"),
                shape.value("tie.mean"),
                shape.value("tie.logSd"),
                shape.value("tie.withinGroupShare"),
                shape.value("tie.nearShare"));
        StreetPlaces places = StreetPlaceSynthesis.streetPlaces(
                city,
                populationSeed,
                new PlaceShape(
                        shape.value("place.perSquareKm"),
                        shape.value("place.weightLogSd"),
                        shape.value("place.emptyShare"),
                        shape.value("place.denseResidentsPerKm2"),
                        shape.value("place.emptyBlockMetres")));
        return new SyntheticCity(
                city,
                PopulationSynthesis.residents(city, populationSeed),
                places,
                StreetNetworkSynthesis.network(city, network, populationSeed),
                Arrays.stream(burden).boxed().toList(),
                IntStream.range(0, burden.length)
                        .mapToDouble(n -> burden[n] * places.meanMilesToTraumaCenter(n))
                        .sum(),
                populationSeed);
    }
}
