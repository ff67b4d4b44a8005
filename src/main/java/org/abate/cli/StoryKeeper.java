// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.abate.experiment.CitySimulator;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.StoredRuns;
import org.abate.report.StoryText;
import org.abate.scenario.InvalidInputException;
import org.abate.story.Story;
import org.abate.story.StoryTeller;

/**
 * Leaves the story of one averted death in a results folder, where the report looks for it. It costs a few lives again. Results
 * stand without it: whatever keeps it from being told is said in one line and fails nothing.
 */
final class StoryKeeper {
    private final ResultsFolder folder;
    private final Ingredients ingredients;
    private final Terminal terminal;

    StoryKeeper(ResultsFolder folder, Ingredients ingredients, Terminal terminal) {
        this.folder = folder;
        this.ingredients = ingredients;
        this.terminal = terminal;
    }

    /**
     * Tells it of the runs that are finished now; an older story goes.
     *
     * @return what kept it from being told; empty when nothing did, or when there is nothing to tell
     */
    Optional<String> tellAnew(StoredRuns stored) {
        try {
            Files.deleteIfExists(folder.story());
            tell(stored);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(FileTrouble.words(e));
        } catch (InvalidInputException e) {
            return Optional.of(e.problems().get(0).message());
        } catch (RuntimeException e) {
            return Optional.of(e.toString());
        }
    }

    /** The same, unless the folder holds a story of these runs; says what kept it from being told. */
    void tellWhereMissing() throws IOException {
        try (StoredRuns stored = StoredRuns.open(folder.runs())) {
            if (stored.runs() == 0
                    || (Files.isRegularFile(folder.story()) && StoryText.isOf(folder.story(), stored.runs()))) {
                return;
            }
            tellAnew(stored).ifPresent(this::say);
        }
    }

    private void tell(StoredRuns stored) throws IOException, InvalidInputException {
        if (stored.runs() == 0 || stored.design().arms().size() < 2) {
            return;
        }
        Optional<CitySimulator> lives =
                ingredients.storySource(KeptExperiment.read(folder.root(), ingredients, BuildInfo.program()));
        if (lives.isEmpty()) {
            return;
        }
        var teller = new StoryTeller(stored, lives.orElseThrow());
        Optional<Story> story = teller.tell(teller.mostEffectiveArm(), Optional.empty(), false);
        if (story.isPresent()) {
            StoryText.writeJson(folder.story(), story.orElseThrow());
        }
    }

    void say(String why) {
        terminal.err().println("The report has no story of an averted death: " + why);
    }
}
