// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.abate.experiment.JsonFile;
import org.abate.story.Story;

/** A story as text for the screen, in Markdown of at most 100 columns, and as JSON (schema {@code abate/story/1}). */
public final class StoryText {
    private static final int WIDTH = 100;
    private static final String SCHEMA = "abate/story/1";

    private StoryText() {}

    /** Each line ended. */
    public static String of(Story story) {
        StringBuilder text = new StringBuilder("# " + story.title() + "\n");
        for (Story.Section section : story.sections()) {
            if (!section.heading().isEmpty()) {
                text.append("\n## ").append(section.heading()).append('\n');
            }
            for (String paragraph : section.paragraphs()) {
                text.append('\n');
                wrap(text, paragraph);
            }
        }
        return text.toString();
    }

    private static void wrap(StringBuilder text, String paragraph) {
        int column = 0;
        for (String word : paragraph.split(" ", -1)) {
            int width = TextWidth.of(word);
            if (column > 0 && column + 1 + width > WIDTH) {
                text.append('\n');
                column = 0;
            }
            text.append(column > 0 ? " " : "").append(word);
            column += (column > 0 ? 1 : 0) + width;
        }
        text.append('\n');
    }

    /** Whether a file holds a story of so many finished runs; one of fewer is told again when more are finished. */
    public static boolean isOf(Path file, int runs) throws IOException {
        try {
            JsonNode json = new JsonMapper().readTree(file.toFile());
            return json.path("schema").asText().equals(SCHEMA)
                    && json.path("runs").asInt() == runs;
        } catch (JacksonException e) {
            return false;
        }
    }

    public static void writeJson(Path file, Story story) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", SCHEMA);
        json.put("title", story.title());
        json.put("caused", story.caused());
        json.put("comparisonArm", story.comparisonArm());
        json.put("arm", story.arm());
        json.put("run", story.number());
        json.put("parameterSet", story.run().parameterSet());
        json.put("seed", story.run().seed());
        json.put("runs", story.runs());
        ArrayNode sections = json.putArray("sections");
        story.sections().forEach(section -> {
            ObjectNode node = sections.addObject().put("heading", section.heading());
            section.paragraphs().forEach(node.putArray("paragraphs")::add);
        });
        ObjectNode facts = json.putObject("facts");
        story.facts().forEach(facts::putPOJO);
        JsonFile.write(file, json);
    }
}
