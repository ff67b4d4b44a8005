// SPDX-License-Identifier: Apache-2.0
package org.abate.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.abate.evidence.ParameterSet;

/** A folder with everything that one experiment read and wrote. It is new when made, and nobody ever writes over it. */
public record ResultsFolder(Path root) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_NAME = 60;
    private static final String DAMAGED = "runs.damaged";

    /** Ends the name of a file that is not whole yet. */
    static final String PART = ".part";

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /**
     * Makes {@code parent/title-yyyyMMdd-HHmmss}, time in UTC; when that exists, the same with {@code -2}, {@code -3} ...
     *
     * @param now when the experiment began
     */
    public static ResultsFolder create(Path parent, String title, Instant now) throws IOException {
        Files.createDirectories(parent);
        String name = inFileNames(title) + "-" + STAMP.format(now);
        for (int attempt = 1; ; attempt++) {
            try {
                return new ResultsFolder(
                        Files.createDirectory(parent.resolve(attempt == 1 ? name : name + "-" + attempt)));
            } catch (FileAlreadyExistsException e) {
                // Another experiment took the name in the same second: try the next.
            }
        }
    }

    /** Letters a to z, digits and hyphens, at most 60. */
    private static String inFileNames(String title) {
        String name = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = name.substring(0, Math.min(LONGEST_NAME, name.length())).replaceAll("-$", "");
        return cut.isEmpty() ? "projection" : cut;
    }

    public Path manifest() {
        return root.resolve("manifest.json");
    }

    public Path scenario() {
        return root.resolve("scenario.yaml");
    }

    public Path parameters() {
        return root.resolve("parameters.csv");
    }

    public Path runs() {
        return root.resolve("runs.db");
    }

    /** A file that is there while somebody writes into the folder, and after a process was killed. */
    Path lock() {
        return root.resolve("lock");
    }

    /** What went wrong, for whoever mends the program. */
    public Path failure() {
        return root.resolve("failure.txt");
    }

    public Path summary() {
        return root.resolve("summary.json");
    }

    /** What people read; made of everything else here, at any time and again. */
    public Path report() {
        return root.resolve("report.html");
    }

    /** The page that a grant writer pastes, as text; made of everything else here, like the report. */
    public Path brief() {
        return root.resolve("brief.md");
    }

    /** The same for word processors. */
    public Path wordBrief() {
        return root.resolve("brief.docx");
    }

    /** Whether a file is made of the others and may be made again at any time, so that no manifest vouches for it. */
    boolean isMadeAgain(Path file) {
        return List.of(report(), brief(), wordBrief()).contains(file) || file.startsWith(figures());
    }

    /** Still pictures of what the report draws; made like it. */
    public Path figures() {
        return root.resolve("figures");
    }

    /** The story of an averted death, for the report. */
    public Path story() {
        return root.resolve("story.json");
    }

    public Path csv() {
        return root.resolve("csv");
    }

    /**
     * Keeps the scenario byte for byte. Settings that the command line replaced stand above it as comments and, to be applied
     * again, in the manifest. A byte order mark stays in front of all.
     *
     * @return the hash of what was written
     */
    public String keepScenario(Path original, List<String> overrides) throws IOException {
        StringBuilder header = new StringBuilder();
        if (!overrides.isEmpty()) {
            header.append("# The command line replaced settings of this file:\n");
            overrides.forEach(o ->
                    header.append("#   --set ").append(o.replaceAll("\\R", " ")).append('\n'));
        }
        byte[] above = header.toString().getBytes(StandardCharsets.UTF_8);
        byte[] below = Files.readAllBytes(original);
        int mark = Arrays.mismatch(below, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length ? BYTE_ORDER_MARK.length : 0;
        try (var out = Files.newOutputStream(scenario())) {
            out.write(below, 0, mark);
            out.write(above);
            out.write(below, mark, below.length - mark);
        }
        return Sha256.of(scenario());
    }

    /** Keeps a copy of all that the city is read from, where {@link Manifest#keptCity} says. */
    public void keepCity(Path city) throws IOException {
        CityCopy.of(city).into(this);
    }

    /** Whether the parameter sets kept here are these, to the last digit. */
    public boolean holdsParameters(List<ParameterSet> sets) throws IOException {
        Path these = Files.createTempFile("parameters", ".csv");
        try {
            write(sets, these);
            return Files.mismatch(these, parameters()) == -1;
        } finally {
            Files.deleteIfExists(these);
        }
    }

    /** Writes every parameter set's values, one set a row, parameters by name. */
    public void keepParameters(List<ParameterSet> sets) throws IOException {
        write(sets, parameters());
    }

    private static void write(List<ParameterSet> sets, Path file) throws IOException {
        List<String> names = sets.isEmpty()
                ? List.of()
                : List.copyOf(new TreeSet<>(sets.get(0).values().keySet()));
        List<String> header = new ArrayList<>(List.of("parameterSet"));
        header.addAll(names);
        try (CsvTable table = CsvTable.create(file, header)) {
            for (int set = 0; set < sets.size(); set++) {
                List<Object> row = new ArrayList<>(List.of(set));
                for (String name : names) {
                    row.add(sets.get(set).value(name));
                }
                table.row(row.toArray());
            }
        }
    }

    /** What experiment and report left here, in the order of their names: all files but manifest, lock and damaged stores. */
    public List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(manifest()) && !file.equals(lock()))
                    .filter(file -> !file.getFileName().toString().startsWith(DAMAGED))
                    .sorted()
                    .toList();
        }
    }

    /** Removes what a killed or failed process may have left half written. */
    public void clear() throws IOException {
        Files.deleteIfExists(failure());
        for (Path file : List.of(manifest(), runs(), summary(), story())) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + PART));
        }
    }

    /** Where a damaged store is put: a name that nothing has yet. */
    Path damagedRuns() {
        Path free = root.resolve(DAMAGED + ".db");
        for (int n = 2; Files.exists(free); n++) {
            free = root.resolve(DAMAGED + "-" + n + ".db");
        }
        return free;
    }
}
