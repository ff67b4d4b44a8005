// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.abate.experiment.ResultsFolder;

/**
 * The story of one averted death, as {@code story.json} keeps it (schema {@code abate/story/1}).
 *
 * @param title one line
 * @param arm whose plan it tells of
 * @param sections in the order of reading
 */
public record ToldStory(String title, String arm, List<Section> sections) {
    public ToldStory {
        sections = List.copyOf(sections);
    }

    /** A part of it; the heading may be empty. */
    public record Section(String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Empty when the folder holds none, or one that cannot be understood. */
    static Optional<ToldStory> read(ResultsFolder folder) throws IOException {
        Path file = folder.story();
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode json = new JsonMapper().readTree(file.toFile());
            if (!json.path("schema").asText().equals("abate/story/1")) {
                return Optional.empty();
            }
            List<Section> sections = new ArrayList<>();
            for (JsonNode section : json.path("sections")) {
                List<String> paragraphs = new ArrayList<>();
                section.path("paragraphs").forEach(paragraph -> paragraphs.add(Names.plain(paragraph.asText())));
                sections.add(new Section(Names.plain(section.path("heading").asText()), paragraphs));
            }
            return Optional.of(new ToldStory(
                    Names.plain(json.path("title").asText()),
                    Names.plain(json.path("arm").asText()),
                    sections));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
