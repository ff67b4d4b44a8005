// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.abate.city.City;
import org.abate.city.CityReader;
import org.abate.evidence.CalibratedParameters;
import org.abate.evidence.ParameterSet;
import org.abate.experiment.StopSignal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Moving officers up and down gives what the panel of American cities gave (PO01), by mechanisms that add up. */
class OfficerTestLawTest {
    @Test
    @DisplayName("An officer-year averts 0.03 to 0.13 homicides in St. Louis, up and down alike, mostly by patrol")
    void stLouis() throws Exception {
        City city = CityReader.read(Path.of("scenarios", "cities", "stlouis"));
        CalibratedParameters parameters = CalibratedParameters.load();
        List<ParameterSet> sets = IntStream.range(0, 30)
                .mapToObj(number -> parameters.draw(1, number))
                .toList();
        OfficerTest.Effect effect =
                new OfficerTest(city, sets, 1, 2, new StopSignal()).run().orElseThrow();
        assertThat(effect.mean()).isBetween(0.03, 0.13);
        assertThat(effect.fewer()).isCloseTo(effect.more(), within(0.025));
        assertThat(effect.patrol() + effect.investigation() + effect.response())
                .isCloseTo(effect.more(), within(0.015));
        assertThat(effect.patrol()).isPositive();
        assertThat(effect.investigation()).isPositive();
        assertThat(effect.response()).isPositive();
    }
}
