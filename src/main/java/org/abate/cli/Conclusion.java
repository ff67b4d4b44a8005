// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.abate.cli.Errands.Errand;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.StoreCompaction;
import org.abate.experiment.StoredRuns;
import org.abate.report.Attribution;
import org.abate.report.MonthlySeries;
import org.abate.report.ResultFiles;
import org.abate.report.Summary;
import org.abate.report.brief.Brief;
import org.abate.report.page.PageSource;
import org.abate.report.page.PlaceNumbers;
import org.abate.report.page.ReportPage;

/**
 * What follows the last run: prints the result table and makes everything in the folder that is made of its runs. The table comes
 * first; what does not hang on each other is made side by side.
 */
final class Conclusion {
    private final ResultsFolder folder;
    private final StoryKeeper story;
    private final Terminal terminal;
    private final int threads;

    /**
     * Prepares it.
     *
     * @param threads that may work at a time, at least 1
     */
    Conclusion(ResultsFolder folder, StoryKeeper story, Terminal terminal, int threads) {
        this.folder = folder;
        this.story = story;
        this.terminal = terminal;
        this.threads = threads;
    }

    /**
     * Draws it of all runs. The store is looked through and written anew meanwhile; it is replaced in the end, when nobody reads it
     * any more and all went well.
     */
    Summary draw() throws IOException {
        try (StoreCompaction compaction = StoreCompaction.begin(folder.runs())) {
            Summary summary;
            try (StoredRuns stored = StoredRuns.openJustWritten(folder.runs());
                    Errands errands = new Errands(threads)) {
                Errand<Boolean> compact = errands.send(() -> {
                    compaction.write();
                    return true;
                });
                summary = draw(stored, errands);
                compact.result();
            }
            compaction.replace();
            return summary;
        }
    }

    private Summary draw(StoredRuns stored, Errands errands) throws IOException {
        Errand<Optional<String>> noStory = errands.send(() -> {
            try (StoredRuns again = stored.again()) {
                return story.tellAnew(again);
            }
        });
        Errand<MonthlySeries> months = errands.send(() -> {
            try (StoredRuns again = stored.again()) {
                return MonthlySeries.of(again);
            }
        });
        Summary summary = Summary.of(stored);
        List<Attribution> attributions = Attribution.of(stored);
        ResultPrinter.printTables(summary, attributions, terminal);
        PlaceNumbers places = PlaceNumbers.of(stored);
        PageSource source = PageSource.of(folder, stored, summary, attributions, months.result(), places);
        Errand<StillPictures> pictures = errands.send(() -> StillPictures.of(source));
        ResultFiles.write(folder, stored, summary, source.equity(), attributions, source.months());
        noStory.result().ifPresent(story::say);
        ReportPage.write(source);
        pictures.result().warn(terminal);
        Brief.write(source);
        return summary;
    }
}
