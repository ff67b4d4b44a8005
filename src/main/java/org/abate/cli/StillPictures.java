// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.abate.report.figures.FiguresFolder;
import org.abate.report.page.PageSource;

/** Writes the figures, and does without them where that fails: nothing else rests on them. */
final class StillPictures {
    private StillPictures() {}

    /** Where they are; empty, after a warning, when they could not be made. */
    static Optional<Path> write(PageSource source, Terminal terminal) {
        try {
            return Optional.of(FiguresFolder.write(source));
        } catch (IOException e) {
            warn(terminal, FileTrouble.words(e));
        } catch (LinkageError e) {
            // A Java cut down to less than its java.desktop module.
            warn(
                    terminal,
                    "this Java lacks a part that draws (" + e.getMessage() + "); install a full Java 17 or newer");
        } catch (RuntimeException e) {
            warn(terminal, "the program failed: " + e);
        }
        return Optional.empty();
    }

    private static void warn(Terminal terminal, String why) {
        terminal.err().println("WARNING: the figures could not be made: " + why);
        terminal.err().println("All other results are whole. Make the figures later with: abate report RESULTS");
    }
}
