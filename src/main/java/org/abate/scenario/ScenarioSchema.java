// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema of scenario files, by which editors complete and check while one types.
 *
 * <p>It is made from the same shapes as the reader's checks. What concerns two places at once, such as an arm that includes
 * another, only the reader checks.
 */
public final class ScenarioSchema {
    private ScenarioSchema() {}

    /**
     * The schema (draft 2020-12) as JSON text that ends with a line break.
     *
     * @param catalog the strategies that arms may run
     * @param outcomes names of what goals may be about
     */
    public static String json(List<StrategyDescription> catalog, List<String> outcomes) {
        return json(
                "abate scenario",
                "What would be done in a city, and how its future shall be projected",
                new ScenarioGrammar(catalog, outcomes).scenario());
    }

    /** The schema of backtest files in the same form. */
    public static String jsonOfBacktests(List<StrategyDescription> catalog, List<String> outcomes) {
        return json(
                "abate backtest",
                "A published evaluation rebuilt: where, what was done, how it was measured and what was found",
                new BacktestGrammar(catalog, outcomes).backtest());
    }

    private static String json(String title, String description, FieldsShape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.put("description", description);
        schema.putAll(shape.schema());
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the schema", e);
        }
    }
}
