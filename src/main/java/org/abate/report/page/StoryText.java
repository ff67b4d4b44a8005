// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.abate.experiment.ResultsFolder;

/** The story of an averted death, when {@code abate story} has left one in the folder. */
final class StoryText {
    private static final String FILE = "story.md";
    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
    private static final Pattern HEADING = Pattern.compile("^#+\\s*");

    private StoryText() {}

    /**
     * A heading or a paragraph.
     *
     * @param heading whether it is a heading
     */
    public record Paragraph(boolean heading, String text) {}

    /** In order; empty when nobody asked for a story. */
    static List<Paragraph> paragraphs(ResultsFolder folder) throws IOException {
        Path file = folder.root().resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String block : BLANK_LINES.split(Names.lines(Files.readString(file)), -1)) {
            String text = block.strip();
            if (!text.isEmpty()) {
                boolean heading = HEADING.matcher(text).find();
                paragraphs.add(
                        new Paragraph(heading, Names.plain(HEADING.matcher(text).replaceAll(""))));
            }
        }
        return paragraphs;
    }
}
