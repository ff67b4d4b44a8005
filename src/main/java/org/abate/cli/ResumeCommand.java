// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.abate.experiment.Design;
import org.abate.experiment.Experiment;
import org.abate.experiment.FolderLock;
import org.abate.experiment.LocalEngine;
import org.abate.experiment.Manifest;
import org.abate.experiment.Manifest.Status;
import org.abate.experiment.RecordedManifest.HashedFile;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.StoreRecovery;
import org.abate.report.ResultFiles;
import org.abate.report.Summary;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;

/**
 * {@code abate resume RESULTS}: does the runs that are missing, and writes and prints what an uninterrupted run would have
 * written and printed, to the last bit; only the manifest tells of the interruption. Runs that a damaged store has lost are done
 * again.
 */
@Parameters(
        commandDescription =
                "Finish an interrupted run; numbers and tables are those of an uninterrupted one, bit for bit")
final class ResumeCommand implements Command {
    @Parameter(description = "RESULTS", required = true)
    private List<String> folders = new ArrayList<>();

    @ParametersDelegate
    private ThreadsOption threads = new ThreadsOption();

    @Parameter(names = "--quiet", description = "Print no progress")
    private boolean quiet;

    private final Ingredients ingredients;
    private final Clock clock;

    ResumeCommand(Ingredients ingredients, Clock clock) {
        this.ingredients = ingredients;
        this.clock = clock;
    }

    @SuppressWarnings("try") // the lock is held, not used
    @Override
    public ExitStatus run(Terminal terminal) throws InvalidInputException {
        List<Problem> problems = new ArrayList<>();
        threads.check(problems);
        ResultsFolder folder = ResultsOperand.only(folders, problems);
        try (Interruption interruption = new Interruption();
                FolderLock lock = FolderLock.take(folder)) {
            KeptExperiment kept = KeptExperiment.read(folder.root(), ingredients, BuildInfo.program());
            return finish(kept, interruption, terminal);
        } catch (IOException e) {
            terminal.err().println(FileTrouble.words(e));
            return ExitStatus.FAILED;
        }
    }

    private ExitStatus finish(KeptExperiment kept, Interruption interruption, Terminal terminal) throws IOException {
        Design design = kept.design();
        StoreRecovery store = StoreRecovery.ready(kept.folder(), design);
        tellOfDamage(store, design, terminal);
        if (kept.recorded().status() == Status.COMPLETE && store.putAside().isEmpty() && isWhole(kept, terminal)) {
            terminal.err().println("complete already: all " + store.finishedRuns() + " runs are finished");
            Summary summary = ResultFiles.read(kept.folder());
            ResultPrinter.print(kept.folder(), summary, terminal);
            return summary.isAsPreciseAsWanted() ? ExitStatus.DONE : ExitStatus.CLAIM_NOT_CARRIED;
        }
        Manifest manifest = kept.manifest().resumed(clock.instant(), BuildInfo.program());
        var keeper = new RunKeeper(kept.folder(), manifest, ingredients, terminal, clock, threads.count());
        keeper.startFrom(store.finishedRuns());
        return keeper.finish(() -> prepare(kept, design, manifest), quiet, interruption.signal());
    }

    private Experiment prepare(KeptExperiment kept, Design design, Manifest manifest) throws IOException {
        kept.folder().clear();
        manifest.writeBeginning(kept.folder());
        return new Experiment(design, new LocalEngine(threads.count(), kept.simulators()));
    }

    private static void tellOfDamage(StoreRecovery store, Design design, Terminal terminal) {
        store.putAside().ifPresent(aside -> terminal.err()
                .println("runs.db was damaged: " + String.join("; ", store.damage()) + ". "
                        + store.finishedRuns() + " of " + design.plan().runs()
                        + " runs are sound and saved; the others are run again. The damaged file is kept as "
                        + aside + "."));
    }

    /** Whether every file that the manifest names is there as it says. */
    private static boolean isWhole(KeptExperiment kept, Terminal terminal) throws IOException {
        boolean whole = true;
        for (HashedFile output : kept.recorded().outputs()) {
            String difference = output.difference(kept.folder());
            if (!difference.isEmpty()) {
                terminal.err().println(output.name() + " " + difference + "; it is made again from the runs");
                whole = false;
            }
        }
        return whole;
    }
}
