// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.city.StreetPlaces;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.evidence.ParameterTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VacantStockTest {
    private final ParameterSet medians =
            new ParameterSet(Map.copyOf(ParameterTable.load().medians().values()));

    @Test
    @DisplayName("St. Louis has about the 25,000 vacant properties, 7,000 of them houses, that the city counts (PL09)")
    void stLouis() throws Exception {
        VacantStock stock = stock("stlouis");
        int neighborhoods = 79;
        int houses = IntStream.range(0, neighborhoods)
                .map(n -> stock.left(PropertyWork.HOUSE, n))
                .sum();
        assertThat(houses).isBetween(5_500, 8_500);
        assertThat(stock.left()).isBetween(20_000, 30_000);
    }

    @Test
    @DisplayName("Places come once each, as many as have vacant property near them, and lots run out")
    void finite() throws Exception {
        VacantStock stock = stock("minimal");
        Set<Integer> places = new HashSet<>();
        for (int place = stock.nextPlace(0); place != VacantStock.NONE; place = stock.nextPlace(0)) {
            assertThat(places.add(place)).isTrue();
        }
        assertThat(places).isNotEmpty();
        int before = stock.left(PropertyWork.LOT, 0);
        stock.take(PropertyWork.LOT, 0);
        assertThat(stock.left(PropertyWork.LOT, 0)).isEqualTo(before - 1);
        assertThat(stock.left(PropertyWork.DEMOLITION, 0)).isEqualTo(stock.left(PropertyWork.HOUSE, 0));
    }

    private VacantStock stock(String folder) throws Exception {
        City city = CityReader.read(Path.of("scenarios", "cities", folder));
        StreetPlaces places = SyntheticCity.of(city, medians, 1).places();
        return new VacantStock(city, places, medians.bind("remediation", RemediationParameters.class), 1);
    }
}
