// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.abate.experiment.CitySimulator;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.StoredRuns;
import org.abate.report.StoryText;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.NearestName;
import org.abate.scenario.Problem;
import org.abate.scenario.Wording;
import org.abate.story.Story;
import org.abate.story.StoryTeller;

/** {@code abate story RESULTS}: one averted or caused death, told from the event logs of a run that is lived again. */
@Parameters(commandDescription = "Tell the story of one averted (or caused) death in a run of a results folder")
final class StoryCommand implements Command {
    @Parameter(description = "RESULTS", required = true)
    private List<String> folders = new ArrayList<>();

    @Parameter(
            names = "--arm",
            description = "Arm whose plan is told; the one that averts most when left out",
            placeholder = "NAME")
    private String arm = "";

    @Parameter(
            names = "--run",
            description = "Number of the run, from 1; one near the median when left out",
            placeholder = "N")
    private String run = "";

    @Parameter(names = "--caused", description = "Tell of a death that the plan caused")
    private boolean caused;

    @Parameter(names = "--json", description = "Also write the story to a new JSON file", placeholder = "FILE")
    private String json = "";

    private final Ingredients ingredients;

    StoryCommand(Ingredients ingredients) {
        this.ingredients = ingredients;
    }

    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        List<Problem> problems = new ArrayList<>();
        OptionChecks.newFile("--json", json, problems);
        ResultsFolder folder = ResultsOperand.only(folders, problems);
        KeptExperiment kept = KeptExperiment.read(folder.root(), ingredients, BuildInfo.program());
        try (StoredRuns stored = StoredRuns.open(kept.folder().runs())) {
            return tell(kept, stored, problems, terminal);
        } catch (IOException e) {
            terminal.err().println(FileTrouble.words(e));
            return ExitStatus.FAILED;
        }
    }

    private ExitStatus tell(KeptExperiment kept, StoredRuns stored, List<Problem> problems, Terminal terminal)
            throws IOException, InvalidInputException {
        List<String> arms = stored.design().arms();
        int runs = stored.runs();
        if (runs == 0 || arms.size() < 2) {
            problems.add(OptionChecks.problem(
                    "RESULTS",
                    runs == 0 ? "no run is finished, so there is nothing to tell" : "there is only one arm"));
        }
        if (!arm.isEmpty() && arms.indexOf(arm) < 1) {
            problems.add(OptionChecks.problem("--arm", noSuchArm(arms)));
        }
        if (!run.isEmpty()) {
            OptionChecks.wholeNumber("--run", run, 1, Math.max(1, runs), problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        var teller = new StoryTeller(stored, CitySimulator.of(kept.scenario(), kept.city(), kept.sets(), kept.seed()));
        int told = arm.isEmpty() ? teller.mostEffectiveArm() : arms.indexOf(arm);
        Optional<Integer> number = run.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(run));
        Optional<Story> story = teller.tell(told, number, caused);
        if (story.isEmpty()) {
            terminal.out().println(nothing(arms.get(told)));
            return ExitStatus.DONE;
        }
        terminal.out().print(StoryText.of(story.orElseThrow()));
        if (!json.isEmpty()) {
            StoryText.writeJson(Path.of(json), story.orElseThrow());
        }
        return ExitStatus.DONE;
    }

    private String noSuchArm(List<String> arms) {
        if (arms.get(0).equals(arm)) {
            return "`" + Wording.printable(arm) + "` is the comparison arm; name one that is compared with it";
        }
        List<String> others = arms.subList(1, arms.size());
        return "there is no arm `" + Wording.printable(arm) + "`"
                + NearestName.of(arm, others)
                        .map(near -> "; did you mean `" + near + "`?")
                        .orElse("; there are `" + String.join("`, `", others) + "`");
    }

    private String nothing(String name) {
        return "There is nothing to tell of '" + name + "': in "
                + (run.isEmpty() ? "the runs that were tried" : "this run")
                + " nobody "
                + (caused
                        ? "dies with the plan who would live without it"
                        : "lives with the plan who would die" + " without it")
                + ", or nothing that the plan does can be seen to be the reason.";
    }
}
