// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.abate.experiment.Manifest;
import org.abate.experiment.RecordedManifest;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.StoredRuns;
import org.abate.report.ResultsDifference;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.Problem;

/** What differs between two results folders: program, plan, parameters and outcomes. */
final class ResultsComparison {
    private final Installation installation;

    ResultsComparison(Installation installation) {
        this.installation = installation;
    }

    /**
     * What went in.
     *
     * @param lines what differs, in words
     * @param sameSets whether the parameter sets that both have are the same
     */
    record Inputs(List<String> lines, boolean sameSets) {
        Inputs {
            lines = List.copyOf(lines);
        }
    }

    List<String> of(Path from, Path to) throws InvalidInputException, IOException {
        Inputs inputs = inputs(from, to);
        List<String> lines = new ArrayList<>(inputs.lines());
        try (StoredRuns before = StoredRuns.open(new ResultsFolder(from).runs());
                StoredRuns after = StoredRuns.open(new ResultsFolder(to).runs())) {
            compare(lines, "finished runs", before.runs(), after.runs());
            lines.addAll(ResultsDifference.of(before, after, inputs.sameSets()));
        }
        return lines;
    }

    /** Reads both before it complains of either. */
    Inputs inputs(Path from, Path to) throws InvalidInputException, IOException {
        List<Problem> problems = new ArrayList<>();
        List<RecordedManifest> manifests = new ArrayList<>();
        List<ScenarioInput> inputs = new ArrayList<>();
        for (Path root : List.of(from, to)) {
            try {
                ResultsFolder folder = new ResultsFolder(root);
                RecordedManifest recorded = KeptExperiment.manifest(folder);
                manifests.add(recorded);
                inputs.add(new InputReader(installation)
                        .read(folder.scenario().toString(), KeptExperiment.overrides(recorded.manifest())));
            } catch (InvalidInputException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems.stream().distinct().toList());
        }
        List<String> lines = new ArrayList<>(
                manifests(manifests.get(0).manifest(), manifests.get(1).manifest()));
        lines.addAll(DiffCommand.compared(inputs.get(0), inputs.get(1), installation));
        Parameters parameters = parameters(new ResultsFolder(from).parameters(), new ResultsFolder(to).parameters());
        lines.addAll(parameters.words());
        return new Inputs(lines, parameters.isSame());
    }

    private static List<String> manifests(Manifest from, Manifest to) {
        List<String> lines = new ArrayList<>();
        compare(lines, "program", from.program().name(), to.program().name());
        compare(
                lines,
                "commit",
                from.program().commit().orElse("unknown"),
                to.program().commit().orElse("unknown"));
        compare(lines, "java", from.program().java(), to.program().java());
        compare(lines, "seed", from.seed(), to.seed());
        compare(lines, "planned runs", from.plan().runs(), to.plan().runs());
        compare(lines, "seeds per set", from.plan().seedsPerSet(), to.plan().seedsPerSet());
        compare(lines, "mixes taken apart", names(from.attribute()), names(to.attribute()));
        return lines;
    }

    private static String names(List<String> arms) {
        return arms.isEmpty() ? "none" : String.join(", ", arms);
    }

    private static void compare(List<String> lines, String what, Object from, Object to) {
        if (!from.equals(to)) {
            lines.add(what + ": " + from + " -> " + to);
        }
    }

    /**
     * How the parameter sets compare.
     *
     * @param sets that both have
     * @param different of these, how many differ
     * @param names of parameters that differ in any of them
     */
    private record Parameters(int sets, int different, Set<String> names) {
        boolean isSame() {
            return different == 0;
        }

        List<String> words() {
            return isSame()
                    ? List.of()
                    : List.of("parameters: " + different + " of the " + sets + " sets that both have differ, in "
                            + names.size() + (names.size() == 1 ? " parameter: " : " parameters: ")
                            + String.join(", ", names.stream().limit(8).toList()) + (names.size() > 8 ? " ..." : ""));
        }
    }

    /** Line by line, since there may be thousands of sets. */
    private static Parameters parameters(Path from, Path to) throws IOException {
        try (BufferedReader one = Files.newBufferedReader(from);
                BufferedReader other = Files.newBufferedReader(to)) {
            String header = one.readLine();
            String otherHeader = other.readLine();
            if (header == null || !header.equals(otherHeader)) {
                return new Parameters(1, 1, Set.of("the list of parameters itself"));
            }
            String[] names = header.split(",", -1);
            Set<String> changed = new TreeSet<>();
            int sets = 0;
            int different = 0;
            for (String a = one.readLine(), b = other.readLine();
                    a != null && b != null;
                    a = one.readLine(), b = other.readLine()) {
                sets++;
                if (!a.equals(b)) {
                    different++;
                    String[] before = a.split(",", -1);
                    String[] after = b.split(",", -1);
                    IntStream.range(0, Math.min(before.length, after.length))
                            .filter(i -> !before[i].equals(after[i]))
                            .forEach(i -> changed.add(names[i]));
                }
            }
            return new Parameters(sets, different, changed);
        }
    }
}
