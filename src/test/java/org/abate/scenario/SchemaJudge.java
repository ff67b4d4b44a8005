// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.Locale;

/** Judges scenarios as an editor would, by the JSON Schema alone. */
final class SchemaJudge {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonSchema schema;

    SchemaJudge(String json) {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(true)
                .losslessNarrowing(true)
                .build();
        this.schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(json, config);
    }

    boolean accepts(JsonNode scenario) {
        return schema.validate(scenario).isEmpty();
    }

    /** What a YAML 1.2 editor takes the text for. */
    static JsonNode json(Value value) {
        if (value instanceof Value.Mapping group) {
            ObjectNode object = JSON.objectNode();
            group.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
            return object;
        } else if (value instanceof Value.Sequence list) {
            ArrayNode array = JSON.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Value.Scalar scalar = (Value.Scalar) value;
        return switch (scalar.kind()) {
            case NOTHING -> JSON.nullNode();
            case TRUTH ->
                JSON.booleanNode(scalar.text().toLowerCase(Locale.ROOT).equals("true"));
            case NUMBER -> JSON.numberNode(Double.parseDouble(scalar.text()));
            case TEXT -> JSON.textNode(scalar.text());
        };
    }
}
