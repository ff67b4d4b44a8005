// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.abate.evidence.CalibratedParameters;
import org.abate.evidence.Ensemble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ModelNumbersTest {
    private static final CalibratedParameters SHIPPED = CalibratedParameters.load();

    @Test
    @DisplayName("The same beliefs have the same hash, another ensemble has another")
    void tells() throws IOException {
        assertThat(ModelNumbers.sha256(CalibratedParameters.load()))
                .isEqualTo(ModelNumbers.sha256(SHIPPED))
                .hasSize(64);
        String name = SHIPPED.ensemble().parameters().get(0);
        assertThat(ModelNumbers.sha256(with(name, "0.5"))).isNotEqualTo(ModelNumbers.sha256(with(name, "0.25")));
    }

    private static CalibratedParameters with(String parameter, String value) throws IOException {
        byte[] ensemble = ("member,weight," + parameter + "\n0,1," + value + "\n").getBytes(StandardCharsets.UTF_8);
        return new CalibratedParameters(
                SHIPPED.table(), Ensemble.read(new ByteArrayInputStream(ensemble), "ensemble.csv"));
    }
}
