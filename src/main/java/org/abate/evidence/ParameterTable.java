// SPDX-License-Identifier: Apache-2.0
package org.abate.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * Every number of the model, as {@code parameters.yaml} lists them: groups of parameters, each with
 *
 * <pre>
 * name: {median: 0.85, low5: 0.72, high95: 0.98, scale: log, unit: ratio, meaning: ..., sources: [OU27], judgement: ...}
 * </pre>
 *
 * or {@code value: 3} in place of the prior for a number that is not uncertain.
 */
public final class ParameterTable {
    private static final String RESOURCE = "/org/abate/parameters.yaml";

    private final Map<String, Parameter> parameters;

    private ParameterTable(Map<String, Parameter> parameters) {
        this.parameters = parameters;
    }

    /** The table that ships with the program. */
    public static ParameterTable load() {
        return Shipped.TABLE;
    }

    /** Read when it is first asked for, and once: to parse it takes a tenth of a second, and many ask. */
    private static final class Shipped {
        static final ParameterTable TABLE = shipped();
    }

    private static ParameterTable shipped() {
        try (InputStream in = ParameterTable.class.getResourceAsStream(RESOURCE)) {
            return read(new YAMLMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    static ParameterTable read(JsonNode root) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        root.properties().forEach(group -> group.getValue().properties().forEach(entry -> {
            String name = group.getKey() + "." + entry.getKey();
            parameters.put(name, parameter(name, entry.getValue()));
        }));
        return new ParameterTable(parameters);
    }

    private static Parameter parameter(String name, JsonNode node) {
        List<String> sources = new ArrayList<>();
        node.path("sources").forEach(source -> sources.add(source.asText()));
        return new Parameter(
                name,
                node.required("unit").asText(),
                prior(name, node),
                node.required("meaning").asText(),
                sources,
                node.path("judgement").asText(""));
    }

    private static Prior prior(String name, JsonNode node) {
        try {
            if (node.has("value")) {
                return Prior.fixed(node.get("value").asDouble());
            }
            return new Prior(
                    node.required("median").asDouble(),
                    node.required("low5").asDouble(),
                    node.required("high95").asDouble(),
                    Scale.valueOf(node.path("scale").asText("linear").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("parameter " + name + ": " + e.getMessage(), e);
        }
    }

    /** All parameters in the order of the file. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /** Every parameter at the median of its prior. */
    public ParameterSet medians() {
        Map<String, Double> values = new LinkedHashMap<>();
        parameters.forEach(
                (name, parameter) -> values.put(name, parameter.prior().median()));
        return new ParameterSet(values);
    }

    /**
     * The parameter set of that number: each parameter drawn from its prior with luck of its own, so that adding a
     * parameter changes no other.
     *
     * @param seed of the experiment
     * @param number counted from 0
     */
    public ParameterSet draw(long seed, int number) {
        long key = Keys.derive(seed, Purpose.PARAMETER, number);
        Map<String, Double> values = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> values.put(
                name, parameter.prior().quantile(Keys.uniform(Keys.derive(key, Purpose.PARAMETER, name), 0))));
        return new ParameterSet(values);
    }
}
