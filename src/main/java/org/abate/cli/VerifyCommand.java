// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.abate.experiment.Design;
import org.abate.experiment.LocalEngine;
import org.abate.experiment.Manifest.Status;
import org.abate.experiment.Program;
import org.abate.experiment.RecordedManifest;
import org.abate.experiment.RecordedManifest.HashedFile;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.RunNumber;
import org.abate.experiment.RunSample;
import org.abate.experiment.SimulationFailedException;
import org.abate.experiment.StopSignal;
import org.abate.experiment.StoreCheck;
import org.abate.experiment.StoredRows;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;
import org.abate.scenario.Wording;

/**
 * {@code abate verify RESULTS}: says whether results are still what they were. It compares the hashes of all files, looks
 * through the stored runs, lives a sample of them again and compares every count. Results that are not complete are verified as
 * far as they go. It writes nothing.
 */
@Parameters(
        commandDescription =
                "Check results: compare all hashes, run a sample of the runs again and compare every count with the store")
final class VerifyCommand implements Command {
    private static final int MOST_SAMPLED = 1_000_000;

    @Parameter(description = "RESULTS", required = true)
    private List<String> folders = new ArrayList<>();

    @Parameter(
            names = "--sample",
            description = "Runs to live again, spread over the parameter sets; 10 when left out, 0 for none",
            placeholder = "N")
    private String sample = "10";

    @ParametersDelegate
    private ThreadsOption threads = new ThreadsOption();

    private final Ingredients ingredients;

    VerifyCommand(Ingredients ingredients) {
        this.ingredients = ingredients;
    }

    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        List<Problem> problems = new ArrayList<>();
        OptionChecks.wholeNumber("--sample", sample, 0, MOST_SAMPLED, problems);
        threads.check(problems);
        ResultsFolder folder = ResultsOperand.only(folders, problems);
        RecordedManifest recorded = KeptExperiment.manifest(folder);
        var findings = new Findings(terminal);
        try (Interruption interruption = new Interruption()) {
            boolean inputsSound = compare("inputs", recorded.inputs(), folder, findings);
            tellOfOutputs(recorded, folder, findings);
            tellOfProgram(recorded.manifest().program(), BuildInfo.program(), findings);
            if (inputsSound) {
                checkRuns(folder, recorded, interruption.signal(), findings);
            } else {
                findings.say("The runs are not checked: what they were made from has changed.");
            }
            return interruption.signal().isGiven() ? ExitStatus.INTERRUPTED : findings.verdict();
        } catch (IOException e) {
            terminal.err().println(FileTrouble.words(e));
            return ExitStatus.FAILED;
        }
    }

    /** What was found so far; says each as it comes. */
    private static final class Findings {
        private final Terminal terminal;
        private int faults;

        Findings(Terminal terminal) {
            this.terminal = terminal;
        }

        void say(String sentence) {
            terminal.out().println(sentence);
        }

        void fault(String sentence) {
            faults++;
            say("DIFFERS: " + sentence);
        }

        ExitStatus verdict() {
            say(faults == 0 ? "All agrees." : Wording.counted(faults, "difference") + ".");
            terminal.out().flush();
            return faults == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
        }
    }

    private static boolean compare(String what, List<HashedFile> files, ResultsFolder folder, Findings findings)
            throws IOException {
        boolean sound = true;
        for (HashedFile file : files) {
            String difference = file.difference(folder);
            if (!difference.isEmpty()) {
                findings.fault(file.name() + " " + difference);
                sound = false;
            }
        }
        if (sound) {
            findings.say("Hashes: all " + files.size() + " " + what + " are as the manifest says.");
        }
        return sound;
    }

    private static void tellOfOutputs(RecordedManifest recorded, ResultsFolder folder, Findings findings)
            throws IOException {
        if (recorded.status() != Status.COMPLETE) {
            findings.say("These results are not complete (" + recorded.status().key() + "); `abate resume "
                    + ShellWord.quoted(folder.root().toString()) + "` finishes them.");
        }
        if (!recorded.outputs().isEmpty()) {
            compare("outputs", recorded.outputs(), folder, findings);
        }
    }

    private static void tellOfProgram(Program before, Program program, Findings findings) {
        if (!program.computesAs(before)) {
            findings.say("They were made by " + before.name() + "; this is " + program.name()
                    + " with other code, so that runs may differ for that reason.");
        }
    }

    private void checkRuns(ResultsFolder folder, RecordedManifest recorded, StopSignal stop, Findings findings)
            throws IOException {
        KeptExperiment kept;
        try {
            kept = KeptExperiment.read(folder, recorded, ingredients);
        } catch (InvalidInputException e) {
            e.problems().forEach(problem -> findings.fault(problem.toString()));
            return;
        }
        Design design = kept.design();
        StoreCheck check = StoreCheck.of(folder.runs(), design);
        check.faults().forEach(fault -> findings.fault("runs.db is damaged: " + fault));
        int sound = check.sound().size();
        if (check.isSound()) {
            findings.say("Store: all " + sound + " runs in runs.db are as they were counted ("
                    + (design.plan().stopping().isPresent() ? "at most " : "")
                    + design.plan().runs() + " were asked for).");
        } else {
            findings.say("Store: " + sound + " runs are sound; `abate resume "
                    + ShellWord.quoted(folder.root().toString()) + "` saves them and runs the others again.");
        }
        liveAgain(kept, design, RunSample.of(check.sound(), Integer.parseInt(sample), kept.seed()), stop, findings);
    }

    private void liveAgain(KeptExperiment kept, Design design, List<RunNumber> runs, StopSignal stop, Findings findings)
            throws IOException {
        if (runs.isEmpty()) {
            return;
        }
        List<String> same = new ArrayList<>();
        try (StoredRows stored = StoredRows.open(kept.folder().runs())) {
            new LocalEngine(threads.count(), kept.simulators())
                    .simulate(
                            runs,
                            (run, arms) -> stored.difference(design, run, arms)
                                    .ifPresentOrElse(
                                            difference -> findings.fault(run.inWords() + ": " + difference),
                                            () -> same.add(run.inWords())),
                            stop);
        } catch (SimulationFailedException e) {
            findings.fault(e.getMessage());
        }
        findings.say(
                "Lived again: " + same.size() + " of " + runs.size() + " runs came out the same in every count of all "
                        + design.armsOfRuns().size() + " arms.");
    }
}
