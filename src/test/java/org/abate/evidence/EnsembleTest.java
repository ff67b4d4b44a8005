// SPDX-License-Identifier: Apache-2.0
package org.abate.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnsembleTest {
    private static final String TEXT =
            """
            member,weight,group.rate,group.share
            0,0.5,1.25,0.1
            1,0.3,2,0.2
            2,0.2,4e-3,0.3
            """;

    private static Ensemble read(String text) throws IOException {
        return Ensemble.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "city.csv");
    }

    @Test
    @DisplayName("Names, weights and values are read as they are written")
    void reads() throws Exception {
        assertThat(read(TEXT))
                .isEqualTo(new Ensemble(
                        List.of("group.rate", "group.share"),
                        List.of(
                                new Ensemble.Member(0.5, List.of(1.25, 0.1)),
                                new Ensemble.Member(0.3, List.of(2.0, 0.2)),
                                new Ensemble.Member(0.2, List.of(0.004, 0.3)))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | city.csv:1: expected the columns",
                "'member,weight\n' | city.csv:1: expected the columns",
                "'set,weight,a\n0,1,2\n' | city.csv:1: expected the columns",
                "'member,weight,a,a\n' | city.csv:1: the column 'a'",
                "'member,weight,a\n0,1\n' | city.csv:2: expected 3 fields but found 2",
                "'member,weight,a\n0,1,2\n1,1,x\n' | city.csv:3: a must be a number but is 'x'",
                "'member,weight,a\n0,0,2\n' | city.csv:2: weight must be above 0",
                "'member,weight,a\n0,1,NaN\n' | city.csv:2: a must be finite"
            })
    @DisplayName("What is wrong is said with file and line")
    void says(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message.strip());
    }

    @Test
    @DisplayName("The first n picks hold every member in proportion to its weight, for each n and seed")
    void picksRepresent() throws Exception {
        Ensemble ensemble = read(TEXT);
        for (int seed = 0; seed < 20; seed++) {
            double[] picks = new double[3];
            for (int n = 1; n <= 300; n++) {
                picks[ensemble.members().indexOf(ensemble.member(seed, n - 1))]++;
                for (int member = 0; member < 3; member++) {
                    double expected = n * ensemble.members().get(member).weight();
                    // Discrepancy of the sequence: at most about log2(n) / 2 + 1 picks.
                    assertThat(picks[member]).isCloseTo(expected, within(2 + Math.log(n)));
                }
            }
        }
    }

    @Test
    @DisplayName("Values come by name, the same for the same seed and number")
    void byName() throws Exception {
        Ensemble ensemble = read(TEXT);
        Map<String, Double> values = ensemble.values(7, 3);
        assertThat(values).containsOnlyKeys("group.rate", "group.share").isEqualTo(ensemble.values(7, 3));
        assertThat(List.copyOf(values.values())).isEqualTo(ensemble.member(7, 3).values());
    }
}
