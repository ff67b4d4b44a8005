// SPDX-License-Identifier: Apache-2.0
package org.abate.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is believed of all parameters after calibration: those that were fitted come together from a member of the ensemble, all
 * others from their priors.
 *
 * @param table every parameter with its prior
 * @param ensemble what the fit left of the priors of some
 */
public record CalibratedParameters(ParameterTable table, Ensemble ensemble) {
    private static final String RESOURCE = "/org/abate/ensemble.csv";

    public CalibratedParameters {
        for (String name : ensemble.parameters()) {
            if (table.parameters().stream().noneMatch(known -> known.name().equals(name))) {
                throw new IllegalArgumentException("the ensemble has a parameter " + name + " that the model does not");
            }
        }
    }

    /** The table and the ensemble that ship with the program. */
    public static CalibratedParameters load() {
        return Shipped.PARAMETERS;
    }

    /** Read when they are first asked for, and once. */
    private static final class Shipped {
        static final CalibratedParameters PARAMETERS = shipped();
    }

    private static CalibratedParameters shipped() {
        try (InputStream in = CalibratedParameters.class.getResourceAsStream(RESOURCE)) {
            return new CalibratedParameters(ParameterTable.load(), Ensemble.read(in, "ensemble.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /**
     * The parameter set of that number.
     *
     * @param seed of the experiment
     * @param number counted from 0
     */
    public ParameterSet draw(long seed, int number) {
        Map<String, Double> values =
                new LinkedHashMap<>(table.draw(seed, number).values());
        values.putAll(ensemble.values(seed, number));
        return new ParameterSet(values);
    }
}
