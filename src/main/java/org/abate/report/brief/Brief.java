// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.abate.experiment.ResultsFolder;
import org.abate.report.ModelScore;
import org.abate.report.page.PageSource;

/** Writes {@code brief.md} and {@code brief.docx}; the same folder gives the same bytes. */
public final class Brief {
    private Brief() {}

    /**
     * Writes both, each whole or not at all.
     *
     * @return where the first is
     */
    public static Path write(PageSource source) throws IOException {
        return write(source, ModelScore.load());
    }

    static Path write(PageSource source, ModelScore score) throws IOException {
        ResultsFolder folder = source.folder();
        BriefDocument document = BriefText.of(source, score);
        put(folder.brief(), MarkdownBrief.of(document).getBytes(StandardCharsets.UTF_8));
        put(folder.wordBrief(), WordBrief.of(document));
        return folder.brief();
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.write(half, bytes);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
