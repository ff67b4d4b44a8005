// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.abate.report.figures.FiguresFolder;
import org.abate.report.page.PageSource;

/**
 * The figures, or why there are none: nothing else rests on them.
 *
 * @param place where they are; empty when they could not be made
 * @param trouble why not; empty when they are there
 */
record StillPictures(Optional<Path> place, String trouble) {
    /** Writes them. */
    static StillPictures of(PageSource source) {
        try {
            return new StillPictures(Optional.of(FiguresFolder.write(source)), "");
        } catch (IOException e) {
            return none(FileTrouble.words(e));
        } catch (LinkageError e) {
            // A Java cut down to less than its java.desktop module.
            return none("this Java lacks a part that draws (" + e.getMessage() + "); install a full Java 17 or newer");
        } catch (RuntimeException e) {
            return none("the program failed: " + e);
        }
    }

    private static StillPictures none(String trouble) {
        return new StillPictures(Optional.empty(), trouble);
    }

    /** Says so when they could not be made. */
    void warn(Terminal terminal) {
        if (place.isEmpty()) {
            terminal.err().println("WARNING: the figures could not be made: " + trouble);
            terminal.err().println("All other results are whole. Make the figures later with: abate report RESULTS");
        }
    }
}
