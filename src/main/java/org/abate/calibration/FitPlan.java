// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What calibration moves and what it holds the simulated histories of a city against: {@code calibration.yaml}.
 *
 * @param parameters names of the free parameters
 * @param standardDeviations of the targets, by pattern: how far the mean of simulated histories may lie from what is known
 */
public record FitPlan(List<String> parameters, Map<String, Double> standardDeviations) {
    private static final String RESOURCE = "/org/abate/calibration.yaml";

    public FitPlan {
        parameters = List.copyOf(parameters);
        standardDeviations = Collections.unmodifiableMap(new LinkedHashMap<>(standardDeviations));
    }

    /** The plan that ships with the program. */
    public static FitPlan load() {
        try (InputStream in = FitPlan.class.getResourceAsStream(RESOURCE)) {
            JsonNode root = new YAMLMapper().readTree(in);
            List<String> parameters = new ArrayList<>();
            root.required("parameters").forEach(name -> parameters.add(name.asText()));
            Map<String, Double> targets = new LinkedHashMap<>();
            root.required("targets").properties().forEach(target -> {
                target.getValue().required("because");
                targets.put(
                        target.getKey(),
                        target.getValue().required("standardDeviation").asDouble());
            });
            return new FitPlan(parameters, targets);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }
}
