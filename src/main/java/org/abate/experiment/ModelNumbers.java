// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.abate.evidence.CalibratedParameters;
import org.abate.evidence.Ensemble;
import org.abate.evidence.Parameter;
import org.abate.evidence.Prior;

/**
 * Tells whether two programs believe the same of every number of the model: a hash of all priors and of the calibrated ensemble,
 * not of the words about them.
 */
public final class ModelNumbers {
    private ModelNumbers() {}

    /** SHA-256 of what ships with the program. */
    public static String sha256OfShipped() {
        return Shipped.SHA256;
    }

    /** Computed when it is first asked for, and once. */
    private static final class Shipped {
        static final String SHA256 = sha256(CalibratedParameters.load());
    }

    /** SHA-256 of what is believed, the same on every Java. */
    public static String sha256(CalibratedParameters parameters) {
        StringBuilder text = new StringBuilder();
        for (Parameter parameter : parameters.table().parameters()) {
            Prior prior = parameter.prior();
            text.append(line(parameter.name() + " " + prior.scale(), prior.median(), prior.low5(), prior.high95()));
        }
        Ensemble ensemble = parameters.ensemble();
        text.append(ensemble.parameters()).append('\n');
        ensemble.members().forEach(member -> text.append(line(Double.toHexString(member.weight()), member.values())));
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String name, Double... values) {
        return line(name, List.of(values));
    }

    private static String line(String name, List<Double> values) {
        return values.stream().map(Double::toHexString).collect(Collectors.joining(" ", name + " ", "\n"));
    }
}
